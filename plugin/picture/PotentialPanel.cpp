#include "plugin/picture/Panels.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PlotFrame.h"

namespace galvani
{

PanelLanes drawPotentialPanel (juce::Graphics& graphics, int top, const RenderRecord& record)
{
    // From rest to where homeostasis may lift a threshold, so that pictures of different sounds can be compared.
    constexpr auto coldest = -70.0f, hottest = -45.0f;
    const PanelLanes lanes (top, pictureGeometry::potentialLane, numHemispheres);
    drawPanelTitle (graphics, lanes.title(), "Membrane potential",
                    "mean of each group of neurons; rest is " + figure (-70) + " mV");

    for (int hemisphere = 0; hemisphere < numHemispheres; ++hemisphere)
    {
        const PlotFrame frame { lanes.lane (hemisphere), record.seconds(), 0.5f, groupsPerHemisphere + 0.5f };
        drawCells (graphics, frame.area, record.numColumns(), groupsPerHemisphere,
                   [&] (int column, int row)
                   {
                       const auto group = static_cast<size_t> (hemisphere * groupsPerHemisphere + row);
                       if (record.column (column).ticks == 0)
                           return pictureColours.plot;
                       return hotColour ((record.column (column).potentials[group] - coldest) / (hottest - coldest));
                   });
        drawValueAxis (graphics, frame, { { 1.0f, "1" }, { 8.0f, "8" }, { 16.0f, "16" } }, false);
        drawLaneName (graphics, frame.area, hemisphereName (hemisphere));
        drawTimeAxis (graphics, frame, hemisphere == numHemispheres - 1);
    }
    drawAxisName (graphics, lanes.all(), "Group");
    drawColourScale (graphics, lanes.all(), { { 0.0f, figure (-70) }, { 0.4f, figure (-60) }, { 0.8f, figure (-50) } },
                     "Potential, mV");
    return lanes;
}

} // namespace galvani
