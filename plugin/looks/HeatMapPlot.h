// Draws the groups' rates over time as one smooth picture.
#pragma once

#include "plugin/activity/GroupRateMap.h"
#include "plugin/looks/PixelGrid.h"

#include <vector>

namespace galvani
{

class HeatMapPlot
{
public:
    static constexpr float white_Hz = GroupRateMap::white_Hz;

    /** 0..1, on the palette: the root, since most groups are far from the fastest. */
    static float levelOf (float hertz) noexcept;

    /** Fills the whole grid: groups from below, the right hemisphere above the left; between the middles of two groups
        of a hemisphere, and between two moments, colours pass into each other. Volleys that come faster than three a
       second are blurred, so that nothing flashes. */
    void draw (PixelGrid, const GroupRateMap&);

private:
    struct Place
    {
        size_t below, above; ///< groups
        float way;           ///< from the one to the other, 0..1
    };

    std::vector<Place> places; ///< one a line of the grid
};

} // namespace galvani
