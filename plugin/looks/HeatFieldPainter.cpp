#include "plugin/looks/HeatFieldPainter.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void HeatFieldPainter::prepare (const LookScene& scene)
{
    warmth.assign (scene.hemispheres.places().size(), 0.0f);
    exposure = leastExposure;
}

void HeatFieldPainter::advance (const LookScene& scene, double seconds)
{
    const auto time = static_cast<float> (std::max (0.0, seconds));
    const auto warming = 1.0f - std::exp (-time / warmSeconds), cooling = 1.0f - std::exp (-time / coolSeconds);
    const auto count = std::min (warmth.size(), scene.flash.size());
    for (size_t n = 0; n < count; ++n)
        warmth[n] += (scene.flash[n] > warmth[n] ? warming : cooling) * (scene.flash[n] - warmth[n]);

    scene.hemispheres.patches().average (warmth, patchWarmth);
    auto warmest = leastExposure;
    for (const auto patch : patchWarmth)
        warmest = std::max (warmest, patch);
    exposure += (1.0f - std::exp (-time / (warmest > exposure ? 0.25f : 5.0f))) * (warmest - exposure);
}

void HeatFieldPainter::paint (LightField& field, const LookScene& scene, const ViewProjection& projection, float)
{
    if (field.width <= 0 || field.height <= 0)
        return;
    pixels = std::max (1.0f, projection.scale() / 100.0f);
    width = static_cast<int> (static_cast<float> (field.width) / pixels) + 2;
    height = static_cast<int> (static_cast<float> (field.height) / pixels) + 2;
    const auto size = static_cast<size_t> (width) * static_cast<size_t> (height);
    heat.assign (size, 0.0f);
    weight.assign (size, 0.0f);
    passed.resize (size);
    level.resize (size);

    scatter (scene, projection);
    // Three boxes after each other are nearly a Gaussian.
    const auto reach = std::max (1, static_cast<int> (0.048f * projection.scale() / pixels + 0.5f));
    for (int pass = 0; pass < 3; ++pass)
    {
        blur (heat, reach);
        blur (weight, reach);
    }
    // Where there are few neurons the warmth runs out.
    const auto neurons = std::max<size_t> (1, scene.hemispheres.places().size());
    const auto usual = static_cast<float> (neurons) * pixels * pixels
                       / (7.2f * projection.scale() * projection.scale()); // the hemispheres' area
    for (size_t i = 0; i < size; ++i)
    {
        const auto there = weight[i] / (0.35f * usual);
        const auto body = there * there / (1.0f + there * there);
        const auto mean = heat[i] / (exposure * (weight[i] + 0.05f * usual));
        level[i] = 1023.0f * body * (0.06f + 0.92f * mean * std::sqrt (mean));
    }
    spread (field);
}

void HeatFieldPainter::scatter (const LookScene& scene, const ViewProjection& projection)
{
    const auto places = scene.hemispheres.places();
    for (size_t n = 0; n < places.size(); ++n)
    {
        const auto at = projection.toView (places[n]);
        const auto x = at.x / pixels, y = at.y / pixels;
        if (! (x >= 0.0f && y >= 0.0f && x < static_cast<float> (width - 1) && y < static_cast<float> (height - 1)))
            continue;
        const auto column = static_cast<int> (x), row = static_cast<int> (y);
        const auto right = x - static_cast<float> (column), down = y - static_cast<float> (row);
        const auto shares = { (1.0f - right) * (1.0f - down), right * (1.0f - down), (1.0f - right) * down,
                              right * down };
        auto cell = static_cast<size_t> (row) * static_cast<size_t> (width) + static_cast<size_t> (column);
        size_t corner = 0;
        for (const auto share : shares)
        {
            const auto to = cell + corner % 2 + (corner / 2) * static_cast<size_t> (width);
            heat[to] += share * warmth[n];
            weight[to] += share;
            ++corner;
        }
    }
}

/** A running mean over 2 reach + 1 cells, first along the rows, then down the columns; what lies outside counts as 0.
 */
void HeatFieldPainter::blur (std::vector<float>& cells, int reach)
{
    const auto share = 1.0f / static_cast<float> (2 * reach + 1);
    const auto row = [this] (std::vector<float>& field, int y)
    { return field.data() + static_cast<size_t> (y) * static_cast<size_t> (width); };
    for (int y = 0; y < height; ++y)
    {
        const auto* from = row (cells, y);
        auto* to = row (passed, y);
        float sum = 0.0f;
        for (int x = 0; x < std::min (reach, width); ++x)
            sum += from[x];
        for (int x = 0; x < width; ++x)
        {
            sum += x + reach < width ? from[x + reach] : 0.0f;
            to[x] = share * std::max (0.0f, sum);
            sum -= x - reach >= 0 ? from[x - reach] : 0.0f;
        }
    }
    std::vector<float>& sums = level;
    std::fill_n (sums.begin(), width, 0.0f);
    const auto add = [&] (int y, float sign)
    {
        if (y < 0 || y >= height)
            return;
        const auto* from = row (passed, y);
        for (int x = 0; x < width; ++x)
            sums[static_cast<size_t> (x)] += sign * from[x];
    };
    for (int y = 0; y < reach; ++y)
        add (y, 1.0f);
    for (int y = 0; y < height; ++y)
    {
        add (y + reach, 1.0f);
        auto* to = row (cells, y);
        for (int x = 0; x < width; ++x)
            to[x] = share * std::max (0.0f, sums[static_cast<size_t> (x)]);
        add (y - reach, -1.0f);
    }
}

/** From the coarse field to all pixels, and fine lines where the warmth is equal. */
void HeatFieldPainter::spread (LightField& field)
{
    constexpr auto isothermStep = 1023.0f / 9.0f;
    const auto perPixel = 1.0f / pixels;
    const auto columns = static_cast<size_t> (field.width);
    rowLevel.resize (static_cast<size_t> (width));
    rowSlope.resize (static_cast<size_t> (width));
    warm.resize (columns);
    slope.resize (columns);
    for (int y = 0; y < field.height; ++y)
    {
        const auto down = (static_cast<float> (y) + 0.5f) * perPixel;
        const auto above = std::min (height - 2, static_cast<int> (down));
        const auto share = std::min (1.0f, down - static_cast<float> (above));
        const auto* upper = level.data() + static_cast<size_t> (above) * static_cast<size_t> (width);
        const auto* lower = upper + width;
        for (size_t x = 0; x < rowLevel.size(); ++x)
        {
            rowLevel[x] = upper[x] + share * (lower[x] - upper[x]);
            rowSlope[x] = perPixel * std::abs (lower[x] - upper[x]) + 0.05f;
        }
        for (size_t x = 0; x < columns; ++x)
        {
            const auto across = (static_cast<float> (x) + 0.5f) * perPixel;
            const auto left = static_cast<int> (across);
            const auto a = rowLevel[static_cast<size_t> (left)], b = rowLevel[static_cast<size_t> (left) + 1];
            warm[x] = a + (across - static_cast<float> (left)) * (b - a);
            slope[x] = perPixel * std::abs (b - a) + rowSlope[static_cast<size_t> (left)];
        }
        // A pixel to either side of where the warmth passes a whole step, however steeply it does. A loop of its own,
        // so that it vectorises.
        auto* cell = field.row (y);
        for (size_t x = 0; x < columns; ++x)
        {
            const auto steps = warm[x] * (1.0f / isothermStep);
            const auto away = isothermStep * std::abs (steps - static_cast<float> (static_cast<int> (steps + 0.5f)));
            const auto drawn = std::max (0.0f, 1.0f - away / slope[x]) * std::min (1.0f, steps);
            cell[x] = static_cast<std::uint16_t> (static_cast<int> (warm[x] + (20.0f + 0.10f * warm[x]) * drawn));
        }
    }
}

} // namespace galvani
