#include "plugin/looks/RasterRainPainter.h"

#include "plugin/looks/Chance.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Where it rains, in pixels. */
struct RasterRainPainter::Stage
{
    Stage (const LightField& field, float pixelScale, int rainRows)
        : unit (std::max (0.5f * pixelScale, static_cast<float> (std::min (field.width, field.height)) / 430.0f)),
          left (0.035f * static_cast<float> (field.width)),
          width (static_cast<float> (field.width) - 2.0f * left),
          top (std::floor (0.09f * static_cast<float> (field.height))),
          height (static_cast<int> (0.80f * static_cast<float> (field.height))),
          rows (rainRows)
    {
    }

    /** @param place  0..1 along all neurons; between groups there is a little room, between hemispheres more */
    float columnOf (float place) const noexcept
    {
        constexpr float gap = 0.05f; // of the width, between the hemispheres
        const auto within = place * (1.0f - gap) + (place >= 0.5f ? gap : 0.0f);
        return left + width * within;
    }

    float unit, left, width, top;
    int height, rows;
};

void RasterRainPainter::prepare (const LookScene& scene)
{
    puddle.assign (numGroups, 0.0f);
    fallRates.clear();
    rowLights.clear();
    for (int row = 0; row < scene.activity.raster().rows(); ++row)
    {
        // Not quite the same for all, or a volley would fall as a ruled line.
        fallRates.push_back (0.95f + 0.1f * chanceOf (static_cast<std::uint64_t> (row), 5));
        rowLights.push_back (0.6f + 0.4f * chanceOf (static_cast<std::uint64_t> (row), 6));
    }
}

void RasterRainPainter::advance (const LookScene& scene, double seconds)
{
    // Ticks arrive in bundles; drops that followed them would fall in jerks.
    const auto heard = static_cast<double> (scene.activity.latest().tick + 1) * tickSeconds;
    clock += std::max (0.0, seconds);
    const auto behind = heard - clock;
    clock += std::abs (behind) > 0.3 ? behind : behind * (1.0 - std::exp (-std::max (0.0, seconds) / 0.5));

    const auto& starts = scene.activity.layout().groupStart;
    const auto time = static_cast<float> (std::max (0.0, seconds));
    for (size_t g = 0; g + 1 < starts.size() && g < puddle.size(); ++g)
    {
        float light = 0.0f;
        for (auto n = static_cast<size_t> (starts[g]); n < static_cast<size_t> (starts[g + 1]); ++n)
            light += scene.flash[n];
        light /= static_cast<float> (std::max (1, starts[g + 1] - starts[g]));
        const auto step = 1.0f - std::exp (-time / (light > puddle[g] ? 0.06f : 0.8f));
        puddle[g] += step * (light - puddle[g]);
    }
}

void RasterRainPainter::paint (LightField& field, const LookScene& scene, const ViewProjection&, float scale)
{
    const Stage stage (field, scale, scene.activity.raster().rows());
    gatherDrops (scene, stage);
    paintDrops (field, stage);
    paintEnds (field, scene, stage);
}

/** Drops that follow each other closely in a column do not add up: a stream is as bright as its drops. */
void RasterRainPainter::gatherDrops (const LookScene& scene, const Stage& stage)
{
    const auto& raster = scene.activity.raster();
    constexpr auto columnSeconds = SpikeRaster::stepsPerColumn * stepSeconds;
    const auto newest = static_cast<double> (raster.newestStep()) * stepSeconds;
    const auto perRow = static_cast<float> (raster.neurons()) / static_cast<float> (stage.rows);
    const auto full = 1.0f / (0.8f + 0.2f * perRow); // a cell of a large brain holds many neurons
    const auto oldest = std::min (SpikeRaster::columns - 1, static_cast<int> (1.12 * fallSeconds / columnSeconds));
    const auto fall = static_cast<float> (stage.height);
    const auto newestColumn = raster.newestStep() / SpikeRaster::stepsPerColumn;
    glints.clear();
    streams.assign (static_cast<size_t> (stage.rows) * static_cast<size_t> (stage.height), 0);
    for (int age = 0; age <= oldest; ++age)
    {
        const auto since = static_cast<float> ((clock - newest + (age + 0.5) * columnSeconds) / fallSeconds);
        for (int row = 0; row < stage.rows; ++row)
        {
            const auto count = raster.count (age, row);
            if (count == 0)
                continue;
            const auto t = since * fallRates[static_cast<size_t> (row)];
            if (t < 0.0f || t >= 1.0f)
                continue;
            // Falls as 0.6 t + 0.4 t^2; its tail is where it was a moment ago.
            const auto head = fall * t * (0.6f + 0.4f * t);
            const auto tail = fall * (0.02f + 0.05f * t);
            const auto bright =
                std::min (1.0f, static_cast<float> (count) * full) * rowLights[static_cast<size_t> (row)];
            // Every drop has a brightness of its own: few glitter, and a burst is a shower and not a block.
            const auto chance =
                chanceOf (static_cast<std::uint64_t> (newestColumn - age), static_cast<std::uint64_t> (row));
            const auto own = 0.22f + 0.78f * chance * chance * chance;
            const auto light = 1023.0f * bright * own * (0.40f + 0.75f * std::exp (-3.0f * t));
            if (own > 0.75f)
                glints.push_back ({ row, head, light / 1023.0f });
            auto* stream = streams.data() + static_cast<size_t> (row) * static_cast<size_t> (stage.height);
            const auto first = std::max (0, static_cast<int> (head - tail)),
                       end = std::min (stage.height, static_cast<int> (head) + 1);
            for (int y = first; y < end; ++y)
            {
                const auto way = std::clamp (1.0f - (head - static_cast<float> (y)) / tail, 0.0f, 1.0f);
                const auto edge = std::min (1.0f, head - static_cast<float> (y)); // the head lies between pixels
                const auto here = static_cast<std::uint16_t> (light * way * way * way * edge);
                stream[y] = static_cast<std::uint16_t> (std::max (stream[y], here) + (std::min (stream[y], here) >> 4));
            }
        }
    }
}

void RasterRainPainter::paintDrops (LightField& field, const Stage& stage) const
{
    for (const auto& glint : glints)
    {
        const auto x = stage.columnOf ((static_cast<float> (glint.row) + 0.5f) / static_cast<float> (stage.rows));
        const auto y = stage.top + glint.y;
        brush.disc (field, x, y, 0.8f * stage.unit, 0.8f * glint.light);
        brush.halo (field, x, y, 6.0f * stage.unit, 0.22f * glint.light);
    }
    const auto half = std::max (0.5f, 0.28f * stage.width / static_cast<float> (stage.rows));
    for (int row = 0; row < stage.rows; ++row)
    {
        const auto x = stage.columnOf ((static_cast<float> (row) + 0.5f) / static_cast<float> (stage.rows));
        const auto first = std::max (0, static_cast<int> (x - half)),
                   end = std::min (field.width, static_cast<int> (x + half) + 1);
        const auto* stream = streams.data() + static_cast<size_t> (row) * static_cast<size_t> (stage.height);
        for (int column = first; column < end; ++column)
        {
            const auto at = static_cast<float> (column);
            const auto cover = static_cast<std::uint32_t> (
                256.0f * std::max (0.0f, std::min (x + half, at + 1.0f) - std::max (x - half, at)));
            for (int y = 0; y < stage.height; ++y)
                if (stream[y] != 0)
                {
                    auto& cell = field.row (y + static_cast<int> (stage.top))[column];
                    cell =
                        static_cast<std::uint16_t> (std::min<std::uint32_t> (65535, cell + ((stream[y] * cover) >> 8)));
                }
        }
    }
}

/** Above, the neurons themselves as a cloud of lights; below, the ground that the rain falls on. */
void RasterRainPainter::paintEnds (LightField& field, const LookScene& scene, const Stage& stage) const
{
    const auto count = scene.flash.size();
    const auto crowd = std::sqrt (1024.0f / static_cast<float> (std::max<size_t> (256, count)));
    const auto ember = scene.activity.neurons().ember();
    for (size_t n = 0; n < count; ++n)
    {
        if (scene.activity.silenced().contains (static_cast<int> (n)))
            continue;
        const auto x = stage.columnOf ((static_cast<float> (n) + 0.5f) / static_cast<float> (count));
        const auto high = -std::log (1.0f - 0.98f * chanceOf (n, 7)), low = chanceOf (n, 11);
        const auto y = stage.top - stage.unit * (6.5f * high - 4.0f * low * low);
        const auto flash = scene.flash[n];
        brush.disc (field, x, y, 0.75f * stage.unit * std::sqrt (crowd), 0.08f + 0.10f * ember[n] + 0.6f * flash);
        brush.halo (field, x, y, 8.0f * stage.unit * std::sqrt (crowd), flash > 0.02f ? 0.13f * flash * crowd : 0.0f);
    }
    const auto ground = stage.top + static_cast<float> (stage.height);
    const auto across = stage.width / numGroups;
    for (size_t g = 0; g < puddle.size() && count > 0; ++g)
    {
        const auto x = stage.columnOf ((static_cast<float> (g) + 0.5f) / numGroups);
        const auto light = puddle[g];
        brush.halo (field, x, ground, 1.5f * across, 2.5f * stage.unit, 0.05f + 0.7f * light);
        brush.halo (field, x, ground + 2.0f * stage.unit, 1.8f * across, 26.0f * stage.unit, 0.30f * light);
        brush.halo (field, x, ground - 2.0f * stage.unit, 1.4f * across, 60.0f * stage.unit, 0.14f * light);
    }
}

} // namespace galvani
