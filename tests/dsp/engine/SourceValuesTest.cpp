#include "dsp/engine/SourceValues.h"

#include "dsp/engine/Engine.h"
#include "dsp/parameters/ParameterList.h"
#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

size_t row (const char* id) { return static_cast<size_t> (modulationSourceIndex (id)); }

/** Every source moves something, two of them the mix. */
ModulationRouting fromEverywhere()
{
    ModulationRouting routing;
    // Two thirds of them: there are more sources than routes.
    for (size_t s = 0; s < numModulationSources; s += s < firstGroupSource || s >= firstHandSource ? 1 : 2)
        routing.setDepth (s, s % modulationTargets.size(), s % 2 == 0 ? 0.3f : -0.3f);
    return routing;
}

EngineRun playModulated (BlockSizes sizes, const ModulationRouting& routing)
{
    Engine engine;
    EngineSpec spec;
    spec.maximumBlockSize = 4096;
    spec.brain.neurons = 256;
    engine.prepare (spec);
    engine.setRouting (routing);
    return play (engine, testSound (48000.0, 1.0, 1), testSound (48000.0, 1.0, 2), sizes);
}

} // namespace

TEST_CASE ("each reading of the brain arrives at the source that is named for it")
{
    TickRecord tick;
    tick.modulators[7] = 0.7f;
    tick.groupRate[0] = 12.0f;
    tick.groupRate[31] = 36.0f;
    auto& brain = tick.readings;
    brain.rate = 4.0f;
    brain.excitatoryRate = 6.0f;
    brain.inhibitoryRate = 3.0f;
    brain.synchrony = 0.3f;
    brain.fieldPotential = -20.0f;
    brain.bandPower = { 1.0f, 4.0f, 9.0f, 16.0f, 25.0f };
    brain.branching = 0.9f;
    brain.balance = 0.45f;
    brain.meanWeight_pA = 99.0f;
    brain.relativeWeight = 1.25f;
    const auto values = sourceValuesOf (tick);
    const auto is = [&values] (const char* id, float x)
    {
        INFO (id);
        CHECK (values[row (id)] == modulationSources[row (id)].normalised (x));
    };
    is ("H", 0.7f);
    is ("rate", 4.0f);
    is ("rate_exc", 6.0f);
    is ("rate_inh", 3.0f);
    is ("synchrony", 0.3f);
    is ("lfp", -20.0f);
    is ("delta", 1.0f);
    is ("theta", 4.0f);
    is ("alpha", 9.0f);
    is ("beta", 16.0f);
    is ("gamma", 25.0f);
    is ("branching", 0.9f);
    is ("balance", 0.45f);
    is ("weight", 1.25f);
    is ("group_l01", 12.0f);
    is ("group_l02", 0.0f);
    is ("group_r16", 36.0f);
}

TEST_CASE ("with every source at work the output is bit-identical however the blocks are split")
{
    const auto routing = fromEverywhere();
    const auto whole = playModulated (blocksOf (512), routing);
    REQUIRE (whole.peak() > 0.01f);
    for (const auto size : { 64, 441, 4096 })
        CHECK ((playModulated (blocksOf (size), routing) == whole));
    CHECK ((playModulated (randomBlocks (700), routing) == whole));
}

TEST_CASE ("each kind of source moves the sound")
{
    const auto still = playModulated (blocksOf (512), {});
    for (const auto* id : { "A", "rate", "rate_exc", "rate_inh", "synchrony", "lfp", "delta", "theta", "alpha", "beta",
                            "gamma", "branching", "balance", "group_l01", "group_r16" })
    {
        ModulationRouting routing;
        routing.setDepth (row (id), static_cast<size_t> (modulationTargetIndex (ParameterId::filterCutoff)), 0.5f);
        INFO (id);
        const auto moved = playModulated (blocksOf (512), routing);
        CHECK (moved.left != still.left);
        CHECK (moved.spikes == still.spikes); // the brain does not hear itself
    }
}

TEST_CASE ("the monitors of a playing brain are finite and within their ranges, in silence too")
{
    Engine engine;
    EngineSpec spec;
    spec.brain.neurons = 1024;
    engine.prepare (spec);
    const auto sound = testSound (48000.0, 2.0);
    std::vector<float> left (480), right (480);
    float branching = 0.0f, gamma = 0.0f;
    for (int block = 0; block < 600; ++block)
    {
        const auto from = static_cast<size_t> (block) * 480;
        for (size_t i = 0; i < 480; ++i)
            left[i] = right[i] = from + i < sound.size() ? sound[from + i] : 0.0f;
        const float* const input[] { left.data(), right.data() };
        float* const output[] { left.data(), right.data() };
        if (block == 300)
            engine.fireEveryNeuron();
        engine.process (input, output, 480, {});
        for (const auto& tick : engine.activity().ticks)
        {
            const auto& now = tick.readings;
            for (const auto value : sourceValuesOf (tick))
                REQUIRE ((value >= 0.0f && value <= 1.0f));
            for (const auto power : now.bandPower)
                REQUIRE ((power >= 0.0f && power < 1.0e6f));
            REQUIRE ((now.balance > 0.0f && now.balance < 1.0f));
            REQUIRE (now.relativeWeight == 1.0f);
            REQUIRE (now.rate == Catch::Approx (0.8f * now.excitatoryRate + 0.2f * now.inhibitoryRate).margin (0.1));
            branching = std::max (branching, now.branching);
            gamma = std::max (gamma, now.power (BrainWave::gamma));
        }
    }
    CHECK (branching > 0.2f);
    CHECK (gamma > 1.0f);
}
