// The spike raster on the screen.
#pragma once

#include "plugin/gui/brain/GroupPlot.h"
#include "plugin/looks/RasterPlot.h"

namespace galvani
{

class RasterView final : public GroupPlot
{
public:
    /** @param silenced  its rows are struck out */
    RasterView (const SpikeRaster&, const NeuronSet& silenced);

protected:
    void render (PixelGrid, float scale) override;
    int groupAt (juce::Point<float>) const override;
    juce::String wordsAt (juce::Point<float>) const override;

private:
    int rowAt (juce::Point<float>) const;

    const SpikeRaster& raster;
    const NeuronSet& silenced;
    RasterPlot plot;
};

} // namespace galvani
