#include "plugin/picture/SimulationPanels.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/DistributionFrame.h"
#include "plugin/picture/Figures.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/PictureKey.h"
#include "plugin/picture/Stairs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

using WeightSet = SimulationRecord::WeightSet;

constexpr size_t mostSets = 3;

std::vector<float> finite (const std::vector<float>& values)
{
    std::vector<float> kept;
    std::copy_if (values.begin(), values.end(), std::back_inserter (kept), [] (float v) { return std::isfinite (v); });
    return kept;
}

double meanOf (const std::vector<float>& values)
{
    return std::accumulate (values.begin(), values.end(), 0.0)
           / static_cast<double> (std::max<size_t> (1, values.size()));
}

/** How many weights lie in each bin. */
std::vector<float> countsOf (const std::vector<float>& weights, const BottomRange& range, int bins)
{
    std::vector<float> counts (static_cast<size_t> (bins));
    for (const auto weight : weights)
    {
        const auto bin = static_cast<int> ((weight - range.low) / (range.high - range.low) * bins);
        counts[static_cast<size_t> (std::clamp (bin, 0, bins - 1))] += 1.0f;
    }
    return counts;
}

void drawHistogram (juce::Graphics& graphics, const PanelPlace& place, const juce::String& name,
                    const std::vector<float>& before, const std::vector<float>& after)
{
    const auto [lowBefore, highBefore] = std::minmax_element (before.begin(), before.end());
    const auto [lowAfter, highAfter] = std::minmax_element (after.begin(), after.end());
    const auto low = static_cast<double> (std::min (*lowBefore, *lowAfter));
    const auto span =
        std::max ({ static_cast<double> (std::max (*highBefore, *highAfter)) - low, 0.02 * std::abs (low), 1.0e-3 });
    const BottomRange range { low - 0.03 * span, low + 1.03 * span };

    const auto bins = std::clamp (static_cast<int> (2.0 * std::sqrt (after.size())), 8, 40);

    // Equal weights would make one bar that dwarfs all others: they are a line instead.
    const auto isOneBefore = *highBefore - *lowBefore < (range.high - range.low) / bins;
    const auto countsBefore = countsOf (before, range, bins), countsAfter = countsOf (after, range, bins);
    auto highest = *std::max_element (countsAfter.begin(), countsAfter.end());
    if (! isOneBefore)
        highest = std::max (highest, *std::max_element (countsBefore.begin(), countsBefore.end()));

    const auto row =
        drawKey (graphics, place.title, { { "before", pictureColours.heading }, { "after", pictureColours.accent } });
    const auto decimals = span < 10.0 ? 2 : 1;
    drawPanelTitle (graphics, row, "Weights",
                    name + ", mean " + figure (meanOf (before), decimals)
                        + juce::String (juce::CharPointer_UTF8 (" \xe2\x86\x92 ")) + figure (meanOf (after), decimals)
                        + " pA");
    const auto frame =
        drawDistributionFrame (graphics, place, range, 0.0, roundTop (highest), "Weight, pA", "Synapses");
    const auto binWidth = static_cast<float> (place.plots.getWidth()) / static_cast<float> (bins);
    drawStairs (graphics, frame, countsAfter, binWidth, pictureColours.accent, fillOfOne (1));
    if (! isOneBefore)
        drawStairs (graphics, frame, countsBefore, binWidth, pictureColours.heading, 0.0f);
    else
    {
        const auto x = std::round (range.xOf (place.plots, meanOf (before)));
        const std::array<float, 2> dashes { 3.0f, 3.0f };
        graphics.setColour (pictureColours.heading);
        graphics.drawDashedLine ({ x + 0.5f, static_cast<float> (place.plots.getY()), x + 0.5f,
                                   static_cast<float> (place.plots.getBottom()) },
                                 dashes.data(), static_cast<int> (dashes.size()), 1.3f);
    }
}

void drawLearningWindow (juce::Graphics& graphics, const PanelPlace& place, const WeightSet& set)
{
    auto farthest = 0.0f, largest = 0.0f;
    std::vector<juce::Point<float>> points;
    for (size_t i = 0; i < set.lag_ms.size(); ++i)
    {
        const juce::Point<float> point (set.lag_ms[i], set.after_pA[i] - set.before_pA[i]);
        if (! std::isfinite (point.x) || ! std::isfinite (point.y))
            continue;
        points.push_back (point);
        farthest = std::max (farthest, std::abs (point.x));
        largest = std::max (largest, std::abs (point.y));
    }
    const auto lag = farthest > 0.0f ? 1.04 * farthest : 1.0;
    const auto change = largest > 0.0f ? 1.12 * largest : 1.0;
    drawPanelTitle (graphics, place.title, "Learning window", juce::String::fromUTF8 (set.name.c_str()));
    const BottomRange range { -lag, lag };
    const auto frame = drawDistributionFrame (graphics, place, range, -change, change,
                                              "Postsynaptic minus presynaptic spike, ms", "Change, pA");
    graphics.setColour (pictureColours.axis);
    graphics.fillRect (std::round (range.xOf (place.plots, 0.0)), static_cast<float> (place.plots.getY()), 1.0f,
                       static_cast<float> (place.plots.getHeight()));
    graphics.fillRect (static_cast<float> (place.plots.getX()), std::round (frame.yOf (0.0f)),
                       static_cast<float> (place.plots.getWidth()), 1.0f);
    const auto diameter = points.size() > 400 ? 2.5f : 5.0f;
    for (const auto& point : points)
    {
        graphics.setColour (point.y < 0.0f   ? pictureColours.inhibitory
                            : point.y > 0.0f ? pictureColours.accent
                                             : pictureColours.heading);
        graphics.fillEllipse (juce::Rectangle<float> (diameter, diameter)
                                  .withCentre ({ range.xOf (place.plots, point.x), frame.yOf (point.y) }));
    }
}

} // namespace

std::vector<SimulationPanel> weightPanels (const SimulationView& view)
{
    std::vector<SimulationPanel> panels;
    for (const auto& set : view.record.weights)
    {
        auto before = finite (set.before_pA), after = finite (set.after_pA);
        if (before.empty() || after.empty() || panels.size() == mostSets)
            continue;
        const auto hasLags = set.lag_ms.size() == set.before_pA.size() && set.lag_ms.size() == set.after_pA.size();
        if (hasLags)
            panels.push_back ({ { 260, 900, 1.8 }, [&set] (juce::Graphics& graphics, const PanelPlace& place) {
                                   drawLearningWindow (graphics, place, set);
                               } });
        else
            panels.push_back (
                { { 200, 800, 1.4 },
                  [&set, before = std::move (before), after = std::move (after)] (juce::Graphics& graphics,
                                                                                  const PanelPlace& place)
                  { drawHistogram (graphics, place, juce::String::fromUTF8 (set.name.c_str()), before, after); } });
    }
    return panels;
}

} // namespace galvani
