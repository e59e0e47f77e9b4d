// The words of the picture for the audience.
#pragma once

#include "plugin/looks/Look.h"

#include <juce_core/juce_core.h>

namespace galvani::text
{

inline juce::String lookName (Look look)
{
    switch (look)
    {
        case Look::network:
            return "Network";
        case Look::constellation:
            return "Constellation";
        case Look::heatField:
            return "Heat field";
        case Look::rasterRain:
            return "Raster rain";
        case Look::weights:
            return "Weights";
    }
    return {};
}

inline constexpr auto picture = "Picture of the brain";
inline constexpr auto pictureHelp = "Keys 1 to 5 choose the look, Escape closes it, a right click opens its menu";
inline constexpr auto looks = "Looks";
inline constexpr auto displays = "Displays";
inline juce::String displayName (int which, int width, int height, bool isMain)
{
    return "Display " + juce::String (which) + (isMain ? ", the main one" : "") + " (" + juce::String (width) + " x "
           + juce::String (height) + ")";
}
inline constexpr auto reducedMotion = "Reduced motion";
inline constexpr auto savePicture = "Save as PNG";
inline constexpr auto closePicture = "Close the picture";
inline constexpr auto displayGone = "The display of the picture is gone: the picture is closed";
inline constexpr auto noDisplay = "There is no display for the picture";
inline juce::String noCard (const juce::String& why) { return "The picture is drawn without OpenGL: " + why; }

} // namespace galvani::text
