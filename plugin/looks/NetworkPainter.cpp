#include "plugin/looks/NetworkPainter.h"

namespace galvani
{

void NetworkPainter::paint (LightField& field, const LookScene& from, const ViewProjection& projection, float scale)
{
    const auto& scene = builder.build (from, projection, scale);
    for (size_t i = 0; i + 1 < scene.corners.size(); ++i)
    {
        if ((i + 1) % NetworkScene::cornersPerAxon == 0)
            continue; // the next axon begins
        const auto& a = scene.corners[i];
        const auto& b = scene.corners[i + 1];
        LightBrush::line (field, a.x, a.y, a.light, b.x, b.y, b.light, scene.axonWidth);
    }
    for (const auto& point : scene.points)
    {
        brush.halo (field, point.x, point.y, point.haloRadius, point.haloLight);
        brush.disc (field, point.x, point.y, point.radius, point.light);
    }
}

} // namespace galvani
