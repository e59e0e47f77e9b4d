#include "neural/training/explanation/Explainer.h"

#include "SomeReader.h"

#include "neural/brain/Brain.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace galvani;

namespace
{

/** Two chords in turn, half a second each, left and right, over a faint noise: levels of the bands, 0..1. */
SpikeTriggeredBands::Levels levelsAt (int tick, RandomStream& random)
{
    SpikeTriggeredBands::Levels levels {};
    for (auto& level : levels)
        level = static_cast<float> (random.uniform (0.0, 0.15));
    const auto pulse = 0.5f + 0.4f * static_cast<float> (std::sin (0.08 * tick)); // 12.7 Hz
    const std::array<size_t, 6> low { 6, 7, 18, 40, 41, 50 }, high { 12, 13, 28, 34, 35, 60 };
    for (const auto band : (tick / 500) % 2 == 0 ? low : high)
        levels[band] += pulse;
    return levels;
}

/** A brain that hears, and an explainer that listens, with means over the seconds played. */
struct Listener
{
    Brain brain { {} };
    Explainer explainer;
    WithoutGroup reader;
    ParameterModulation by;
    RandomStream random { 4 };
    ParameterParts mean;
    int tick = 0;

    explicit Listener (float coupling)
    {
        BrainControls controls;
        controls.excitatoryScale = controls.inhibitoryScale = controls.callosalScale = coupling;
        brain.setControls (controls);
        explainer.prepare (someReader (3), brain.layout());
        reader.prepare (someReader (3), groupSharesOf (brain.layout()));
        by.knob = 0.5f;
        by.modulatorDepth[0] = 0.5f;
        by.modulatorDepth[2] = -0.6f;
        by.modulatorDepth[5] = 0.4f;
    }

    BrainMoment moment()
    {
        BrainMoment now;
        const auto rates = brain.monitor().groupRates();
        std::copy (rates.begin(), rates.end(), now.groupRates.begin());
        now.synchrony = brain.monitor().synchrony();
        now.heard = reader.now (now.groupRates, now.synchrony);
        return now;
    }

    void playTick()
    {
        const auto levels = levelsAt (tick++, random);
        const auto& starts = brain.layout().bandStart;
        for (int row = 0; row < stepsPerTick; ++row)
            for (size_t b = 0; b < numBands; ++b)
                for (auto n = starts[b]; n < starts[b + 1]; ++n)
                    brain.stimulus (row)[static_cast<size_t> (n)] = brain.biasNow() + 520.0f * levels[b];
        std::vector<int> neurons;
        for (const auto& spike : brain.advance (stepsPerTick))
            neurons.push_back (spike.neuron);
        brain.tick();
        std::array<std::uint16_t, numGroups> counts {};
        std::copy (brain.monitor().lastCounts().begin(), brain.monitor().lastCounts().end(), counts.begin());
        explainer.tick (levels, counts, neurons);
    }

    /** The mean of the moments' parts: the network is not linear in rates, so those of mean rates would be others. */
    const ParameterParts& listen (int seconds)
    {
        constexpr int every = 10;
        for (int i = 0; i < seconds * 1000; ++i)
        {
            playTick();
            if (i % every != 0)
                continue;
            explainer.read (moment());
            const auto now = explainer.parts (by);
            mean.approach (now, i == 0 ? 1.0f : 1.0f / static_cast<float> (i / every + 1));
        }
        return mean;
    }
};

struct Promise
{
    int group;
    float said, done;
};

/** What is said of the three groups that move the parameter most, and what happens when each is silenced. */
std::vector<Promise> promisesKept (float coupling)
{
    Listener listener (coupling);
    listener.listen (6); // homeostasis finds its place
    const auto before = listener.listen (4);
    const auto explanation = listener.explainer.explain (before);
    std::vector<Promise> promises;
    for (size_t i = 0; i < 3; ++i)
    {
        const auto group = explanation.groups[i].index;
        listener.brain.silenceGroup (group, true);
        listener.listen (1); // the memory of rates is 50 ms
        const auto after = listener.listen (4);
        listener.brain.silenceGroup (group, false);
        listener.listen (1);
        promises.push_back (
            { group, explanation.changeWithout[static_cast<size_t> (group)], after.position - before.position });
    }
    return promises;
}

} // namespace

TEST_CASE ("silencing a group that moves a parameter changes it by what was said")
{
    for (const auto& [group, said, done] : promisesKept (0.0f))
    {
        INFO ("group " << group << " said " << said << " done " << done);
        CHECK (std::abs (said) > 0.05f);
        CHECK (std::abs (done - said) < std::max (0.01f, 0.1f * std::abs (said)));
    }
}

TEST_CASE ("in a brain that is wired it changes the same way, and by a quarter more or less at most")
{
    for (const auto& [group, said, done] : promisesKept (1.0f))
    {
        INFO ("group " << group << " said " << said << " done " << done);
        CHECK (std::abs (said) > 0.05f);
        CHECK (said * done > 0.0f);
        CHECK (std::abs (done - said) < 0.25f * std::abs (said));
    }
}

TEST_CASE ("of a brain that hears, groups, bands and neurons add up, and bands that sound are named")
{
    Listener listener (1.0f);
    listener.listen (6);
    listener.explainer.read (listener.moment());
    const auto explanation = listener.explainer.explain (listener.by);
    const auto sumOf = [] (const auto& parts)
    {
        return std::accumulate (parts.begin(), parts.end(), 0.0f,
                                [] (float sum, const auto& part) { return sum + part.value; });
    };
    const auto groups = sumOf (explanation.groups);
    CHECK (sumOf (explanation.bands) == Catch::Approx (groups).margin (1.0e-4));
    CHECK (sumOf (explanation.neurons) == Catch::Approx (groups).margin (1.0e-4));
    CHECK (groups + explanation.atRest + explanation.synchrony + sumOf (explanation.others)
           == Catch::Approx (explanation.modulation).margin (1.0e-4));

    // Group 3 hears bands 6 and 7, which sound and fall silent with 18, 40, 41 and 50.
    REQUIRE (listener.explainer.bandsOfGroups().hasEvidence (3));
    const auto shares = listener.explainer.bandsOfGroups().sharesOf (3);
    CHECK (shares[6] + shares[7] + shares[18] + shares[40] + shares[41] + shares[50] > 0.9f);
    CHECK (shares[6] > 0.1f);
}
