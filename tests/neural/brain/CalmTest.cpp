#include "neural/brain/Calm.h"

#include "neural/brain/Brain.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace galvani;

namespace
{

/** A brain that hears loud noise. */
struct LoudBrain
{
    explicit LoudBrain (float loudness) : brain ({}), level (loudness) {}

    /** Rate of one control tick, Hz. */
    double tick()
    {
        for (int row = 0; row < stepsPerTick; ++row)
            for (auto& current : brain.stimulus (row))
                current = brain.biasNow() + level * static_cast<float> (random.uniform (0.6, 1.4));
        const auto spikes = static_cast<double> (brain.advance (stepsPerTick).size());
        brain.tick();
        return spikes / (brain.layout().size() * tickSeconds);
    }

    double meanRate (int ticks)
    {
        double sum = 0.0;
        for (int i = 0; i < ticks; ++i)
            sum += tick();
        return sum / ticks;
    }

    Brain brain;
    float level;
    RandomStream random { 9 };
};

} // namespace

TEST_CASE ("calm halves the rate of a loud brain, then lets it come back within a fifth")
{
    for (const auto loudness : { 150.0f, 350.0f, 900.0f })
    {
        LoudBrain loud (loudness);
        loud.meanRate (6000);
        const auto before = loud.meanRate (1000);
        REQUIRE (before > 5.0);

        loud.brain.calm();
        double lowest = before, recent = before;
        int active = 0;
        auto last = loud.brain.calmCurrent();
        for (; active < 6000; ++active)
        {
            recent += 0.01 * (loud.tick() - recent);
            lowest = std::min (lowest, recent);
            const auto now = loud.brain.calmCurrent();
            CHECK (now <= 0.0f);
            CHECK (std::abs (now - last) < 2.0f); // smoothly
            last = now;
            if (now == 0.0f)
                break;
        }
        const auto after = loud.meanRate (1000);
        INFO (loudness << " pA: " << before << " Hz, lowest " << lowest << ", active " << active << " ms, after "
                       << after);
        CHECK (lowest < 0.55 * before);
        CHECK (active < 5000);
        CHECK (active > 1000);
        CHECK (std::abs (after - before) < 0.2 * before);
    }
}

TEST_CASE ("calm ends by itself when the rate does not halve")
{
    Calm calm;
    for (int tick = 0; tick < 2000; ++tick)
        calm.tick (20.0f);
    CHECK_FALSE (calm.isActive());
    calm.press();
    auto deepest = 0.0f;
    int ticks = 0;
    while (calm.isActive() && ticks < 10000)
    {
        calm.tick (20.0f);
        deepest = std::min (deepest, calm.current_pA());
        ++ticks;
    }
    CHECK (ticks == 5000);
    CHECK (deepest == -1920.0f);
    CHECK (calm.current_pA() == 0.0f);
}

TEST_CASE ("pressing again while it is under way changes nothing, afterwards it begins anew")
{
    Calm once, twice;
    for (auto* calm : { &once, &twice })
    {
        for (int tick = 0; tick < 1000; ++tick)
            calm->tick (10.0f);
        calm->press();
    }
    for (int tick = 0; tick < 6000; ++tick)
    {
        const auto rate = tick < 700 ? 10.0f : 2.0f;
        once.tick (rate);
        twice.tick (rate);
        if (once.isActive())
            twice.press();
        REQUIRE (once.current_pA() == twice.current_pA());
    }
    CHECK_FALSE (once.isActive());
    once.press();
    CHECK (once.isActive());
}
