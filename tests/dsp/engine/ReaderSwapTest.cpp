// The engine while its dense network is exchanged for another.

#include "tests/dsp/engine/EngineRun.h"
#include "tests/dsp/engine/SomeReader.h"

#include "dsp/engine/ReadOut.h"
#include "dsp/parameters/ParameterList.h"
#include "neural/brain/UntrainedReader.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Id = ParameterId;

constexpr size_t perTick = 2 + numModulators; ///< numbers in EngineRun::activity

/** A short brain whose modulators move what would click first: levels, the filter, the echo's time. */
struct Swapping
{
    Engine engine;

    explicit Swapping (const DenseLayers<float>& reader)
    {
        EngineSpec spec;
        spec.maximumBlockSize = 1024;
        spec.brain = { 256, 3 };
        spec.reader = reader;
        engine.prepare (spec);
        auto values = ParameterValues::defaults();
        values[Id::echoLevel] = 40.0f;
        engine.setParameters (values);
        ModulationRouting routing;
        for (size_t t = 0; t < numTaughtTargets; ++t)
            routing.setDepth (t % numModulators, t, 0.5f);
        engine.setRouting (routing);
    }

    EngineRun run (double seconds, std::uint64_t seed) { return run (testSound (48000.0, seconds, seed)); }
    EngineRun run (const std::vector<float>& sound) { return play (engine, sound, sound, blocksOf (480)); }
};

float largestStep (const EngineRun& run)
{
    float result = 0.0f;
    for (size_t n = 1; n < run.left.size(); ++n)
        result =
            std::max ({ result, std::abs (run.left[n] - run.left[n - 1]), std::abs (run.right[n] - run.right[n - 1]) });
    return result;
}

} // namespace

TEST_CASE ("while one network replaces another, every modulator is the mix of both that the fade says")
{
    const auto one = untrainedReader (3), other = untrainedReader (8);
    Swapping onlyOne (one), onlyOther (other), swapped (one);
    for (auto* engine : { &onlyOne, &onlyOther, &swapped })
        engine->run (0.2, 1);
    const auto version = swapped.engine.offerReader (other);
    const auto a = onlyOne.run (1.0, 2), b = onlyOther.run (1.0, 2), mixed = swapped.run (1.0, 2);
    CHECK (swapped.engine.readerVersion() == version);
    CHECK (mixed.spikes == a.spikes); // the brain does not hear of it
    REQUIRE (mixed.activity.size() == 1000 * perTick);
    float furthest = 0.0f;
    for (size_t at = 0; at < mixed.activity.size(); ++at)
    {
        const auto share = std::min (1.0f, static_cast<float> (at / perTick + 1) / ReadOut::fadeTicks);
        REQUIRE (std::abs (mixed.activity[at] - (a.activity[at] + share * (b.activity[at] - a.activity[at])))
                 < 1.0e-5f);
        furthest = std::max (furthest, std::abs (b.activity[at] - a.activity[at]));
    }
    CHECK (furthest > 0.3f);
}

TEST_CASE ("while one network replaces another, the sound makes no larger step than with either")
{
    const auto one = untrainedReader (3), other = untrainedReader (8);
    Swapping onlyOne (one), onlyOther (other), swapped (one);
    std::vector<float> sound (48000);
    for (size_t n = 0; n < sound.size(); ++n)
        sound[n] = static_cast<float> (0.4 * std::sin (0.03 * static_cast<double> (n))); // nothing sudden in it
    std::vector<EngineRun> runs;
    for (auto* engine : { &onlyOne, &onlyOther, &swapped })
    {
        engine->run (sound);
        if (engine == &swapped)
            engine->engine.offerReader (other);
        runs.push_back (engine->run (sound));
    }
    REQUIRE (runs[2].left != runs[0].left);
    CHECK (largestStep (runs[2]) < 1.05f * std::max (largestStep (runs[0]), largestStep (runs[1])));
}

TEST_CASE ("networks, hands, dreams and ratings keep the output bit-identical however the blocks are split")
{
    const auto runIn = [] (const BlockSizes& sizes)
    {
        Swapping one (elmanReader (5));
        EngineRun all;
        for (int part = 0; part < 4; ++part)
        {
            HeldModulators held;
            held.mask = part == 1 ? 0x81u : part == 2 ? 0x03u : 0u;
            held.value.fill (0.2f + 0.2f * static_cast<float> (part));
            DreamShape dream;
            if (part != 0)
            {
                dream.bandGain[40] = 0.3f * static_cast<float> (part);
                dream.groupCurrent_pA[3] = part == 1 ? 150.0f : -80.0f;
                dream.modulatorOffset[2] = part == 3 ? 0.0f : 0.4f;
            }
            one.engine.setHeld (held);
            one.engine.setDream (dream);
            one.engine.offerReader (part == 3 ? untrainedReader (4) : elmanReader (static_cast<std::uint64_t> (part)));
            // Neither a whole number of ticks nor of blocks.
            const auto sound = testSound (48000.0, 0.30123, static_cast<std::uint64_t> (part));
            const auto run = play (one.engine, sound, sound, sizes,
                                   { { StimulusEvent::Kind::dislike, 3001 }, { StimulusEvent::Kind::note, 5003 } });
            all.left.insert (all.left.end(), run.left.begin(), run.left.end());
            all.right.insert (all.right.end(), run.right.begin(), run.right.end());
            all.spikes.insert (all.spikes.end(), run.spikes.begin(), run.spikes.end());
            all.activity.insert (all.activity.end(), run.activity.begin(), run.activity.end());
        }
        const auto heard = one.engine.heard();
        all.activity.insert (all.activity.end(), heard.mean.begin(), heard.mean.end());
        all.activity.insert (all.activity.end(), heard.deviation.begin(), heard.deviation.end());
        all.activity.insert (all.activity.end(), heard.targets.begin(), heard.targets.end());
        all.activity.push_back (heard.surprise);
        return all;
    };
    const auto whole = runIn (blocksOf (512));
    REQUIRE (whole.spikes.size() > 200);
    REQUIRE (whole.peak() > 0.02f);
    for (const auto size : { 1, 64, 441, 1024 })
        CHECK ((runIn (blocksOf (size)) == whole));
    CHECK ((runIn (randomBlocks (700)) == whole));
}

TEST_CASE ("a reset engine has what was offered, held and dreamt before from its first tick on, like a fresh one")
{
    const auto other = elmanReader (8);
    HeldModulators held;
    held.mask = 1;
    held.value[0] = 0.9f;
    DreamShape dream;
    dream.groupCurrent_pA[5] = 120.0f;
    dream.bandGain[20] = 0.0f;
    Swapping prepared (other), offered (untrainedReader (3));
    offered.run (0.2, 1);
    offered.engine.offerReader (other);
    offered.run (0.1, 1);
    for (auto* each : { &prepared, &offered })
    {
        each->engine.setHeld (held);
        each->engine.setDream (dream);
    }
    offered.run (0.02, 1); // on their way
    offered.engine.reset();
    CHECK ((offered.run (0.5, 2) == prepared.run (0.5, 2)));
}

TEST_CASE ("without a reader the brain is read by the untrained one of its seed, and one that does not fit is refused")
{
    Swapping nothing ({}), untrained (untrainedReader (3));
    CHECK ((nothing.run (0.3, 1) == untrained.run (0.3, 1)));
    auto bad = constantReader (0.5f);
    bad.front().weights.conservativeResize (numModulators, numFeatures + 1);
    CHECK_THROWS_AS (nothing.engine.offerReader (bad), std::invalid_argument);
    EngineSpec spec;
    spec.brain = { 256, 3 };
    spec.reader = bad;
    CHECK_THROWS_AS (nothing.engine.prepare (spec), std::invalid_argument);
}
