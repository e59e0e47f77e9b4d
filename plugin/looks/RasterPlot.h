// Draws the spike raster: a dot a spike, orange where a neuron excites and grey violet where it inhibits.
#pragma once

#include "neural/brain/NeuronSet.h"
#include "plugin/activity/SpikeRaster.h"
#include "plugin/looks/PixelGrid.h"

#include <vector>

namespace galvani
{

inline const juce::Colour inhibitorySpike { 0xffa49dc8 };

class RasterPlot
{
public:
    /** Fills the whole grid: neurons as they are numbered from below, lines between the groups. Volleys that come
       faster than six a second are drawn with less light, so that nothing flashes.
        @param scale  pixels of the grid per unit  @param silenced  rows of them alone are struck out */
    void draw (PixelGrid, float scale, const SpikeRaster&, const NeuronSet& silenced);

private:
    void gather (const PixelGrid&, int thick, const SpikeRaster&);

    std::vector<std::uint16_t> intensity; ///< a pixel each
    std::vector<std::uint8_t> struckOut;  ///< a row each
};

} // namespace galvani
