#include "plugin/looks/SceneBuilder.h"

#include "tests/plugin/looks/LivelyBrain.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace galvani;

namespace
{

constexpr float width = 813.0f, height = 566.0f;

struct Built
{
    explicit Built (int neurons) : brain (neurons) { hemispheres.prepare (*brain.layout); }

    const NetworkScene& scene()
    {
        const auto now = brain.activity.neurons().flash();
        flash.assign (now.begin(), now.end());
        return builder.build ({ brain.activity, hemispheres, flash }, projection(), 1.0f);
    }

    ViewProjection projection() const { return { width, height, eye }; }
    ViewPoint placeOf (int neuron) const
    {
        return projection().toView (hemispheres.places()[static_cast<size_t> (neuron)]);
    }

    test::LivelyBrain brain;
    Hemispheres hemispheres;
    Viewpoint eye;
    SceneBuilder builder;
    std::vector<float> flash;
};

float haloLight (const NetworkScene& scene)
{
    float sum = 0.0f;
    for (const auto& point : scene.points)
        sum += point.haloLight;
    return sum;
}

} // namespace

TEST_CASE ("a resting neuron is a dim point at its place, without a halo")
{
    Built built (1024);
    const auto& scene = built.scene();
    REQUIRE (scene.points.size() == 1024);
    CHECK (scene.corners.empty());
    for (size_t n = 0; n < 1024; n += 93)
    {
        const auto at = built.placeOf (static_cast<int> (n));
        CHECK (scene.points[n].x == at.x);
        CHECK (scene.points[n].y == at.y);
        CHECK (scene.points[n].light > 0.02f);
        CHECK (scene.points[n].light < 0.6f);
        CHECK (scene.points[n].radius > 0.3f);
        CHECK (scene.points[n].haloLight == 0.0f);
    }
}

TEST_CASE ("a spike lights its neuron and the air around it, and nothing at the other end of the view")
{
    Built built (1024);
    built.brain.fire (30);
    const auto at = built.placeOf (30);
    const auto scene = built.scene();
    float nearby = 0.0f;
    for (const auto& point : scene.points)
        if (point.haloLight > 0.0f)
        {
            const auto distance = std::hypot (point.x - at.x, point.y - at.y);
            CHECK (distance < 100.0f);
            nearby = std::max (nearby, distance < 1.0f ? point.haloLight : 0.0f);
        }
    CHECK (nearby > 0.3f);
    built.brain.rest (1.5);
    CHECK (haloLight (built.scene()) == 0.0f);
}

TEST_CASE ("silenced neurons have no point at all")
{
    Built built (1024);
    NeuronSet silenced;
    silenced.setRun (100, 200, true);
    built.brain.activity.setSilenced (silenced);
    const auto& scene = built.scene();
    CHECK (scene.points.size() == 924);
    for (int n = 100; n < 200; ++n)
        CHECK (std::none_of (scene.points.begin(), scene.points.end(),
                             [at = built.placeOf (n)] (const ScenePoint& point)
                             { return point.x == at.x && point.y == at.y; }));
}

TEST_CASE ("an axon goes from the neuron that fired to the one that its synapse is at, however the brain is turned")
{
    Built built (256);
    for (int frame = 0; frame < 20; ++frame)
        built.brain.speak (1.0 / 60.0);
    built.eye.hold();
    built.eye.turn (2.0f, 0.4f);
    const auto& scene = built.scene();
    const auto journeys = built.brain.activity.traffic().journeys();
    REQUIRE (journeys.size() > 5);
    REQUIRE (scene.corners.size() == journeys.size() * NetworkScene::cornersPerAxon);
    for (size_t i = 0; i < journeys.size(); ++i)
    {
        const auto& first = scene.corners[i * NetworkScene::cornersPerAxon];
        const auto& last = scene.corners[(i + 1) * NetworkScene::cornersPerAxon - 1];
        const auto from = built.placeOf (journeys[i].from), to = built.placeOf (journeys[i].to);
        CHECK (std::hypot (first.x - from.x, first.y - from.y) < 0.01f);
        CHECK (std::hypot (last.x - to.x, last.y - to.y) < 0.01f);
    }
}

TEST_CASE ("twice the pixels make the same scene twice as large")
{
    Built built (1024);
    for (int frame = 0; frame < 20; ++frame)
        built.brain.speak (1.0 / 60.0);
    const auto scene = built.scene();
    const auto large = built.builder.build ({ built.brain.activity, built.hemispheres, built.flash },
                                            ViewProjection (2.0f * width, 2.0f * height, built.eye), 2.0f);
    REQUIRE (large.points.size() == scene.points.size());
    for (size_t i = 0; i < scene.points.size(); ++i)
    {
        const auto &a = scene.points[i], &b = large.points[i];
        CHECK (std::abs (b.x - 2.0f * a.x) < 0.01f);
        CHECK (std::abs (b.radius - 2.0f * a.radius) < 0.01f);
        CHECK (std::abs (b.haloRadius - 2.0f * a.haloRadius) < 0.01f);
        CHECK (b.light == a.light);
    }
}
