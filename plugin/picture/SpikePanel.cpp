#include "plugin/picture/SimulationPanels.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/Figures.h"
#include "plugin/picture/HotPalette.h"
#include "plugin/picture/LaneCaption.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureKey.h"
#include "plugin/picture/SpikeRaster.h"
#include "plugin/picture/TickSpacing.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int mostNeuronHeight = 30, leastLaneHeight = 12, gap = 5;

/** More than this many spikes a pixel cannot be told apart as marks. */
constexpr auto crowded = 0.2;

/** So that what is usual glows red, and white is left to what is rare. */
constexpr auto headroom = 1.35;

juce::Colour markColour (int spikes, juce::Colour tint)
{
    if (spikes == 0)
        return pictureColours.plot;
    const auto whiteness = 1.0f - std::exp2 (-0.35f * static_cast<float> (spikes - 1));
    return tint.withMultipliedBrightness (0.9f).interpolatedWith (pictureColours.text, whiteness);
}

/** The fewer there are, the larger each is drawn. */
SpikeMark markFor (double spikesAPixel)
{
    return spikesAPixel < 0.006 ? SpikeMark { 2, 3 } : (spikesAPixel < 0.04 ? SpikeMark { 2, 2 } : SpikeMark { 1, 1 });
}

std::span<const Spike> spikesOf (const SimulationView& view, const PopulationLane& lane)
{
    const auto before = [] (const Spike& spike, int neuron) { return spike.neuron < neuron; };
    const auto from = std::lower_bound (view.spikes.begin(), view.spikes.end(), lane.first, before);
    const auto to = std::lower_bound (from, view.spikes.end(), lane.first + lane.size, before);
    return { from, to };
}

/** Neuron numbers at round places, none so close to the upper edge that it runs into the next lane's. */
std::vector<LabelledTick> neuronTicks (const PopulationLane& lane, int height)
{
    const auto isRow = height >= lane.size * 8;
    const auto toTick = [&] (int neuron) {
        return LabelledTick { static_cast<float> (neuron) + (isRow ? 0.5f : 0.0f), juce::String (neuron) };
    };
    std::vector<LabelledTick> ticks;
    const auto spacing = chooseTickSpacing (lane.size, std::clamp (height / 24, 1, 8)).step;
    const auto step = std::max (1, static_cast<int> (std::lround (spacing)));
    const auto past = lane.first + lane.size;
    for (auto neuron = (lane.first + step - 1) / step * step; neuron < past; neuron += std::min (step, past - neuron))
        if (isRow || (past - neuron) * static_cast<double> (height) > 12.0 * lane.size)
            ticks.push_back (toTick (neuron));
    if (ticks.empty())
        ticks.push_back (toTick (lane.first));
    return ticks;
}

std::vector<juce::Rectangle<int>> laneAreas (const SimulationView& view, juce::Rectangle<int> plots)
{
    std::vector<RoomRequest> requests;
    for (const auto& lane : view.lanes)
        requests.push_back ({ leastLaneHeight, static_cast<int> (std::min (4000.0, 1.0 * lane.size * mostNeuronHeight)),
                              std::pow (lane.size, 0.75) });
    const auto count = static_cast<int> (view.lanes.size());
    const auto between = plots.getHeight() > count * (leastLaneHeight + gap) ? gap : 1;
    std::vector<juce::Rectangle<int>> areas;
    for (const auto height : shareRoom (plots.getHeight() - between * (count - 1), requests))
    {
        areas.push_back (plots.removeFromTop (height));
        plots.removeFromTop (between);
    }
    return areas;
}

/** Cells of rates, one scale for all lanes: all but the highest in two hundred stay well below its top. */
void drawCrowd (juce::Graphics& graphics, const SimulationView& view, const std::vector<juce::Rectangle<int>>& areas,
                juce::Rectangle<int> titleRow, double spikesAPixel)
{
    const auto cell = std::clamp (static_cast<int> (std::ceil (std::sqrt (3.0 / spikesAPixel))), 1, 4);
    std::vector<RateCells> cells;
    std::vector<float> rates;
    for (size_t i = 0; i < areas.size(); ++i)
    {
        const auto& lane = view.lanes[i];
        cells.push_back (rateCells (spikesOf (view, lane), lane, view.steps, view.stepSeconds(), areas[i].getWidth(),
                                    areas[i].getHeight(), cell));
        std::copy_if (cells[i].rate_Hz.begin(), cells[i].rate_Hz.end(), std::back_inserter (rates),
                      [] (float rate) { return rate > 0.0f; });
    }
    if (rates.empty())
        return;
    const auto rank = rates.begin() + static_cast<std::ptrdiff_t> ((rates.size() - 1) * 995 / 1000);
    std::nth_element (rates.begin(), rank, rates.end());
    const auto top = roundTop (headroom * *rank);

    for (size_t i = 0; i < areas.size(); ++i)
    {
        const auto width = areas[i].getWidth(), height = areas[i].getHeight();
        if (width < 1 || height < 1)
            continue;
        const auto& lane = cells[i];
        drawCells (graphics, areas[i], width, height,
                   [&] (int x, int y) {
                       return hotColour (lane.at (x * lane.columns / width, y * lane.rows / height)
                                         / static_cast<float> (top));
                   });
    }
    drawPanelTitle (graphics, drawColourKey (graphics, titleRow, "0", figure (top) + " Hz"), "Spikes",
                    "rate of the neurons in each cell, where spikes lie too close for marks of their own");
}

void drawMarks (juce::Graphics& graphics, const SimulationView& view, const std::vector<juce::Rectangle<int>>& areas,
                SpikeMark mark)
{
    for (size_t i = 0; i < areas.size(); ++i)
    {
        const auto width = areas[i].getWidth(), height = areas[i].getHeight();
        if (width < 1 || height < 1)
            continue;
        const auto& lane = view.lanes[i];
        const auto counts = spikesOnPixels (spikesOf (view, lane), lane, view.steps, width, height, mark);
        drawCells (graphics, areas[i], width, height,
                   [&] (int x, int y) { return markColour (counts[static_cast<size_t> (y * width + x)], lane.tint); });
    }
}

} // namespace

std::optional<SimulationPanel> spikePanel (const SimulationView& view)
{
    if (view.neurons == 0 || view.steps == 0)
        return std::nullopt;

    const auto draw = [&view] (juce::Graphics& graphics, const PanelPlace& place)
    {
        const auto areas = laneAreas (view, place.plots);
        const auto pixels = std::max (1.0, 1.0 * place.plots.getWidth() * place.plots.getHeight());
        const auto spikesAPixel = static_cast<double> (view.spikes.size()) / pixels;
        if (spikesAPixel > crowded)
            drawCrowd (graphics, view, areas, place.title, spikesAPixel);
        else
        {
            drawMarks (graphics, view, areas, markFor (spikesAPixel));
            drawPanelTitle (graphics, place.title, "Spikes",
                            view.spikes.empty() ? "no neuron spiked" : "raster: a mark a spike, a row a neuron");
        }
        for (size_t i = 0; i < areas.size(); ++i)
        {
            const auto& lane = view.lanes[i];
            const auto frame = view.frame (areas[i], lane.first, lane.first + lane.size);
            drawValueAxis (graphics, frame, neuronTicks (lane, areas[i].getHeight()), false);
            drawLaneCaption (graphics, place.names.withY (areas[i].getY()).withHeight (areas[i].getHeight()), lane.name,
                             lane.tint, lane.kind);
            drawTimeAxis (graphics, frame, i + 1 == areas.size(), view.timeUnit());
        }
        if (place.plots.getHeight() >= 50)
            drawAxisName (graphics, place.plots, "Neuron");
    };
    const auto lanes = static_cast<int> (view.lanes.size());
    const auto rows = std::min (view.neurons, view.spikes.empty() ? lanes : 1000);
    return SimulationPanel {
        { std::min (lanes * (leastLaneHeight + gap) + 10, 220), rows * mostNeuronHeight + lanes * gap, 3.0 }, draw
    };
}

} // namespace galvani
