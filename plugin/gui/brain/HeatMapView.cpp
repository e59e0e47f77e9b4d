#include "plugin/gui/brain/HeatMapView.h"

#include "plugin/gui/brain/BrainText.h"

namespace galvani
{

HeatMapView::HeatMapView (const GroupRateMap& source) : map (source)
{
    setTitle (text::heatMapTip);
    setDescription (text::heatMapHelp());
}

int HeatMapView::groupAt (juce::Point<float> place) const { return static_cast<int> (fromBelow (place) * numGroups); }

juce::String HeatMapView::wordsAt (juce::Point<float> place) const
{
    const auto group = groupAt (place);
    const auto age = static_cast<int> ((1.0f - fromLeft (place)) * GroupRateMap::columns);
    const auto column = juce::jlimit (0, GroupRateMap::columns - 1, age);
    return text::groupRate (group, column * GroupRateMap::secondsPerColumn,
                            map.column (column)[static_cast<size_t> (group)]);
}

} // namespace galvani
