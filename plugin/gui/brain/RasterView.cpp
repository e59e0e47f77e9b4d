#include "plugin/gui/brain/RasterView.h"

#include "plugin/gui/brain/BrainText.h"

namespace galvani
{

namespace
{

constexpr double secondsShown = SpikeRaster::columns * SpikeRaster::stepsPerColumn * stepSeconds;

} // namespace

RasterView::RasterView (const SpikeRaster& source, const NeuronSet& dark) : raster (source), silenced (dark)
{
    setTitle (text::rasterTip);
    setDescription (text::rasterHelp());
}

int RasterView::rowAt (juce::Point<float> place) const
{
    return static_cast<int> (fromBelow (place) * static_cast<float> (raster.rows()));
}

int RasterView::groupAt (juce::Point<float> place) const
{
    const auto row = rowAt (place);
    for (int group = 0; group < numGroups; ++group)
        if (row >= raster.firstRowOf (group) && row < raster.firstRowOf (group + 1))
            return group;
    return -1;
}

juce::String RasterView::wordsAt (juce::Point<float> place) const
{
    const auto group = groupAt (place);
    if (group < 0)
        return {};
    return text::groupThen (group, raster.isInhibitory (rowAt (place)),
                            secondsShown * (1.0 - static_cast<double> (fromLeft (place))));
}

void RasterView::render (PixelGrid grid, float scale) { plot.draw (grid, scale, raster, silenced); }

} // namespace galvani
