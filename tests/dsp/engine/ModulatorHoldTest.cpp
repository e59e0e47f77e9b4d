#include "dsp/engine/ModulatorHold.h"

#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

constexpr float inTwoSteps = 2.0f / ModulatorHold::glideTicks;

HeldModulators holding (size_t modulator, float value)
{
    HeldModulators held;
    held.mask = 1u << modulator;
    held.value[modulator] = value;
    return held;
}

/** A modulator of some ticks in which the network says `free` of all. */
std::vector<float> courseOf (ModulatorHold& hold, size_t modulator, float free, int ticks)
{
    std::vector<float> course;
    for (int tick = 0; tick < ticks; ++tick)
    {
        Modulators modulators;
        modulators.fill (free);
        hold.apply (modulators);
        course.push_back (modulators[modulator]);
    }
    return course;
}

} // namespace

TEST_CASE ("a held modulator glides to where it is held, stays there, and glides back; the others do not hear of it")
{
    ModulatorHold hold;
    CHECK (courseOf (hold, 2, 0.3f, 3) == std::vector<float> (3, 0.3f));
    hold.set (holding (2, 0.9f));
    auto course = courseOf (hold, 2, 0.3f, ModulatorHold::glideTicks);
    auto before = 0.3f;
    for (const auto now : course)
    {
        REQUIRE (now - before == Catch::Approx (0.6f / ModulatorHold::glideTicks).margin (1.0e-6));
        before = now;
    }
    CHECK (course.back() == 0.9f);
    CHECK (courseOf (hold, 2, 0.1f, 5) == std::vector<float> (5, 0.9f)); // whatever the network says
    CHECK (courseOf (hold, 3, 0.1f, 5) == std::vector<float> (5, 0.1f));
    hold.set ({});
    course = courseOf (hold, 2, 0.3f, ModulatorHold::glideTicks);
    CHECK (course.front() < 0.9f);
    CHECK (std::is_sorted (course.rbegin(), course.rend()));
    CHECK (course.back() == 0.3f);
}

TEST_CASE ("a hand that moves, lets go and takes hold again never makes a modulator jump")
{
    ModulatorHold hold;
    courseOf (hold, 0, 0.5f, 1);
    auto before = 0.5f;
    RandomStream random (1);
    for (int change = 0; change < 200; ++change)
    {
        hold.set (random.uniform() < 0.3 ? HeldModulators {} : holding (0, random.uniform() < 0.5 ? 0.0f : 1.0f));
        for (const auto now : courseOf (hold, 0, 0.5f, 1 + static_cast<int> (random.uniform() * 90.0)))
        {
            REQUIRE (std::abs (now - before) <= inTwoSteps + 1.0e-6f);
            before = now;
        }
    }
}

TEST_CASE ("what is held beyond 0 to 1, or is no number, does no harm")
{
    ModulatorHold hold;
    auto strange = holding (0, std::numeric_limits<float>::quiet_NaN());
    strange.mask = ~0u;
    strange.value[1] = 40.0f;
    strange.value[2] = -std::numeric_limits<float>::infinity();
    hold.set (strange);
    CHECK (courseOf (hold, 0, 0.4f, 1)[0] == 0.4f);
    CHECK (courseOf (hold, 1, 0.4f, 1)[0] == 1.0f);
    CHECK (courseOf (hold, 2, 0.4f, 1)[0] == 0.0f);
    CHECK (strange.sane().mask == 0xfeu);
}

TEST_CASE ("what is held when an engine starts is held from its first tick on, and let go it plays as if never held")
{
    const auto modulatorOf = [] (const EngineRun& run, size_t tick, size_t m)
    { return run.activity[tick * (2 + numModulators) + 2 + m]; };
    const auto sound = testSound (48000.0, 0.5);
    Engine engine, free;
    for (auto* each : { &engine, &free })
    {
        EngineSpec spec;
        spec.brain.neurons = 256;
        each->prepare (spec);
    }
    engine.setHeld (holding (7, 0.125f));
    const auto held = play (engine, sound, sound, blocksOf (480));
    auto usual = play (free, sound, sound, blocksOf (480));
    for (size_t tick = 0; tick < 500; ++tick)
    {
        REQUIRE (modulatorOf (held, tick, 7) == 0.125f);
        REQUIRE (modulatorOf (held, tick, 6) == modulatorOf (usual, tick, 6));
    }
    REQUIRE (modulatorOf (usual, 499, 7) != 0.125f);

    engine.setHeld ({});
    const auto released = play (engine, sound, sound, blocksOf (480));
    usual = play (free, sound, sound, blocksOf (480));
    CHECK (modulatorOf (released, 10, 7) != modulatorOf (usual, 10, 7));
    for (size_t tick = ModulatorHold::glideTicks; tick < 500; ++tick)
        REQUIRE (modulatorOf (released, tick, 7) == modulatorOf (usual, tick, 7));
}
