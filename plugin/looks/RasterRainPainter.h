// The look "raster rain": every spike falls as a drop, in the column of its neuron, and lights the ground.
#pragma once

#include "plugin/looks/LightBrush.h"
#include "plugin/looks/LookPainter.h"

#include <vector>

namespace galvani
{

/** Left hemisphere left, right one right, each from low to high frequencies. A drop's height says how long ago its
   spike was; drops fall faster and faster, as rain does. */
class RasterRainPainter final : public LookPainter
{
public:
    static constexpr double fallSeconds = 2.6;

    void prepare (const LookScene&) override;
    void advance (const LookScene&, double seconds) override;
    void paint (LightField&, const LookScene&, const ViewProjection&, float scale) override;

private:
    struct Stage;
    void gatherDrops (const LookScene&, const Stage&);
    void paintDrops (LightField&, const Stage&) const;
    void paintEnds (LightField&, const LookScene&, const Stage&) const;

    struct Glint
    {
        int row;
        float y, light; ///< pixels below the stage's upper end; intensity
    };

    LightBrush brush;
    double clock = 0.0;                      ///< seconds of the brain's time, smoothly
    std::vector<float> puddle;               ///< light on the ground, one a group
    std::vector<float> fallRates, rowLights; ///< one a row of the raster
    std::vector<Glint> glints;               ///< the heads of drops that glitter
    std::vector<std::uint16_t> streams;      ///< intensity x 1023, rows x height of the stage
};

} // namespace galvani
