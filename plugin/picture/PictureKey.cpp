#include "plugin/picture/PictureKey.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PictureColours.h"

#include <cmath>

namespace galvani
{

namespace
{

juce::Rectangle<int> takeWords (juce::Graphics& graphics, juce::Rectangle<int> row, const juce::Font& font,
                                const juce::String& text)
{
    const auto words = row.removeFromRight (static_cast<int> (std::ceil (textWidth (font, text))) + 1);
    graphics.setFont (font);
    graphics.setColour (pictureColours.faint);
    graphics.drawText (text, words, juce::Justification::centredRight, false);
    return row;
}

} // namespace

juce::Rectangle<int> drawKey (juce::Graphics& graphics, juce::Rectangle<int> row,
                              const std::vector<std::pair<juce::String, juce::Colour>>& entries)
{
    const auto font = interFont (13.0f);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
    {
        const auto& [name, colour] = *entry;
        if (static_cast<int> (textWidth (font, name)) + 30 > row.getWidth())
            break;
        row = takeWords (graphics, row, font, name);
        graphics.setColour (colour);
        graphics.fillEllipse (juce::Rectangle<int> (8, 8).withCentre (row.removeFromRight (18).getCentre()).toFloat());
        row.removeFromRight (10);
    }
    return row;
}

juce::Rectangle<int> drawColourKey (juce::Graphics& graphics, juce::Rectangle<int> row, const juce::String& low,
                                    const juce::String& high)
{
    constexpr int length = 160, thickness = 8;
    const auto font = monoFont (12.5f);
    row = takeWords (graphics, row, font, high).withTrimmedRight (8);
    const auto bar = juce::Rectangle<int> (length, thickness).withCentre (row.removeFromRight (length).getCentre());
    for (int x = 0; x < length; ++x)
    {
        graphics.setColour (hotColour ((static_cast<float> (x) + 0.5f) / length));
        graphics.fillRect (bar.getX() + x, bar.getY(), 1, thickness);
    }
    graphics.setColour (pictureColours.axis);
    graphics.drawRect (bar.expanded (1), 1);
    return takeWords (graphics, row.withTrimmedRight (8), font, low).withTrimmedRight (10);
}

} // namespace galvani
