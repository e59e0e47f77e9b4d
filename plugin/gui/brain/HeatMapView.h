// The heat map of the groups' rates on the screen.
#pragma once

#include "plugin/gui/brain/GroupPlot.h"
#include "plugin/looks/HeatMapPlot.h"

namespace galvani
{

class HeatMapView final : public GroupPlot
{
public:
    explicit HeatMapView (const GroupRateMap&);

protected:
    void render (PixelGrid grid, float) override { plot.draw (grid, map); }
    int groupAt (juce::Point<float>) const override;
    juce::String wordsAt (juce::Point<float>) const override;

private:
    const GroupRateMap& map;
    HeatMapPlot plot;
};

} // namespace galvani
