#include "plugin/looks/HotTable.h"

#include "plugin/looks/LookColours.h"
#include "plugin/picture/HotPalette.h"

#include <algorithm>

namespace galvani
{

std::uint32_t toPixel (juce::Colour colour) noexcept { return colour.getPixelARGB().getNativeARGB(); }

const HotTable& HotTable::opaque()
{
    static const auto table = []
    {
        HotTable result;
        for (int i = 0; i < size; ++i)
        {
            const auto level = static_cast<float> (i) / (size - 1);
            const auto hot = hotColour (level);
            const auto ground = lookColours::ground;
            result.pixels[static_cast<size_t> (i)] = toPixel (
                juce::Colour (std::max (hot.getRed(), ground.getRed()), std::max (hot.getGreen(), ground.getGreen()),
                              std::max (hot.getBlue(), ground.getBlue())));
        }
        return result;
    }();
    return table;
}

const HotTable& HotTable::added()
{
    static const auto table = []
    {
        HotTable result;
        const auto darkest = hotColour (0.0f).getFloatRed();
        for (int i = 0; i < size; ++i)
        {
            const auto hot = hotColour (static_cast<float> (i) / (size - 1));
            const auto channel = [] (float level)
            { return static_cast<std::uint8_t> (std::clamp (level, 0.0f, 1.0f) * 231.0f); };
            const juce::PixelARGB pixel (0, channel ((hot.getFloatRed() - darkest) / (1.0f - darkest)),
                                         channel (hot.getFloatGreen()), channel (hot.getFloatBlue()));
            result.pixels[static_cast<size_t> (i)] = pixel.getNativeARGB();
        }
        return result;
    }();
    return table;
}

} // namespace galvani
