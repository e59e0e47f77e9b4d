// The window's colours: near-black warm ground, cream words, one orange for what a hand has set. Every colour of words
// keeps a contrast of 4.5 to 1 to every ground that it stands on (WCAG 2.1, AA).
#pragma once

#include "plugin/looks/LookColours.h"

namespace galvani::palette
{

inline const juce::Colour bar { 0xff111014 };            ///< behind the top bar
inline const juce::Colour ground = lookColours::ground;  ///< behind ear, brain and voice
inline const juce::Colour brainGlow = lookColours::glow; ///< the ground in the middle of the brain
inline const juce::Colour hands { 0xff0f0e12 };          ///< behind the tabs
inline const juce::Colour page { 0xff17151b };           ///< behind the knobs
inline const juce::Colour box { 0xff16141a };            ///< menus and buttons
inline const juce::Colour boxHover { 0xff1e1b22 };
inline const juce::Colour line { 0xff1f1c22 };  ///< between rooms
inline const juce::Colour edge { 0xff2a262e };  ///< around boxes, and the empty part of a dial
inline const juce::Colour track { 0xff221f27 }; ///< empty part of a bar, lines between sections
inline const juce::Colour dial { 0xff1d1a20 };
inline const juce::Colour dialOver { 0xff252129 };
inline const juce::Colour cell { 0xff1d1a20 }; ///< an empty cell of the matrix

inline const juce::Colour cream { 0xffffd9a0 };  ///< name, selected tab, letters
inline const juce::Colour bright { 0xfffff2df }; ///< the preset's name
inline const juce::Colour figure { 0xffffe2b8 }; ///< figures that matter
inline const juce::Colour word { 0xffe9e2d8 };
inline const juce::Colour label { 0xffb7aea6 };
inline const juce::Colour dim { 0xffa39aa6 };   ///< headings, tabs that are not selected
inline const juce::Colour faint { 0xff968d98 }; ///< values, axes

inline const juce::Colour accent { 0xffff7a2f };     ///< what a hand has set
inline const juce::Colour accentOver { 0xffff9a5c }; ///< the same under the mouse
inline const juce::Colour spark { 0xffff5a1f };
inline const juce::Colour moved { 0xffd5a279 }; ///< what modulation has moved
inline const juce::Colour wave { 0xffffb066 };
inline const juce::Colour calm { 0xff4fae86 };      ///< the edge of what calms
inline const juce::Colour recording { 0xffc0393f }; ///< the edge of what records

/** The opacity of what has no effect as things are but can be set beforehand, and of what cannot be used at all. */
inline constexpr float resting = 0.6f, disabled = 0.4f;

} // namespace galvani::palette
