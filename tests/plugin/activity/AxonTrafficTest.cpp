#include "plugin/activity/AxonTraffic.h"

#include "tests/plugin/looks/LivelyBrain.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace galvani;

namespace
{

bool isAxon (const BrainLayout& layout, const AxonTraffic::Journey& journey)
{
    const auto first = layout.axons.begin() + static_cast<std::ptrdiff_t> (axonsShown) * journey.from;
    return std::any_of (first, first + static_cast<std::ptrdiff_t> (axonsShown),
                        [&journey] (const AxonEnd& end) { return end.neuron == journey.to; });
}

} // namespace

TEST_CASE ("traffic runs along the brain's own axons, from the neurons that fired")
{
    test::LivelyBrain brain (256);
    brain.fire (17);
    brain.fire (200);
    const auto journeys = brain.activity.traffic().journeys();
    REQUIRE (journeys.size() == 2);
    CHECK (journeys[0].from == 17);
    CHECK (journeys[1].from == 200);
    for (const auto& journey : journeys)
    {
        CHECK (isAxon (*brain.layout, journey));
        CHECK (journey.way() == 0.0f);
        CHECK (journey.light() == 1.0f);
    }
}

TEST_CASE ("a spike is on its way as long as its axon's delay, slowed down, and then fades")
{
    BrainLayout layout;
    layout.positions.resize (2);
    layout.axons.resize (2 * axonsShown);
    for (size_t i = 0; i < axonsShown; ++i)
        layout.axons[i] = { 1, 60 };
    AxonTraffic traffic;
    traffic.prepare (layout);
    traffic.add ({ 5, 0 });
    traffic.add ({ 6, 1 }); // has no axon
    traffic.add ({ 6, 2 }); // is no neuron
    REQUIRE (traffic.journeys().size() == 1);
    const auto whole = AxonTraffic::slowMotion * 0.006f;
    traffic.advance (static_cast<double> (0.5f * whole));
    CHECK (std::abs (traffic.journeys()[0].way() - 0.5f) < 1.0e-4f);
    traffic.advance (static_cast<double> (0.5f * whole + 0.5f * AxonTraffic::afterglow));
    CHECK (traffic.journeys()[0].way() == 1.0f);
    CHECK (std::abs (traffic.journeys()[0].light() - 0.5f) < 1.0e-3f);
    traffic.advance (static_cast<double> (AxonTraffic::afterglow));
    CHECK (traffic.journeys().empty());
}

TEST_CASE ("a brain in uproar shows no more traffic than has room, and a quiet one none")
{
    test::LivelyBrain brain (1024);
    size_t most = 0;
    for (int frame = 0; frame < 120; ++frame)
    {
        brain.strobe (1.0 / 60.0);
        most = std::max (most, brain.activity.traffic().journeys().size());
    }
    CHECK (most > 30);
    CHECK (most <= AxonTraffic::most);
    for (int frame = 0; frame < 80; ++frame)
        brain.rest (1.0 / 60.0);
    CHECK (brain.activity.traffic().journeys().empty());
}

TEST_CASE ("the same spikes make the same traffic, and another brain begins without any")
{
    test::LivelyBrain one (256), other (256);
    for (int frame = 0; frame < 40; ++frame)
    {
        one.speak (1.0 / 60.0);
        other.speak (1.0 / 60.0);
    }
    const auto a = one.activity.traffic().journeys(), b = other.activity.traffic().journeys();
    REQUIRE_FALSE (a.empty());
    CHECK (std::equal (a.begin(), a.end(), b.begin(), b.end(),
                       [] (const auto& x, const auto& y)
                       { return x.from == y.from && x.to == y.to && x.age == y.age && x.seconds == y.seconds; }));
    one.activity.setBrain (std::make_shared<const BrainLayout> (layOutBrain ({ 256, 9 })));
    CHECK (one.activity.traffic().journeys().empty());
}
