// Plots of one height above one another.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <vector>

namespace galvani
{

/** @param gap  pixels between two, where there is room for it */
inline std::vector<juce::Rectangle<int>> stackedLanes (juce::Rectangle<int> area, int count, int gap)
{
    const auto between = area.getHeight() > count * 3 * gap ? gap : 0;
    const auto height = (area.getHeight() - between * (count - 1)) / juce::jmax (1, count);
    std::vector<juce::Rectangle<int>> lanes;
    for (int i = 0; i < count; ++i)
        lanes.push_back (area.withHeight (height).translated (0, i * (height + between)));
    return lanes;
}

} // namespace galvani
