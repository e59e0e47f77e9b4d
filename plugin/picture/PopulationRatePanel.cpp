#include "plugin/picture/SimulationPanels.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/Figures.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureKey.h"
#include "plugin/picture/Stairs.h"
#include "plugin/picture/TickSpacing.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Of fewer neurons no mean is worth drawing. */
constexpr int fewestNeurons = 5;

/** Round, and so long that there are some spikes in each. */
std::int64_t stepsABin (const SimulationView& view)
{
    const auto bins = std::clamp (static_cast<int> (std::min<size_t> (view.spikes.size() / 8, 10000)), 30, 340);
    const auto seconds = chooseTickSpacing (view.seconds, bins).step;
    return std::max<std::int64_t> (1, std::llround (seconds / view.stepSeconds()));
}

/** Spikes of each neuron and second, bin by bin; the last bin may be shorter. */
std::vector<std::vector<float>> ratesOf (const SimulationView& view, std::int64_t binSteps)
{
    const auto bins = static_cast<size_t> ((view.steps + binSteps - 1) / binSteps);
    std::vector<std::vector<float>> rates (view.curves.size(), std::vector<float> (bins));
    for (const auto& spike : view.spikes)
        rates[view.curveOf (spike.neuron)][static_cast<size_t> (spike.step / binSteps)] += 1.0f;
    for (size_t lane = 0; lane < rates.size(); ++lane)
        for (size_t bin = 0; bin < bins; ++bin)
        {
            const auto from = static_cast<std::int64_t> (bin) * binSteps;
            const auto steps = std::min (binSteps, view.steps - from);
            rates[lane][bin] /=
                static_cast<float> (view.curves[lane].size * static_cast<double> (steps) * view.stepSeconds());
        }
    return rates;
}

} // namespace

std::optional<SimulationPanel> populationRatePanel (const SimulationView& view)
{
    const auto isWorthIt = [] (const PopulationLane& lane) { return lane.size >= fewestNeurons; };
    if (view.spikes.empty() || std::none_of (view.curves.begin(), view.curves.end(), isWorthIt))
        return std::nullopt;

    const auto draw = [&view, isWorthIt] (juce::Graphics& graphics, const PanelPlace& place)
    {
        const auto binSteps = stepsABin (view);
        const auto rates = ratesOf (view, binSteps);
        auto highest = 0.0f;
        std::vector<std::pair<juce::String, juce::Colour>> key;
        for (size_t i = 0; i < rates.size(); ++i)
            if (isWorthIt (view.curves[i]))
            {
                highest = std::max (highest, *std::max_element (rates[i].begin(), rates[i].end()));
                key.emplace_back (view.curves[i].name, view.curves[i].tint);
            }

        const auto bin_ms = static_cast<double> (binSteps) * view.record.dt_ms;
        const auto decimals = bin_ms < 1.0 ? 1 : 0;
        const auto row = key.size() > 1 ? drawKey (graphics, place.title, key) : place.title;
        const juce::String whose (view.curves.size() < view.lanes.size() ? "all neurons" : "each population");
        drawPanelTitle (graphics, row, "Rate", "mean of " + whose + " in bins of " + figure (bin_ms, decimals) + " ms");
        const auto frame = view.frame (place.plots, 0.0, roundTop (highest));
        graphics.setColour (pictureColours.plot);
        graphics.fillRect (place.plots);
        drawValueAxis (graphics, frame, roundTicks (0.0, frame.high, std::max (1, place.plots.getHeight() / 26)), true);
        const auto binWidth = static_cast<float> (static_cast<double> (binSteps) / static_cast<double> (view.steps)
                                                  * place.plots.getWidth());
        for (size_t i = 0; i < rates.size(); ++i)
            if (isWorthIt (view.curves[i]))
                drawStairs (graphics, frame, rates[i], binWidth, view.curves[i].tint, fillOfOne (key.size()));
        drawTimeAxis (graphics, frame, true, view.timeUnit());
        drawAxisName (graphics, place.plots, "Rate, Hz");
    };
    return SimulationPanel { { 56, 150, 0.8, true }, draw };
}

} // namespace galvani
