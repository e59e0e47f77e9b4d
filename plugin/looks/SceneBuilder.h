// Makes the scene of a frame from what the brain does and from where it is looked at.
#pragma once

#include "plugin/looks/LookPainter.h"
#include "plugin/looks/NetworkScene.h"

namespace galvani
{

class SceneBuilder
{
public:
    /** The scene until the next call.
        @param scale  pixels per unit of the window */
    const NetworkScene& build (const LookScene&, const ViewProjection&, float scale);

private:
    void addPoints (const LookScene&, const ViewProjection&, float unit);
    void addAir (const LookScene&, const ViewProjection&, float unit);
    void addAxons (const LookScene&, const ViewProjection&, float unit);

    NetworkScene scene;
    std::vector<float> glow; ///< one a patch
};

} // namespace galvani
