#include "plugin/looks/RasterRainPainter.h"
#include "plugin/looks/StarBonds.h"
#include "plugin/looks/WeightsPainter.h"

#include "plugin/looks/HeatFieldPainter.h"
#include "tests/plugin/looks/LivelyBrain.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace galvani;

namespace
{

constexpr double frameSeconds = 1.0 / 60.0;
constexpr int width = 640, height = 400;

/** One painter and what it needs. */
template <typename Painter>
struct Painted
{
    explicit Painted (int neurons) : brain (neurons)
    {
        hemispheres.prepare (*brain.layout);
        painter.prepare (scene());
    }

    LookScene scene() const { return { brain.activity, hemispheres, brain.activity.neurons().flash() }; }

    const LightField& paint()
    {
        field.clear (width, height);
        painter.paint (field, scene(), ViewProjection (width, height, Viewpoint()), 1.0f);
        return field;
    }

    test::LivelyBrain brain;
    Hemispheres hemispheres;
    Painter painter;
    LightField field;
};

long sumWithin (const LightField& field, int left, int top, int right, int bottom)
{
    long sum = 0;
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            sum += field.row (y)[x];
    return sum;
}

} // namespace

TEST_CASE ("stars that fire together are bonded, stars that each fire by themselves are not")
{
    Hemispheres hemispheres;
    hemispheres.prepare (layOutBrain ({ 1024, 1 }));
    StarBonds bonds;
    bonds.prepare (hemispheres.places());
    REQUIRE (bonds.stars().size() == 1024);
    NeuronGlow glow;
    glow.prepare (1024);
    RandomStream random (5);
    for (int frame = 0; frame < 240; ++frame)
    {
        glow.advance (frameSeconds);
        for (int n = 0; n < 1024; ++n) // all at 6 Hz: the left hemisphere in volleys, the right one by chance
            if (n < 512 ? frame % 10 == 0 : random.uniform() < 0.1)
                glow.spike (n);
        bonds.advance (glow.flash(), frameSeconds);
    }
    float left = 0.0f, right = 0.0f;
    int numLeft = 0, numRight = 0;
    for (const auto& bond : bonds.bonds())
    {
        CHECK ((bond.a < 512) == (bond.b < 512));
        (bond.a < 512 ? left : right) += bond.strength;
        ++(bond.a < 512 ? numLeft : numRight);
    }
    CHECK (left / static_cast<float> (numLeft) > 0.4f);
    CHECK (right / static_cast<float> (numRight) < 0.25f);
    for (int frame = 0; frame < 600; ++frame)
        bonds.advance (std::vector<float> (1024, 0.0f), frameSeconds);
    for (const auto& bond : bonds.bonds())
        CHECK (bond.strength < 0.02f);
}

TEST_CASE ("of a large brain only as many neurons are stars as can be told apart")
{
    Hemispheres hemispheres;
    hemispheres.prepare (layOutBrain ({ 4096, 1 }));
    StarBonds bonds;
    bonds.prepare (hemispheres.places());
    CHECK (bonds.stars().size() == StarBonds::mostStars);
}

TEST_CASE ("a spike falls as a drop in its own column, faster and faster")
{
    Painted<RasterRainPainter> rain (256);
    rain.brain.rest (0.5);
    rain.painter.advance (rain.scene(), 0.5);
    rain.brain.fire (200);
    const auto column = [&] (bool ofTheSpike)
    {
        const auto& field = rain.paint();
        int lowest = -1; // above the ground's glow
        for (int y = 0; y < 330; ++y)
            for (int x = ofTheSpike ? 470 : 20; x < (ofTheSpike ? 520 : 300); ++x)
                if (y > 45 && field.row (y)[x] > 30)
                    lowest = y;
        return lowest;
    };
    std::vector<int> heights;
    for (int i = 0; i < 4; ++i)
    {
        for (int frame = 0; frame < 24; ++frame)
        {
            rain.brain.rest (frameSeconds);
            rain.painter.advance (rain.scene(), frameSeconds);
        }
        heights.push_back (column (true));
        CHECK (column (false) == -1);
    }
    REQUIRE (heights[0] > 45);
    CHECK (heights[1] > heights[0] + 20);
    CHECK (heights[2] - heights[1] >= heights[1] - heights[0]);
    CHECK (heights[3] - heights[2] >= heights[2] - heights[1]);
}

TEST_CASE ("heat rises where neurons fire, spreads no further than around them, and cools")
{
    Painted<HeatFieldPainter> heat (1024);
    const auto frames = [&heat] (int count, double rateOfLeft)
    {
        for (int frame = 0; frame < count; ++frame)
        {
            heat.brain.frame (frameSeconds, [rateOfLeft] (int group) { return group < 16 ? rateOfLeft : 0.0; });
            heat.painter.advance (heat.scene(), frameSeconds);
        }
        const auto& field = heat.paint();
        return std::pair (sumWithin (field, 0, 0, 320, 400), sumWithin (field, 320, 0, 640, 400));
    };
    const auto [restLeft, restRight] = frames (5, 0.0);
    const auto [left, right] = frames (30, 40.0);
    CHECK (left > 4 * restLeft);
    CHECK (std::abs (right - restRight) < restRight / 10);
    const auto [cooledLeft, cooledRight] = frames (240, 0.0);
    CHECK (cooledLeft < restLeft + restLeft / 10);
    CHECK (cooledRight == restRight);
}

TEST_CASE ("the matrix is faint while its weights are not known, and then as warm as they are")
{
    Painted<WeightsPainter> matrix (256);
    const auto unknown = matrix.paint();
    CHECK (*std::max_element (unknown.cells.begin(), unknown.cells.end()) < 250);

    WeightBlocks blocks;
    blocks.known = true;
    blocks.largest = 40.0f;
    matrix.brain.activity.setWeights (blocks);
    const auto none = matrix.paint();
    CHECK (none.cells == unknown.cells);
    blocks.mean[WeightBlocks::index (0, 15)] = 40.0f; // right end of the first row, still of the left hemisphere
    matrix.brain.activity.setWeights (blocks);
    const auto one = matrix.paint();
    int first = width, last = -1;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (one.row (y)[x] != none.row (y)[x])
            {
                CHECK (y < height / 4);
                first = std::min (first, x);
                last = std::max (last, x);
            }
    REQUIRE (last >= first);
    CHECK (last - first < 14);
    CHECK (last < width / 2 + 15);
    CHECK (first > width / 2 - 30);
}

TEST_CASE ("a weight that has just changed pulses, and one that has grown since the wiring is marked")
{
    Painted<WeightsPainter> matrix (256);
    WeightBlocks blocks;
    blocks.known = true;
    blocks.largest = 40.0f;
    blocks.mean.fill (10.0f);
    matrix.brain.activity.setWeights (blocks);
    matrix.painter.advance (matrix.scene(), frameSeconds);
    const auto still = matrix.paint();
    blocks.mean[WeightBlocks::index (3, 4)] += 0.2f;
    matrix.brain.activity.setWeights (blocks);
    matrix.painter.advance (matrix.scene(), frameSeconds);
    const auto changed = matrix.paint();
    CHECK (sumWithin (changed, 0, 0, width, height) > sumWithin (still, 0, 0, width, height) + 2000);
    for (int i = 0; i < 600; ++i)
        matrix.painter.advance (matrix.scene(), frameSeconds);
    const auto later = sumWithin (matrix.paint(), 0, 0, width, height);
    CHECK (later < sumWithin (still, 0, 0, width, height) + 300);
    blocks.change[WeightBlocks::index (3, 4)] = 4.0f;
    matrix.brain.activity.setWeights (blocks);
    CHECK (sumWithin (matrix.paint(), 0, 0, width, height) > later + 500);
    blocks.change[WeightBlocks::index (3, 4)] = -4.0f;
    matrix.brain.activity.setWeights (blocks);
    CHECK (sumWithin (matrix.paint(), 0, 0, width, height) < later - 500);
}
