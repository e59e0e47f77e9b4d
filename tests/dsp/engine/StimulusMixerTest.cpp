#include "dsp/engine/StimulusMixer.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

namespace
{

/** The current that a neuron is to have without electrodes. */
float earAlone (const Brain& brain, const Ear::Levels& levels, int neuron)
{
    size_t band = 0;
    while (brain.layout().bandStart[band + 1] <= neuron)
        ++band;
    return Brain::bias_pA + StimulusMixer::fullCurrent_pA * levels[band];
}

Ear::Levels risingLevels()
{
    Ear::Levels levels {};
    for (size_t band = 0; band < levels.size(); ++band)
        levels[band] = 0.01f * static_cast<float> (band + 1);
    return levels;
}

} // namespace

TEST_CASE ("bands share their current until an electrode begins, from when on each neuron has its own")
{
    constexpr int began = 4, pricked = 777;
    const auto levels = risingLevels();
    Brain brain ({ 1024, 1 });
    REQUIRE (brain.canShare());
    StimulusMixer mixer;
    mixer.prepare (16384);
    Electrode electrode;
    Pulse pulse;
    pulse.target = Pulse::Target::neuron;
    pulse.index = pricked;
    pulse.amplitude_pA = 100.0f;
    pulse.setCourse (began, 20, 20, 1);
    electrode.add (pulse);

    for (int row = 0; row < stepsPerTick; ++row)
        mixer.mix (brain, levels, electrode, row, row);
    for (int row = 0; row < stepsPerTick; ++row)
        for (int n = 0; n < 1024; ++n)
        {
            const auto extra = n == pricked && row >= began ? 100.0f : 0.0f;
            REQUIRE (brain.stimulus (row)[static_cast<size_t> (n)] == earAlone (brain, levels, n) + extra);
        }
}

TEST_CASE ("whether a band's current is shared or written to each neuron, the spikes are the same")
{
    const auto spikesOf = [] (bool share)
    {
        const auto levels = risingLevels();
        Brain brain ({ 1024, 1 });
        StimulusMixer mixer;
        mixer.prepare (16384);
        Electrode none;
        std::vector<Spike> spikes;
        for (int tick = 0; tick < 300; ++tick)
        {
            for (int row = 0; row < stepsPerTick; ++row)
            {
                mixer.mix (brain, levels, none, tick * stepsPerTick + row, row);
                for (int n = 0; n < 1024; ++n)
                    brain.stimulus (row)[static_cast<size_t> (n)] = earAlone (brain, levels, n);
            }
            brain.share (share);
            const auto fresh = brain.advance (stepsPerTick);
            spikes.insert (spikes.end(), fresh.begin(), fresh.end());
            brain.tick();
        }
        return spikes;
    };
    const auto shared = spikesOf (true);
    REQUIRE (shared.size() > 1000);
    CHECK (shared == spikesOf (false));
}

TEST_CASE ("a brain whose bands are smaller than a share gives each neuron its own current")
{
    const auto levels = risingLevels();
    Brain brain ({ 256, 1 });
    REQUIRE_FALSE (brain.canShare());
    StimulusMixer mixer;
    mixer.prepare (16384);
    Electrode none;
    mixer.mix (brain, levels, none, 0, 0);
    for (int n = 0; n < 256; ++n)
        REQUIRE (brain.stimulus (0)[static_cast<size_t> (n)] == earAlone (brain, levels, n));
}
