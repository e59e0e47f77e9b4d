// Where a panel's title and its plots, one below the other, stand.
#pragma once

#include "plugin/picture/PictureGeometry.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

struct PanelLanes
{
    PanelLanes (int panelTop, int heightOfLane, int numberOfLanes, int gapBetween = pictureGeometry::laneGap)
        : top (panelTop), laneHeight (heightOfLane), lanes (numberOfLanes), gap (gapBetween)
    {
    }

    juce::Rectangle<int> title() const
    {
        using namespace pictureGeometry;
        return { plotLeft, top, columns, titleHeight };
    }

    /** One of the plots, from the top: of a hemisphere, left above right. */
    juce::Rectangle<int> lane (int index) const
    {
        using namespace pictureGeometry;
        return { plotLeft, top + titleHeight + index * (laneHeight + gap), columns, laneHeight };
    }

    juce::Rectangle<int> all() const { return lane (0).getUnion (lane (lanes - 1)); }

    int bottom() const { return all().getBottom() + pictureGeometry::timeAxisHeight + pictureGeometry::panelGap; }

    int top, laneHeight, lanes, gap;
};

} // namespace galvani
