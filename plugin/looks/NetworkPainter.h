// The look "network": two hemispheres of glowing neurons, and the spikes that travel between them.
#pragma once

#include "plugin/looks/LightBrush.h"
#include "plugin/looks/SceneBuilder.h"

namespace galvani
{

class NetworkPainter final : public LookPainter
{
public:
    void paint (LightField&, const LookScene&, const ViewProjection&, float scale) override;

private:
    SceneBuilder builder;
    LightBrush brush;
};

} // namespace galvani
