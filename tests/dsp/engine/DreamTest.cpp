#include "dsp/engine/DreamGlide.h"

#include "tests/dsp/engine/EngineRun.h"

#include "dsp/parameters/ParameterList.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

using Id = ParameterId;

constexpr auto noNumber = std::numeric_limits<float>::quiet_NaN(), endless = std::numeric_limits<float>::infinity();

struct Dreaming
{
    Engine engine;
    ParameterValues values = ParameterValues::defaults();
    std::vector<TickRecord> ticks;

    explicit Dreaming (int neurons = 1024)
    {
        EngineSpec spec;
        spec.brain.neurons = neurons;
        engine.prepare (spec);
    }

    /** Plays a sound, or silence, and keeps what happened at each tick. */
    EngineRun run (double seconds, bool silence = false)
    {
        engine.setParameters (values);
        auto sound = testSound (48000.0, seconds);
        if (silence)
            std::fill (sound.begin(), sound.end(), 0.0f);
        ticks.clear();
        EngineRun all;
        all.left.resize (sound.size());
        all.right.resize (sound.size());
        for (size_t from = 0; from + 480 <= sound.size(); from += 480)
        {
            const float* const input[] { sound.data() + from, sound.data() + from };
            float* const output[] { all.left.data() + from, all.right.data() + from };
            engine.process (input, output, 480, {});
            const auto activity = engine.activity();
            all.spikes.insert (all.spikes.end(), activity.spikes.begin(), activity.spikes.end());
            ticks.insert (ticks.end(), activity.ticks.begin(), activity.ticks.end());
        }
        return all;
    }

    long spikesOf (const EngineRun& run, size_t group) const
    {
        return std::count_if (run.spikes.begin(), run.spikes.end(),
                              [&] (auto spike)
                              { return engine.layout().group[static_cast<size_t> (spike.neuron)] == group; });
    }
};

} // namespace

TEST_CASE ("a dream that asks for nothing, or for nonsense, changes no bit")
{
    Dreaming awake, neutral, nonsense;
    DreamShape strange;
    strange.bandGain.fill (noNumber);
    strange.groupCurrent_pA.fill (noNumber);
    strange.modulatorOffset.fill (noNumber);
    CHECK (strange.sane().isNeutral());
    CHECK_FALSE (strange.isNeutral());
    neutral.engine.setDream ({});
    nonsense.engine.setDream (strange);
    const auto usual = awake.run (0.5);
    CHECK ((neutral.run (0.5) == usual));
    CHECK ((nonsense.run (0.5) == usual));
}

TEST_CASE ("what a dream asks for is held within its ranges")
{
    DreamShape wild;
    wild.bandGain[0] = -3.0f;
    wild.bandGain[1] = endless;
    wild.groupCurrent_pA[0] = 1.0e30f;
    wild.groupCurrent_pA[1] = -endless;
    wild.modulatorOffset[0] = 5.0f;
    const auto sane = wild.sane();
    CHECK (sane.bandGain[0] == 0.0f);
    CHECK (sane.bandGain[1] == 4.0f);
    CHECK (sane.groupCurrent_pA[0] == 2000.0f);
    CHECK (sane.groupCurrent_pA[1] == -2000.0f);
    CHECK (sane.modulatorOffset[0] == 1.0f);
    CHECK (sane.bandGain[2] == 1.0f);
    CHECK_FALSE (sane.isNeutral());
}

TEST_CASE ("a dream comes evenly within 200 ms, goes likewise, and leaves nothing behind")
{
    DreamGlide glide;
    CHECK_FALSE (glide.tick());
    DreamShape shape;
    shape.bandGain[5] = 3.0f;
    shape.groupCurrent_pA[7] = -100.0f;
    shape.modulatorOffset[1] = 0.7f;
    glide.set (shape);
    auto before = glide.now();
    for (int tick = 0; tick < DreamGlide::glideTicks; ++tick)
    {
        glide.set (shape); // as each block does
        REQUIRE (glide.tick());
        REQUIRE (glide.now().bandGain[5] - before.bandGain[5] == Catch::Approx (2.0 / 200).margin (1.0e-4));
        REQUIRE (glide.now().groupCurrent_pA[7] - before.groupCurrent_pA[7] == Catch::Approx (-0.5).margin (1.0e-3));
        REQUIRE (glide.now().modulatorOffset[1] - before.modulatorOffset[1] == Catch::Approx (0.0035).margin (1.0e-5));
        before = glide.now();
    }
    CHECK (glide.now() == shape);
    CHECK_FALSE (glide.tick());
    glide.set ({});
    for (int tick = 0; tick < DreamGlide::glideTicks; ++tick)
        glide.tick();
    CHECK (glide.now().isNeutral());

    glide.reset();
    glide.set (shape);
    CHECK (glide.tick());
    CHECK (glide.now() == shape); // nothing has sounded yet: it is there at once
}

TEST_CASE ("a band whose gain is 0 no longer drives its neurons, and one of 4 drives them more")
{
    constexpr size_t group = 4; // of the left hemisphere
    const auto spikesWith = [] (float gain)
    {
        Dreaming one;
        one.values[Id::murmur] = 0.0f;
        one.values[Id::homeostasis] = 0.0f;
        one.values[Id::coupling] = 0.0f;
        DreamShape shape;
        shape.bandGain[2 * group] = shape.bandGain[2 * group + 1] = gain;
        one.engine.setDream (shape);
        const auto run = one.run (1.0);
        CHECK (one.ticks[900].bands[2 * group] > 0.01f); // the ear hears what it hears
        return std::array { one.spikesOf (run, group), one.spikesOf (run, group + groupsPerHemisphere) };
    };
    const auto usual = spikesWith (1.0f), deaf = spikesWith (0.0f), keen = spikesWith (4.0f);
    REQUIRE (usual[0] > 50);
    CHECK (deaf[0] == 0);
    CHECK (keen[0] > 2 * usual[0]);
    CHECK (deaf[1] > usual[1] / 2); // the other ear hears on
}

TEST_CASE ("a dream's current makes its group fire, counts as dose, and is held back like an electrode's")
{
    Dreaming one;
    one.values[Id::murmur] = 0.0f;
    one.values[Id::homeostasis] = 0.0f;
    one.values[Id::electrodeDoseLimit] = 200.0f;
    CHECK (one.run (0.5, true).spikes.empty());
    CHECK (one.ticks.back().dose == 0.0f);
    DreamShape shape;
    shape.groupCurrent_pA[9] = 600.0f;
    one.engine.setDream (shape);
    const auto run = one.run (2.0, true);
    CHECK (one.spikesOf (run, 9) > 200);
    CHECK (static_cast<size_t> (one.spikesOf (run, 9)) > run.spikes.size() / 2);
    float greatest = 0.0f;
    for (const auto& tick : one.ticks)
        greatest = std::max (greatest, tick.dose);
    CHECK (greatest <= 200.0f * 1.000001f);
    CHECK (one.ticks.back().dose > 195.0f);
    CHECK (one.ticks.back().doseIsHeld);
    CHECK (one.ticks[400].groupRate[9] > 1.5f * one.ticks.back().groupRate[9]);

    one.engine.setDream ({});
    one.run (0.5, true);
    CHECK (one.run (0.5, true).spikes.empty());
    CHECK_FALSE (one.ticks.back().doseIsHeld);
}

TEST_CASE ("an offset moves its modulator alone, as far as there is room, and a hand comes after it")
{
    Dreaming awake (256), one (256);
    DreamShape shape;
    shape.modulatorOffset[0] = 1.0f;
    shape.modulatorOffset[1] = -0.2f;
    shape.modulatorOffset[2] = 0.5f;
    HeldModulators held;
    held.mask = 4;
    held.value[2] = 0.1f;
    one.engine.setDream (shape);
    one.engine.setHeld (held);
    awake.run (0.3);
    one.run (0.3);
    for (size_t tick = 0; tick < awake.ticks.size(); ++tick)
    {
        const auto &usual = awake.ticks[tick].modulators, &dreamt = one.ticks[tick].modulators;
        REQUIRE (dreamt[0] == 1.0f);
        REQUIRE (dreamt[1] == std::max (0.0f, usual[1] - 0.2f));
        REQUIRE (dreamt[2] == 0.1f);
        REQUIRE (dreamt[3] == usual[3]);
        REQUIRE (one.ticks[tick].features == awake.ticks[tick].features);
    }
}
