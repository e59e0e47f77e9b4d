#include "plugin/picture/SimulationPanels.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/DistributionFrame.h"
#include "plugin/picture/Figures.h"
#include "plugin/picture/Stairs.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int fewestNeurons = 20, mostBins = 30;

/** Spikes between the quietest neuron and the busiest. */
constexpr int leastSpread = 3;

std::vector<int> spikesOfNeurons (const SimulationView& view)
{
    std::vector<int> counts (static_cast<size_t> (view.neurons));
    for (const auto& spike : view.spikes)
        ++counts[static_cast<size_t> (spike.neuron)];
    return counts;
}

} // namespace

std::optional<SimulationPanel> neuronRatePanel (const SimulationView& view)
{
    if (view.spikes.empty() || view.neurons < fewestNeurons)
        return std::nullopt;

    auto counts = spikesOfNeurons (view);
    const auto [fewest, most] = std::minmax_element (counts.begin(), counts.end());
    if (*most - *fewest < leastSpread)
        return std::nullopt;

    const auto draw =
        [&view, most = *most, counts = std::move (counts)] (juce::Graphics& graphics, const PanelPlace& place)
    {
        const auto silent = std::count (counts.begin(), counts.end(), 0);

        // A bin takes as many spike counts as any other: rates come in steps of one spike over the duration.
        const auto countsABin = most / mostBins + 1;
        const auto bins = most / countsABin + 1;
        std::vector<std::vector<float>> shares (view.curves.size(), std::vector<float> (static_cast<size_t> (bins)));
        auto highest = 0.0f;
        for (size_t curve = 0; curve < shares.size(); ++curve)
        {
            const auto& population = view.curves[curve];
            for (int neuron = population.first; neuron < population.first + population.size; ++neuron)
                shares[curve][static_cast<size_t> (counts[static_cast<size_t> (neuron)] / countsABin)] +=
                    100.0f / static_cast<float> (population.size);
            highest = std::max (highest, *std::max_element (shares[curve].begin(), shares[curve].end()));
        }

        drawPanelTitle (graphics, place.title, "Neurons",
                        "by their rate, " + (silent > 0 ? grouped (silent) : juce::String ("none")) + " silent");
        const BottomRange range { 0.0, bins * countsABin / view.seconds };
        const auto frame =
            drawDistributionFrame (graphics, place, range, 0.0, roundTop (highest), "Rate of a neuron, Hz", "Share, %");
        for (size_t curve = 0; curve < shares.size(); ++curve)
            drawStairs (graphics, frame, shares[curve],
                        static_cast<float> (place.plots.getWidth()) / static_cast<float> (bins),
                        view.curves[curve].tint, fillOfOne (shares.size()));
    };
    return SimulationPanel { { 160, 700, 1.0 }, draw };
}

} // namespace galvani
