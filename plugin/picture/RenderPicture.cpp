#include "plugin/picture/RenderPicture.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/Fonts.h"
#include "plugin/picture/Panels.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureGeometry.h"
#include "plugin/picture/PictureHeader.h"

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
    return figure (20.0 * std::log10 (static_cast<double> (peak)), 1) + " dBFS";
}

void drawHeader (juce::Graphics& graphics, const RenderRecord& record, const RenderCaption& caption)
{
    const auto rate = static_cast<double> (record.numSpikes()) / record.numNeurons() / record.seconds();
    drawPictureHeader (graphics, width, caption.sound, caption.preset,
                       { { "sample rate", juce::String (caption.sampleRate / 1000.0, 1) + " kHz" },
                         { "peak", inDecibels (record.peak()) },
                         { "mean rate", juce::String (rate, 1) + " Hz" },
                         { "neurons", juce::String (record.numNeurons()) } });
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
