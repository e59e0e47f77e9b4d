#include "plugin/picture/Panels.h"

#include "plugin/picture/Fonts.h"
#include "plugin/picture/PanelLanes.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureKey.h"
#include "plugin/picture/PlotFrame.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** A pixel may hold several neurons and steps: it has the colour of those who spiked most (the rarer, inhibitory
    ones when they are as many), and is the brighter the more spiked. */
juce::Colour spikeColour (int excitatory, int inhibitory, float exposure)
{
    if (excitatory + inhibitory == 0)
        return pictureColours.plot;
    const auto& full = excitatory > inhibitory ? pictureColours.accent : pictureColours.inhibitory;
    const auto light = exposure * static_cast<float> (excitatory + inhibitory);
    const auto brightness = std::max (0.25f, 1.0f - std::exp2 (-1.3f * light));
    const auto whiteness = std::max (0.0f, 1.0f - std::exp2 (-0.1f * (light - 4.0f)));
    return pictureColours.plot.interpolatedWith (full, brightness).interpolatedWith (juce::Colours::white, whiteness);
}

/** Where a pixel holds many neurons, or a long time, one spike counts for less. */
float exposureOf (const RenderRecord& record)
{
    constexpr auto typicalRate = 25.0;
    const auto neurons = 0.5 * record.numNeurons() / record.numRows();
    const auto expected = neurons * record.seconds() / record.numColumns() * typicalRate;
    return static_cast<float> (1.0 / std::max (1.0, expected));
}

/** Group borders are marked, and every fourth group is named, on the right. */
void drawGroupTicks (juce::Graphics& graphics, juce::Rectangle<int> plot)
{
    const auto right = static_cast<float> (plot.getRight());
    graphics.setFont (monoFont (12.5f));
    for (int group = 0; group <= groupsPerHemisphere; ++group)
    {
        const auto perGroup = static_cast<float> (plot.getHeight()) / groupsPerHemisphere;
        const auto y = static_cast<float> (plot.getBottom()) - static_cast<float> (group) * perGroup;
        graphics.setColour (pictureColours.axis);
        graphics.fillRect (right + 2.0f, std::min (std::round (y), static_cast<float> (plot.getBottom()) - 1.0f), 5.0f,
                           1.0f);
        if (group % 4 != 3 && group != 0)
            continue;
        graphics.setColour (pictureColours.faint);
        graphics.drawText (juce::String (group + 1),
                           juce::Rectangle<float> (right + 11.0f, y - perGroup / 2.0f - 7.0f, 40.0f, 14.0f),
                           juce::Justification::centredLeft, false);
    }
}

} // namespace

PanelLanes drawRasterPanel (juce::Graphics& graphics, int top, const RenderRecord& record)
{
    const PanelLanes lanes (top, pictureGeometry::rasterLane, numHemispheres);
    drawPanelTitle (graphics, lanes.title(), "Spikes",
                    "raster of all neurons, in each hemisphere from low to high frequencies");
    drawKey (graphics, lanes.title(),
             { { "excitatory", pictureColours.accent }, { "inhibitory", pictureColours.inhibitory } });

    const auto half = record.numNeurons() / 2;
    const auto exposure = exposureOf (record);
    for (int hemisphere = 0; hemisphere < numHemispheres; ++hemisphere)
    {
        const auto first = static_cast<float> (hemisphere * half);
        const PlotFrame frame { lanes.lane (hemisphere), record.seconds(), first, first + static_cast<float> (half) };
        drawCells (graphics, frame.area, record.numColumns(), record.numRows(),
                   [&] (int column, int row)
                   {
                       return spikeColour (record.spikesAt (hemisphere, 0, row, column),
                                           record.spikesAt (hemisphere, 1, row, column), exposure);
                   });
        std::vector<LabelledTick> ticks;
        for (int quarter = 0; quarter < 4; ++quarter)
            ticks.emplace_back (first + static_cast<float> (half * quarter / 4),
                                juce::String (hemisphere * half + half * quarter / 4));
        drawValueAxis (graphics, frame, ticks, false);
        drawLaneName (graphics, frame.area, hemisphereName (hemisphere));
        drawGroupTicks (graphics, frame.area);
        drawTimeAxis (graphics, frame, hemisphere == numHemispheres - 1);
    }
    drawAxisName (graphics, lanes.all(), "Neuron");
    drawUpright (graphics, "Group",
                 { static_cast<float> (pictureGeometry::width - 26), lanes.all().toFloat().getCentreY() });
    return lanes;
}

} // namespace galvani
