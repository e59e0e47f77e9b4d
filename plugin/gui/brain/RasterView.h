// The spike raster on the screen.
#pragma once

#include "plugin/gui/brain/SpikeRaster.h"
#include "plugin/gui/theme/PixelView.h"

#include <vector>

namespace galvani
{

class RasterView final : public PixelView
{
public:
    explicit RasterView (const SpikeRaster&);

protected:
    void render (PixelGrid, float scale) override;

private:
    const SpikeRaster& raster;
    std::vector<std::uint16_t> intensity;
};

} // namespace galvani
