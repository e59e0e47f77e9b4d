#include "plugin/picture/RenderPicture.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/Panels.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"

#include <cmath>

namespace galvani
{

namespace
{

using namespace pictureGeometry;

juce::String inDecibels (float peak)
{
    if (peak <= 0.0f)
        return "silent";
    const auto level = 20.0f * std::log10 (peak);
    return (level < 0.0f ? juce::String (juce::CharPointer_UTF8 ("\xe2\x88\x92")) : juce::String())
           + juce::String (std::abs (level), 1) + " dBFS";
}

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

void drawHeader (juce::Graphics& graphics, const RenderRecord& record, const RenderCaption& caption)
{
    juce::Rectangle<int> row (28, 0, width - 28 - 20, headerHeight);
    const auto wordmark = interFont (20.0f, FontWeight::semiBold).withExtraKerningFactor (0.1f);
    graphics.setFont (wordmark);
    graphics.setColour (pictureColours.cream);
    graphics.drawText ("galvani",
                       row.removeFromLeft (static_cast<int> (std::ceil (textWidth (wordmark, "galvani"))) + 24),
                       juce::Justification::centredLeft, false);

    const auto rate = static_cast<double> (record.numSpikes()) / record.numNeurons() / record.seconds();
    drawFigure (graphics, row, "sample rate", juce::String (caption.sampleRate / 1000.0, 1) + " kHz");
    drawFigure (graphics, row, "peak", inDecibels (record.peak()));
    drawFigure (graphics, row, "mean rate", juce::String (rate, 1) + " Hz");
    drawFigure (graphics, row, "neurons", juce::String (record.numNeurons()));

    const auto soundFont = interFont (15.0f, FontWeight::medium);
    graphics.setFont (soundFont);
    graphics.setColour (pictureColours.text);
    const auto room = row.getWidth() * 2 / 3;
    const auto needed = static_cast<int> (std::ceil (textWidth (soundFont, caption.sound))) + 2;
    graphics.drawText (caption.sound, row.removeFromLeft (std::min (room, needed)), juce::Justification::centredLeft,
                       true);
    graphics.setFont (interFont (15.0f));
    graphics.setColour (pictureColours.faint);
    graphics.drawText (juce::String (juce::CharPointer_UTF8 (" \xc2\xb7 ")) + caption.preset, row,
                       juce::Justification::centredLeft, true);

    graphics.setColour (pictureColours.grid);
    graphics.fillRect (0, headerHeight - 1, width, 1);
}

/** Where the sound has ended and only the brain plays on. */
void drawEndOfSound (juce::Graphics& graphics, const RenderRecord& record, double inputSeconds,
                     const std::array<PanelLanes, 5>& panels)
{
    if (inputSeconds >= record.seconds() * 0.999)
        return;
    const auto x = std::round (static_cast<float> (plotLeft + inputSeconds / record.seconds() * columns));
    const std::array<float, 2> dashes { 3.0f, 4.0f };
    graphics.setColour (pictureColours.text.withAlpha (0.55f));
    for (const auto& panel : panels)
        graphics.drawDashedLine ({ x + 0.5f, static_cast<float> (panel.all().getY()), x + 0.5f,
                                   static_cast<float> (panel.all().getBottom()) },
                                 dashes.data(), static_cast<int> (dashes.size()), 1.0f);

    // The ear's plot is dark from here on; where that leaves no room, the words go above it.
    constexpr auto room = 90.0f;
    const auto fits = x + room < static_cast<float> (plotRight);
    const auto words =
        fits ? juce::Rectangle<float> (x + 9.0f, static_cast<float> (panels[0].lane (0).getY()) + 4.0f, room, 16.0f)
             : panels[0].title().toFloat().removeFromRight (room);
    graphics.setFont (interFont (12.5f));
    graphics.setColour (pictureColours.heading);
    graphics.drawText ("sound ends", words, fits ? juce::Justification::centredLeft : juce::Justification::centredRight,
                       false);
}

} // namespace

juce::Image drawRenderPicture (const RenderRecord& record, const RenderCaption& caption)
{
    juce::Image image (juce::Image::RGB, width, height, true, juce::SoftwareImageType());
    juce::Graphics graphics (image);
    graphics.fillAll (pictureColours.ground);
    drawHeader (graphics, record, caption);

    const auto ear = drawCochleagramPanel (graphics, headerHeight + 2, record, caption.sampleRate);
    const auto spikes = drawRasterPanel (graphics, ear.bottom(), record);
    const auto potential = drawPotentialPanel (graphics, spikes.bottom(), record);
    const auto modulators = drawModulatorPanel (graphics, potential.bottom(), record);
    const auto output = drawWaveformPanel (graphics, modulators.bottom(), record);
    drawEndOfSound (graphics, record, caption.inputSeconds, { ear, spikes, potential, modulators, output });
    return image;
}

} // namespace galvani
