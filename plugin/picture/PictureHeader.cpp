#include "plugin/picture/PictureHeader.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** A figure and what it is, as "neurons 1024", from the right leftwards. */
void drawFigure (juce::Graphics& graphics, juce::Rectangle<int>& row, const juce::String& name,
                 const juce::String& value)
{
    const auto draw = [&] (const juce::Font& font, juce::Colour colour, const juce::String& text, int gap)
    {
        graphics.setFont (font);
        graphics.setColour (colour);
        graphics.drawText (text, row.removeFromRight (static_cast<int> (std::ceil (textWidth (font, text))) + 1),
                           juce::Justification::centredRight, false);
        row.removeFromRight (gap);
    };
    draw (monoFont (14.0f), pictureColours.cream, value, 7);
    draw (interFont (13.5f), pictureColours.faint, name, 24);
}

} // namespace

void drawPictureHeader (juce::Graphics& graphics, int width, const juce::String& title, const juce::String& detail,
                        const std::vector<std::pair<juce::String, juce::String>>& figures)
{
    juce::Rectangle<int> row (28, 0, width - 28 - 20, pictureGeometry::headerHeight);
    const auto wordmark = interFont (20.0f, FontWeight::semiBold).withExtraKerningFactor (0.1f);
    graphics.setFont (wordmark);
    graphics.setColour (pictureColours.cream);
    graphics.drawText ("galvani",
                       row.removeFromLeft (static_cast<int> (std::ceil (textWidth (wordmark, "galvani"))) + 24),
                       juce::Justification::centredLeft, false);

    constexpr int leastForTitle = 300;
    for (const auto& [name, value] : figures)
        if (row.getWidth() > leastForTitle)
            drawFigure (graphics, row, name, value);

    const auto titleFont = interFont (15.0f, FontWeight::medium);
    graphics.setFont (titleFont);
    graphics.setColour (pictureColours.text);
    const auto room = detail.isEmpty() ? row.getWidth() : row.getWidth() * 2 / 3;
    const auto needed = static_cast<int> (std::ceil (textWidth (titleFont, title))) + 2;
    graphics.drawText (title, row.removeFromLeft (std::min (room, needed)), juce::Justification::centredLeft, true);
    if (detail.isNotEmpty())
    {
        graphics.setFont (interFont (15.0f));
        graphics.setColour (pictureColours.faint);
        graphics.drawText (juce::String (juce::CharPointer_UTF8 (" \xc2\xb7 ")) + detail, row,
                           juce::Justification::centredLeft, true);
    }

    graphics.setColour (pictureColours.grid);
    graphics.fillRect (0, pictureGeometry::headerHeight - 1, width, 1);
}

} // namespace galvani
