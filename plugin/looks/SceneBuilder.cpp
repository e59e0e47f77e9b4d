#include "plugin/looks/SceneBuilder.h"

#include "plugin/looks/Chance.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** What lies further back is dimmer. */
float shadeOf (float nearness) noexcept { return std::clamp (1.0f + 2.2f * (nearness - 1.02f), 0.35f, 1.35f); }

} // namespace

const NetworkScene& SceneBuilder::build (const LookScene& from, const ViewProjection& projection, float scale)
{
    const auto unit = std::max (0.5f * scale, projection.scale() / 165.0f);
    scene.points.clear();
    scene.corners.clear();
    scene.axonWidth = std::max (1.0f, 0.9f * unit);
    addAir (from, projection, unit);
    addPoints (from, projection, unit);
    addAxons (from, projection, unit);
    return scene;
}

void SceneBuilder::addPoints (const LookScene& from, const ViewProjection& projection, float unit)
{
    const auto places = from.hemispheres.places();
    const auto ember = from.activity.neurons().ember();
    const auto count = std::min ({ places.size(), from.flash.size(), ember.size() });
    // Points shrink as neurons crowd, but not so much that a large brain would be a dark one.
    const auto crowd = std::sqrt (1024.0f / static_cast<float> (std::max<size_t> (256, count)));
    const auto radius = 1.45f * unit * std::sqrt (crowd), halo = 9.5f * unit * std::pow (crowd, 0.7f);
    for (size_t i = 0; i < count; ++i)
    {
        if (from.activity.silenced().contains (static_cast<int> (i)))
            continue;
        const auto at = projection.toView (places[i]);
        const auto flash = from.flash[i], shade = shadeOf (at.nearness);
        const auto size = at.nearness * (0.72f + 0.56f * chanceOf (i, 1));
        const auto rest = (0.15f + 0.20f * ember[i] * ember[i]) * shade * (0.55f + 0.9f * chanceOf (i, 2));
        // Few burn white by themselves; most are yellow, and orange as they fade. Where they crowd their halos add up.
        const auto chance = chanceOf (i, 8);
        const auto around = flash > 0.02f ? 0.48f * flash : 0.0f, burning = 0.20f + 0.5f * chance * chance * chance;
        scene.points.push_back (
            { at.x, at.y, radius * size * (0.85f + 0.9f * flash), rest + burning * flash, halo * size, around });
    }
}

/** Where many fire, the air between them glows. */
void SceneBuilder::addAir (const LookScene& from, const ViewProjection& projection, float unit)
{
    from.hemispheres.patches().average (from.flash, glow);
    const auto centres = from.hemispheres.patches().centres();
    for (size_t p = 0; p < glow.size(); ++p)
        if (glow[p] > 0.004f)
        {
            const auto at = projection.toView (centres[p]);
            scene.points.push_back ({ at.x, at.y, 0.0f, 0.0f, 52.0f * unit * at.nearness, 0.14f * glow[p] });
        }
}

/** Axons within a hemisphere bow outwards above its dome; those to the other one dive and meet in the middle, as in the
    corpus callosum. */
void SceneBuilder::addAxons (const LookScene& from, const ViewProjection& projection, float unit)
{
    const auto places = from.hemispheres.places();
    for (const auto& journey : from.activity.traffic().journeys())
    {
        const auto last = static_cast<size_t> (std::max (journey.from, journey.to));
        if (last >= places.size())
            continue;
        const auto a = places[static_cast<size_t> (journey.from)], b = places[static_cast<size_t> (journey.to)];
        const auto distance = std::hypot (a.x - b.x, a.y - b.y, a.z - b.z);
        const auto crosses = (a.x < 0.0f) != (b.x < 0.0f);
        const auto pair = static_cast<std::uint64_t> (journey.from) << 20 ^ static_cast<std::uint64_t> (journey.to);
        const auto aside = 0.5f * (chanceOf (pair, 9) - 0.5f);
        const SpacePoint middle { 0.5f * (a.x + b.x), 0.5f * (a.y + b.y), 0.5f * (a.z + b.z) };
        const auto bow = crosses ? SpacePoint { 0.0f, -0.35f * middle.y + 0.5f * aside, -0.9f }
                                 : SpacePoint { middle.x - aside * (b.y - a.y), middle.y + aside * (b.x - a.x),
                                                middle.z + 0.5f * distance };
        const auto light = std::min (1.0f, 0.4f + 0.6f * distance) * journey.light();
        const auto along = [&] (float t)
        {
            const auto p = (1.0f - t) * (1.0f - t), q = 2.0f * t * (1.0f - t), r = t * t;
            return projection.toView (
                { p * a.x + q * bow.x + r * b.x, p * a.y + q * bow.y + r * b.y, p * a.z + q * bow.z + r * b.z });
        };
        for (int i = 0; i < NetworkScene::cornersPerAxon; ++i)
        {
            const auto t = static_cast<float> (i) / (NetworkScene::cornersPerAxon - 1);
            const auto at = along (t);
            // The spike draws a tail behind it, along an axon that is faint before it.
            const auto behind = journey.way() - t;
            const auto tail = behind >= 0.0f ? std::exp (-5.0f * behind) : std::max (0.0f, 1.0f + 12.0f * behind);
            scene.corners.push_back ({ at.x, at.y, light * (0.035f + 0.20f * tail) });
        }
        if (journey.age < journey.seconds)
        {
            const auto spike = along (journey.way());
            scene.points.push_back ({ spike.x, spike.y, 0.9f * unit * spike.nearness, 0.55f * light,
                                      5.0f * unit * spike.nearness, 0.25f * light });
        }
    }
}

} // namespace galvani
