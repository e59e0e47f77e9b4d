// The spike raster on the screen; a click stimulates a group, an alt-click silences it.
#pragma once

#include "neural/brain/NeuronSet.h"
#include "plugin/activity/SpikeRaster.h"
#include "plugin/gui/theme/PixelView.h"

#include <functional>
#include <vector>

namespace galvani
{

class RasterView final : public PixelView
{
public:
    /** @param silenced  its rows are struck out */
    RasterView (const SpikeRaster&, const NeuronSet& silenced);

    /** Told which neuron's line was clicked; to be set before the first click. */
    std::function<void (int neuron, bool withAlt)> onClick;

    void mouseDown (const juce::MouseEvent&) override;

protected:
    void render (PixelGrid, float scale) override;

private:
    bool rowIsSilenced (int row) const noexcept;

    const SpikeRaster& raster;
    const NeuronSet& silenced;
    std::vector<std::uint8_t> struckOut; ///< a row each
    std::vector<std::uint16_t> intensity;
};

} // namespace galvani
