// The look "constellation": neurons as stars, joined by fine lines where they fire together.
#pragma once

#include "plugin/looks/LightBrush.h"
#include "plugin/looks/LookPainter.h"
#include "plugin/looks/StarBonds.h"

#include <vector>

namespace galvani
{

class ConstellationPainter final : public LookPainter
{
public:
    void prepare (const LookScene&) override;
    void advance (const LookScene&, double seconds) override;
    void paint (LightField&, const LookScene&, const ViewProjection&, float scale) override;

private:
    void paintDust (LightField&, const LookScene&, const ViewProjection&, float unit);
    void paintBonds (LightField&, float unit) const;
    void paintStars (LightField&, const LookScene&, float unit) const;

    LightBrush brush;
    StarBonds sky;
    std::vector<ViewPoint> points; ///< one a neuron
    std::vector<float> glow;       ///< one a patch
};

} // namespace galvani
