#include "plugin/gui/brain/WeightsView.h"

#include "plugin/gui/brain/BrainText.h"
#include "plugin/looks/WeightsPlot.h"

namespace galvani
{

WeightsView::WeightsView (const LiveActivity& source) : activity (source)
{
    setTitle (text::weightsTip);
    setDescription (text::weightsHelp());
}

void WeightsView::render (PixelGrid grid, float scale)
{
    drawWeights (grid, scale, activity.weights(), activity.weightTrend());
}

int WeightsView::groupAt (juce::Point<float> place) const { return static_cast<int> (fromBelow (place) * numGroups); }

juce::String WeightsView::wordsAt (juce::Point<float> place) const
{
    const auto& weights = activity.weights();
    const auto from = groupAt (place), to = static_cast<int> (fromLeft (place) * numGroups);
    const auto block = WeightBlocks::index (from, to);
    if (! weights.known)
        return {};
    return weights.synapses[block] == 0 ? text::noWeight (from, to)
                                        : text::weight (from, to, weights.mean[block], weights.change[block]);
}

} // namespace galvani
