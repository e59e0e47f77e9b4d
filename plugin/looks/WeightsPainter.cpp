#include "plugin/looks/WeightsPainter.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Adds light to a rectangle whose edges may lie between pixels. */
void fill (LightField& field, float left, float top, float right, float bottom, float intensity) noexcept
{
    const auto cover = [] (int pixel, float low, float high)
    {
        const auto at = static_cast<float> (pixel);
        return std::max (0.0f, std::min (high, at + 1.0f) - std::max (low, at));
    };
    const auto firstX = std::max (0, static_cast<int> (std::floor (left)));
    const auto endX = std::min (field.width, static_cast<int> (std::ceil (right)));
    const auto firstY = std::max (0, static_cast<int> (std::floor (top)));
    const auto endY = std::min (field.height, static_cast<int> (std::ceil (bottom)));
    for (int y = firstY; y < endY; ++y)
    {
        auto* cell = field.row (y);
        const auto here = 1023.0f * std::max (0.0f, intensity) * cover (y, top, bottom);
        for (int x = firstX; x < endX; ++x)
            cell[x] = static_cast<std::uint16_t> (
                std::min (65535.0f, static_cast<float> (cell[x]) + here * cover (x, left, right)));
    }
}

} // namespace

/** Where the cells lie, in pixels. */
struct WeightsPainter::Board
{
    explicit Board (const LightField& field)
    {
        const auto size = 0.86f * static_cast<float> (std::min (field.width, field.height));
        cell = size / (static_cast<float> (numGroups) + middle + 2.4f); // two columns for the lights
        left = 0.5f * (static_cast<float> (field.width) - size) + 2.0f * cell;
        top = 0.5f * (static_cast<float> (field.height) - size) + 2.0f * cell;
    }

    float place (int group) const noexcept
    {
        return (static_cast<float> (group) + (group >= groupsPerHemisphere ? middle : 0.0f)) * cell;
    }

    static constexpr float middle = 0.6f; ///< cells of room between the hemispheres
    float cell, left, top;
};

void WeightsPainter::prepare (const LookScene&)
{
    firing.fill (0.0f);
    pulse.fill (0.0f);
    hasSeen = false;
}

void WeightsPainter::advance (const LookScene& scene, double seconds)
{
    const auto time = static_cast<float> (std::max (0.0, seconds));
    const auto& starts = scene.activity.layout().groupStart;
    for (size_t g = 0; g + 1 < starts.size() && g < firing.size(); ++g)
    {
        float light = 0.0f;
        for (auto n = static_cast<size_t> (starts[g]); n < static_cast<size_t> (starts[g + 1]); ++n)
            light += scene.flash[n];
        light /= static_cast<float> (std::max (1, starts[g + 1] - starts[g]));
        firing[g] += (1.0f - std::exp (-time / (light > firing[g] ? 0.04f : 0.2f))) * (light - firing[g]);
    }

    const auto& weights = scene.activity.weights();
    const auto left = std::exp (-time / 0.7f);
    const auto noticed = 0.001f * std::max (1.0e-6f, weights.largest); // a change from which on a cell pulses fully
    for (size_t i = 0; i < pulse.size(); ++i)
    {
        pulse[i] *= left;
        if (weights.known && hasSeen)
            pulse[i] = std::max (pulse[i], std::min (1.0f, std::abs (weights.mean[i] - seen[i]) / noticed));
    }
    hasSeen = weights.known;
    seen = weights.mean;
}

void WeightsPainter::paint (LightField& field, const LookScene& scene, const ViewProjection&, float)
{
    const Board board (field);
    paintCells (field, scene, board);
    if (scene.activity.layout().size() > 0)
        paintSides (field, board);
}

void WeightsPainter::paintCells (LightField& field, const LookScene& scene, const Board& board) const
{
    const auto& weights = scene.activity.weights();
    const auto known = weights.known && weights.largest > 0.0f;
    const auto side = 0.84f * board.cell;
    for (int from = 0; from < numGroups; ++from)
        for (int to = 0; to < numGroups; ++to)
        {
            const auto i = WeightBlocks::index (from, to);
            const auto x = board.left + board.place (to), y = board.top + board.place (from);
            const auto mean = known ? std::clamp (weights.mean[i] / weights.largest, 0.0f, 1.0f) : 0.0f;
            const auto together = std::sqrt (firing[static_cast<size_t> (from)] * firing[static_cast<size_t> (to)]);
            const auto light = mean > 0.0f ? 0.05f + 0.62f * mean + 0.60f * std::sqrt (mean) * together * together
                                           : 0.03f + 0.05f * together * together;
            const auto change = known ? std::clamp (weights.change[i] / weights.largest * 8.0f, -1.0f, 1.0f) : 0.0f;
            // What has shrunk since the wiring is hollow.
            const auto wall = side * (change < -0.02f ? 0.5f - 0.36f * std::min (1.0f, -change + 0.2f) : 0.5f);
            fill (field, x, y, x + side, y + wall, light);
            fill (field, x, y + side - wall, x + side, y + side, light);
            fill (field, x, y + wall, x + wall, y + side - wall, light);
            fill (field, x + side - wall, y + wall, x + side, y + side - wall, light);
            const auto middleX = x + 0.5f * side, middleY = y + 0.5f * side;
            if (change > 0.02f)
                brush.disc (field, middleX, middleY, side * (0.08f + 0.16f * change), 0.10f + 0.35f * change);
            if (mean > 0.0f && (together > 0.2f || pulse[i] > 0.02f))
                brush.halo (field, middleX, middleY, 2.4f * board.cell,
                            0.22f * std::sqrt (mean) * together * together + 0.45f * pulse[i]);
        }
}

void WeightsPainter::paintSides (LightField& field, const Board& board) const
{
    for (int group = 0; group < numGroups; ++group)
    {
        const auto light = firing[static_cast<size_t> (group)];
        const auto along = board.place (group) + 0.42f * board.cell, beside = -1.15f * board.cell;
        // From its light each group throws a beam along its row and its column.
        const auto start = -0.7f * board.cell, end = board.place (numGroups - 1) + board.cell;
        const auto beam = 0.14f * light * light;
        LightBrush::line (field, board.left + start, board.top + along, beam, board.left + end, board.top + along,
                          0.1f * beam, 0.84f * board.cell);
        LightBrush::line (field, board.left + along, board.top + start, beam, board.left + along, board.top + end,
                          0.1f * beam, 0.84f * board.cell);
        const auto radius = board.cell * (0.16f + 0.16f * light);
        for (const auto isRow : { true, false })
        {
            const auto x = board.left + (isRow ? beside : along), y = board.top + (isRow ? along : beside);
            brush.disc (field, x, y, radius, 0.10f + 0.85f * light);
            brush.halo (field, x, y, 2.2f * board.cell, 0.5f * light);
        }
    }
}

} // namespace galvani
