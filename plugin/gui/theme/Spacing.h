// The distances that panels keep, in units: see EditorLayout.
#pragma once

namespace galvani::spacing
{

inline constexpr int hair = 2;           ///< between things that belong together
inline constexpr int tight = 4;          ///< between a thing and its words
inline constexpr int small = 6;          ///< between controls of one kind
inline constexpr int usual = 8;          ///< between controls
inline constexpr int wide = 10;          ///< between groups of controls
inline constexpr int large = 12;         ///< between sections
inline constexpr int margin = 14;        ///< from a room's edge to what is in it
inline constexpr int headingHeight = 18; ///< of a room's heading
inline constexpr int rowHeight = 22;     ///< of a line with a control in it
inline constexpr int buttonHeight = 26;  ///< of a button in the bar or below a panel

} // namespace galvani::spacing
