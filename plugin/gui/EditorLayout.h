// Where the rooms of the window are.
#pragma once

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

inline constexpr int leastEditorWidth = 760, leastEditorHeight = 500;
inline constexpr int mostEditorWidth = 2400, mostEditorHeight = 1600;
inline constexpr int defaultEditorWidth = 1180, defaultEditorHeight = 760;

/** Everything is laid out in units of which the default window has 1180 x 760; a larger window first makes the units
    larger, then gives what is over to the pictures. */
struct EditorLayout
{
    /** @param width, height  of the window, in pixels
        @param chosenScale  makes the units larger than they would be; as far as the window has room for the least of
                            them, which a host may not leave */
    static EditorLayout of (int width, int height, float chosenScale = 1.0f);

    float scale;                                               ///< pixels a unit
    juce::Rectangle<int> whole, bar, ear, brain, voice, hands; ///< in units
};

} // namespace galvani
