#include "plugin/looks/LivePicture.h"

#include "plugin/looks/ConstellationPainter.h"
#include "plugin/looks/Ground.h"
#include "plugin/looks/HeatFieldPainter.h"
#include "plugin/looks/HotTable.h"
#include "plugin/looks/NetworkPainter.h"
#include "plugin/looks/RasterRainPainter.h"
#include "plugin/looks/WeightsPainter.h"

#include <algorithm>

namespace galvani
{

LivePicture::LivePicture (const LiveActivity& source)
    : activity (source),
      painters { std::make_unique<NetworkPainter>(), std::make_unique<ConstellationPainter>(),
                 std::make_unique<HeatFieldPainter>(), std::make_unique<RasterRainPainter>(),
                 std::make_unique<WeightsPainter>() }
{
}

LivePicture::~LivePicture() = default;

void LivePicture::setLook (Look look) noexcept { shownLook = look; }
void LivePicture::setReducedMotion (bool reduced) noexcept { eye.setReducedMotion (reduced); }

void LivePicture::followBrain()
{
    if (brainShown == activity.brainsSeen())
        return;
    brainShown = activity.brainsSeen();
    hemispheres.prepare (activity.layout());
    lit.assign (hemispheres.places().size(), 0.0f);
    for (auto& painter : painters)
        painter->prepare (scene());
}

void LivePicture::light()
{
    const auto flash = activity.neurons().flash();
    const auto count = std::min (lit.size(), flash.size());
    for (size_t i = 0; i < count; ++i)
        lit[i] = activity.silenced().contains (static_cast<int> (i)) ? 0.0f : flash[i];
}

void LivePicture::advance (double seconds)
{
    followBrain();
    light();
    eye.advance (seconds);
    sinceRender += seconds;
    for (auto& painter : painters)
        painter->advance (scene(), seconds);
}

void LivePicture::render (PixelGrid grid, float scale)
{
    followBrain();
    light();
    field.clear (grid.width, grid.height);
    const ViewProjection projection (static_cast<float> (grid.width), static_cast<float> (grid.height), eye);
    painters[static_cast<size_t> (shownLook)]->paint (field, scene(), projection, scale);

    guard.limit (field, sinceRender);
    sinceRender = 0.0;

    if (groundWidth != grid.width || groundHeight != grid.height)
    {
        ground = groundPixels (grid.width, grid.height);
        groundWidth = grid.width;
        groundHeight = grid.height;
    }
    const auto& table = HotTable::added();
    for (int y = 0; y < grid.height; ++y)
    {
        const auto* light = field.row (y);
        const auto* dark = ground.data() + static_cast<size_t> (y) * static_cast<size_t> (grid.width);
        auto* pixel = grid.row (y);
        for (int x = 0; x < grid.width; ++x)
            pixel[x] = dark[x] + table[std::min<int> (light[x], HotTable::size - 1)];
    }
}

void LivePicture::releaseSpace()
{
    field = {};
    ground = {};
    groundWidth = groundHeight = 0;
}

const LightGuard& LivePicture::guardWithoutPainting (int width, int height, float scale)
{
    constexpr auto lines = 192; // enough for a guard that looks at areas
    const auto smaller = std::min (1.0f, static_cast<float> (lines) / static_cast<float> (std::max (1, height)));
    followBrain();
    light();
    small.clear (std::max (1, juce::roundToInt (smaller * static_cast<float> (width))),
                 std::max (1, juce::roundToInt (smaller * static_cast<float> (height))));
    const ViewProjection projection (static_cast<float> (small.width), static_cast<float> (small.height), eye);
    painters[static_cast<size_t> (shownLook)]->paint (small, scene(), projection, scale * smaller);
    guard.measure (small, sinceRender);
    sinceRender = 0.0;
    return guard;
}

const NetworkScene& LivePicture::networkScene (int width, int height, float scale)
{
    followBrain();
    light();
    return builder.build (scene(), ViewProjection (static_cast<float> (width), static_cast<float> (height), eye),
                          scale);
}

int LivePicture::pick (float x, float y, float width, float height)
{
    followBrain();
    const ViewProjection projection (width, height, eye);
    const auto picked = pickNeuron (hemispheres.places(), projection, x, y);
    constexpr auto within = 0.16f; // of space: as far apart as neurons of the smallest brain
    return picked.distance <= within * projection.scale() ? picked.neuron : -1;
}

ViewPoint LivePicture::placeOf (int neuron, float width, float height)
{
    followBrain();
    return ViewProjection (width, height, eye).toView (hemispheres.places()[static_cast<size_t> (neuron)]);
}

} // namespace galvani
