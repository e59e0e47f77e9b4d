#include "plugin/looks/ConstellationPainter.h"

#include "plugin/looks/Chance.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** How bright a star is by nature: few are. 0.1..1 */
float magnitudeOf (size_t neuron) noexcept
{
    const auto chance = chanceOf (neuron, 3);
    return 0.1f + 0.9f * chance * chance * chance;
}

} // namespace

void ConstellationPainter::prepare (const LookScene& scene) { sky.prepare (scene.hemispheres.places()); }

void ConstellationPainter::advance (const LookScene& scene, double seconds) { sky.advance (scene.flash, seconds); }

void ConstellationPainter::paint (LightField& field, const LookScene& scene, const ViewProjection& projection,
                                  float scale)
{
    const auto unit = std::max (0.5f * scale, projection.scale() / 165.0f);
    points.clear();
    const auto places = scene.hemispheres.places();
    for (const auto place : places)
        points.push_back (projection.toView (place));
    paintDust (field, scene, projection, unit);
    paintBonds (field, unit);
    paintStars (field, scene, unit);
}

/** Those that are no stars, and the air that glows where many fire. */
void ConstellationPainter::paintDust (LightField& field, const LookScene& scene, const ViewProjection& projection,
                                      float unit)
{
    scene.hemispheres.patches().average (scene.flash, glow);
    for (size_t p = 0; p < glow.size(); ++p)
    {
        const auto at = projection.toView (scene.hemispheres.patches().centres()[p]);
        brush.halo (field, at.x, at.y, 60.0f * unit, 0.13f * glow[p]);
    }
    if (const auto stars = sky.stars(); stars.size() < points.size())
        for (size_t n = 0; n < points.size(); ++n)
            if (! scene.activity.silenced().contains (static_cast<int> (n)))
                brush.disc (field, points[n].x, points[n].y, 0.55f * unit,
                            0.05f + 0.08f * chanceOf (n, 4) + 0.35f * scene.flash[n] * scene.flash[n]);
}

void ConstellationPainter::paintBonds (LightField& field, float unit) const
{
    const auto stars = sky.stars();
    for (const auto& bond : sky.bonds())
    {
        if (bond.strength < 0.04f)
            continue;
        const auto a = points[static_cast<size_t> (stars[bond.a])], b = points[static_cast<size_t> (stars[bond.b])];
        const auto length = std::hypot (b.x - a.x, b.y - a.y);
        // Lines end short of the stars, as on a chart of the sky.
        const auto gap = std::min (0.25f, 3.5f * unit / std::max (1.0f, length));
        const auto x = gap * (b.x - a.x), y = gap * (b.y - a.y), light = 0.34f * bond.strength;
        LightBrush::line (field, a.x + x, a.y + y, light, b.x - x, b.y - y, light, std::max (1.0f, 0.8f * unit));
    }
}

void ConstellationPainter::paintStars (LightField& field, const LookScene& scene, float unit) const
{
    const auto ember = scene.activity.neurons().ember();
    for (const auto star : sky.stars())
    {
        const auto n = static_cast<size_t> (star);
        if (n >= scene.flash.size() || scene.activity.silenced().contains (star))
            continue;
        const auto at = points[n];
        const auto flash = scene.flash[n], magnitude = magnitudeOf (n);
        const auto rest = (0.10f + 0.30f * magnitude) * (0.7f + 0.3f * ember[n]);
        const auto size = unit * at.nearness * (0.55f + 0.75f * magnitude);
        brush.disc (field, at.x, at.y, size * (1.0f + 0.5f * flash), rest + 0.9f * flash);
        if (flash < 0.02f)
            continue;
        brush.halo (field, at.x, at.y, unit * at.nearness * (5.0f + 12.0f * magnitude), 0.45f * flash);
        // The brightest twinkle in four rays.
        if (const auto ray = unit * at.nearness * 26.0f * magnitude * flash; magnitude > 0.4f)
            for (const auto way : { -1.0f, 1.0f })
            {
                LightBrush::line (field, at.x, at.y, 0.6f * flash, at.x + way * ray, at.y, 0.0f, 1.0f);
                LightBrush::line (field, at.x, at.y, 0.6f * flash, at.x, at.y + way * ray, 0.0f, 1.0f);
            }
    }
}

} // namespace galvani
