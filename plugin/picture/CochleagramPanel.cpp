#include "plugin/picture/Panels.h"

#include "dsp/stimulus/ErbScale.h"
#include "dsp/stimulus/GammatoneBank.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>

namespace galvani
{

PanelLanes drawCochleagramPanel (juce::Graphics& graphics, int top, const RenderRecord& record, double sampleRate)
{
    const auto highestCentre = std::min (GammatoneBank::highest_Hz, 0.45 * sampleRate);
    const auto lowestNumber = static_cast<float> (erbNumber (GammatoneBank::lowest_Hz));
    const auto highestNumber = static_cast<float> (erbNumber (highestCentre));
    const PanelLanes lanes (top, pictureGeometry::cochleagramLane, numHemispheres);
    drawPanelTitle (graphics, lanes.title(), "Ear",
                    "cochleagram: level of " + juce::String (bandsPerHemisphere) + " gammatone bands a channel");

    // A band's centre lies in the middle of its row.
    const auto halfBand = (highestNumber - lowestNumber) / (2.0f * (bandsPerHemisphere - 1));
    std::vector<LabelledTick> ticks;
    for (const auto kilohertz : { 0.1, 1.0, 3.0, 10.0 })
        if (kilohertz * 1000.0 <= highestCentre)
            ticks.emplace_back (static_cast<float> (erbNumber (kilohertz * 1000.0)), juce::String (kilohertz, kilohertz < 1.0 ? 1 : 0));

    for (int hemisphere = 0; hemisphere < numHemispheres; ++hemisphere)
    {
        const PlotFrame frame{ lanes.lane (hemisphere), record.seconds(), lowestNumber - halfBand,
                               highestNumber + halfBand };
        drawCells (graphics, frame.area, record.numColumns(), bandsPerHemisphere,
                   [&] (int column, int row)
                   {
                       const auto band = static_cast<size_t> (hemisphere * bandsPerHemisphere + row);
                       return hotColour (record.column (column).bands[band]);
                   });
        drawValueAxis (graphics, frame, ticks, false);
        drawLaneName (graphics, frame.area, hemisphere);
        drawTimeAxis (graphics, frame, hemisphere == numHemispheres - 1);
    }
    drawAxisName (graphics, lanes.all(), "Frequency, kHz");
    drawColourScale (graphics, lanes.all(), { { 0.0f, "0" }, { 0.5f, "0.5" }, { 1.0f, "1" } }, "Level");
    return lanes;
}

} // namespace galvani
