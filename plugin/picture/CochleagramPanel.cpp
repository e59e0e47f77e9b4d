#include "plugin/picture/Panels.h"

#include "dsp/stimulus/ErbScale.h"
#include "dsp/stimulus/GammatoneBank.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>
#include <cstddef>

namespace galvani
{

namespace
{

/** Top of the colour scale: the least round number that all but the loudest five in a thousand cells stay below. */
float topLevel (const RenderRecord& record)
{
    std::vector<float> levels;
    for (int column = 0; column < record.numColumns(); ++column)
        levels.insert (levels.end(), record.column (column).bands.begin(), record.column (column).bands.end());
    const auto rank = levels.begin() + static_cast<std::ptrdiff_t> (levels.size() * 995 / 1000);
    std::nth_element (levels.begin(), rank, levels.end());
    for (const auto top : { 0.25f, 0.5f, 0.75f, 1.0f })
        if (*rank <= top)
            return top;
    return 1.5f;
}

} // namespace

PanelLanes drawCochleagramPanel (juce::Graphics& graphics, int top, const RenderRecord& record, double sampleRate)
{
    const auto highestCentre = std::min (GammatoneBank::highest_Hz, 0.45 * sampleRate);
    const auto lowestNumber = static_cast<float> (erbNumber (GammatoneBank::lowest_Hz));
    const auto highestNumber = static_cast<float> (erbNumber (highestCentre));
    const PanelLanes lanes (top, pictureGeometry::cochleagramLane, numHemispheres);
    drawPanelTitle (graphics, lanes.title(), "Ear",
                    "cochleagram: level of " + juce::String (bandsPerHemisphere) + " gammatone bands a channel");

    const auto loudest = topLevel (record);

    // A band's centre lies in the middle of its row.
    const auto halfBand = (highestNumber - lowestNumber) / (2.0f * (bandsPerHemisphere - 1));
    std::vector<LabelledTick> ticks;
    for (const auto kilohertz : { 0.1, 1.0, 3.0, 10.0 })
        if (kilohertz * 1000.0 <= highestCentre)
            ticks.emplace_back (static_cast<float> (erbNumber (kilohertz * 1000.0)),
                                juce::String (kilohertz, kilohertz < 1.0 ? 1 : 0));

    for (int hemisphere = 0; hemisphere < numHemispheres; ++hemisphere)
    {
        const PlotFrame frame { lanes.lane (hemisphere), record.seconds(), lowestNumber - halfBand,
                                highestNumber + halfBand };
        drawCells (graphics, frame.area, record.numColumns(), bandsPerHemisphere,
                   [&] (int column, int row)
                   {
                       const auto band = static_cast<size_t> (hemisphere * bandsPerHemisphere + row);
                       return hotColour (record.column (column).bands[band] / loudest);
                   });
        drawValueAxis (graphics, frame, ticks, false);
        drawLaneName (graphics, frame.area, hemisphereName (hemisphere));
        drawTimeAxis (graphics, frame, hemisphere == numHemispheres - 1);
    }
    drawAxisName (graphics, lanes.all(), "Frequency, kHz");
    drawColourScale (graphics, lanes.all(), { { 0.0f, "0" }, { 1.0f, juce::String (loudest, 2) } }, "Level");
    return lanes;
}

} // namespace galvani
