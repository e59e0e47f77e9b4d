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

constexpr size_t fewestIntervals = 20;
constexpr int binsADecade = 16;

/** A clock has no distribution to show. */
constexpr auto leastSpread = 1.05;

/** The intervals between the spikes of each neuron, curve by curve, and how regular they are. */
struct Intervals
{
    std::vector<std::vector<double>> ofCurve_ms;
    size_t count = 0;
    double shortest_ms = 1.0e30, longest_ms = 0.0;
    double variation = 0.0; ///< mean over the neurons of sd / mean; 0 for a clock, 1 for chance
    int neurons = 0;        ///< with enough intervals to tell
};

Intervals gather (const SimulationView& view)
{
    Intervals intervals;
    intervals.ofCurve_ms.resize (view.curves.size());
    for (size_t i = 0; i < view.spikes.size();)
    {
        auto& curve = intervals.ofCurve_ms[view.curveOf (view.spikes[i].neuron)];
        auto sum = 0.0, squares = 0.0;
        auto count = 0;
        auto next = i + 1;
        for (; next < view.spikes.size() && view.spikes[next].neuron == view.spikes[i].neuron; ++next)
        {
            const auto steps = view.spikes[next].step - view.spikes[next - 1].step;
            if (steps < 1)
                continue;
            const auto interval = static_cast<double> (steps) * view.record.dt_ms;
            curve.push_back (interval);
            intervals.shortest_ms = std::min (intervals.shortest_ms, interval);
            intervals.longest_ms = std::max (intervals.longest_ms, interval);
            sum += interval;
            squares += interval * interval;
            ++count;
        }
        intervals.count += static_cast<size_t> (count);
        if (count >= 3)
        {
            const auto mean = sum / count;
            intervals.variation += std::sqrt (std::max (0.0, squares / count - mean * mean)) / mean;
            ++intervals.neurons;
        }
        i = next;
    }
    if (intervals.neurons > 0)
        intervals.variation /= intervals.neurons;
    return intervals;
}

/** Percent of a curve's intervals in each bin. */
std::vector<float> sharesOf (const std::vector<double>& intervals_ms, const BottomRange& range, int bins)
{
    std::vector<float> shares (static_cast<size_t> (bins));
    for (const auto interval : intervals_ms)
    {
        const auto part = std::log (interval / range.low) / std::log (range.high / range.low);
        shares[static_cast<size_t> (std::clamp (static_cast<int> (part * bins), 0, bins - 1))] +=
            100.0f / static_cast<float> (intervals_ms.size());
    }
    return shares;
}

} // namespace

std::optional<SimulationPanel> intervalPanel (const SimulationView& view)
{
    auto intervals = gather (view);
    if (intervals.count < fewestIntervals || intervals.longest_ms < leastSpread * intervals.shortest_ms)
        return std::nullopt;

    const auto draw = [&view, intervals = std::move (intervals)] (juce::Graphics& graphics, const PanelPlace& place)
    {
        // Whole bins of a decade each, with one free at either end.
        const auto floorBin = std::floor (std::log10 (intervals.shortest_ms) * binsADecade) - 1.0;
        const auto ceilingBin = std::floor (std::log10 (intervals.longest_ms) * binsADecade) + 2.0;
        const BottomRange range { std::pow (10.0, floorBin / binsADecade), std::pow (10.0, ceilingBin / binsADecade),
                                  true };
        const auto bins = static_cast<int> (std::lround (ceilingBin - floorBin));

        std::vector<std::vector<float>> shares;
        auto highest = 0.0f;
        for (size_t i = 0; i < view.curves.size(); ++i)
        {
            shares.push_back (sharesOf (intervals.ofCurve_ms[i], range, bins));
            highest = std::max (highest, *std::max_element (shares[i].begin(), shares[i].end()));
        }
        const auto variation = intervals.neurons > 0
                                   ? "CV " + figure (intervals.variation, 2) + " (a clock has 0, chance 1)"
                                   : juce::String ("between spikes");
        drawPanelTitle (graphics, place.title, "Intervals", variation);
        const auto frame = drawDistributionFrame (graphics, place, range, 0.0, roundTop (highest),
                                                  "Interval between spikes, ms", "Share, %");
        const auto binWidth = static_cast<float> (place.plots.getWidth()) / static_cast<float> (bins);
        for (size_t i = 0; i < view.curves.size(); ++i)
            if (! intervals.ofCurve_ms[i].empty())
                drawStairs (graphics, frame, shares[i], binWidth, view.curves[i].tint, fillOfOne (shares.size()));
    };
    return SimulationPanel { { 160, 700, 1.0 }, draw };
}

} // namespace galvani
