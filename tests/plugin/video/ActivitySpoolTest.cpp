#include "plugin/video/ActivitySpool.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

std::shared_ptr<const BrainLayout> brainOf (int neurons)
{
    return std::make_shared<const BrainLayout> (layOutBrain ({ neurons, 1, NeuronType::lif }));
}

TickRecord tickAt (std::int64_t tick)
{
    TickRecord record;
    record.tick = tick;
    record.bands[3] = 0.5f;
    return record;
}

} // namespace

TEST_CASE ("what was spooled is read as it was seen")
{
    LiveActivity live;
    const auto brain = brainOf (256);
    live.setBrain (brain);
    std::vector<float> potentials (256, -62.4f);
    potentials[7] = -50.2f;
    live.settle (potentials);

    ActivitySpool spool (juce::File::getSpecialLocation (juce::File::tempDirectory));
    const std::vector<TickRecord> ticks { tickAt (100), tickAt (101) };
    const std::vector<Spike> spikes { { 1003, 12 }, { 1015, 200 } };
    REQUIRE (spool.add (ticks, spikes, live, brain));
    NeuronSet silenced;
    silenced.set (9, true);
    live.setSilenced (silenced);
    WeightBlocks weights;
    weights.known = true;
    weights.mean[5] = 14.0f;
    live.setWeights (weights);
    REQUIRE (spool.add ({}, {}, live, brain));

    spool.beginReading();
    SpooledFrame frame;
    REQUIRE (spool.next (frame));
    REQUIRE (frame.ticks.size() == 2);
    CHECK (frame.ticks[1].tick == 101);
    CHECK (frame.ticks[1].bands[3] == 0.5f);
    REQUIRE (frame.spikes.size() == 2);
    CHECK (frame.spikes[1].neuron == 200);
    REQUIRE (frame.potentials.size() == 256);
    CHECK (frame.potentials[7] == Catch::Approx (-50.2f).margin (0.2f));
    CHECK (frame.potentials[8] == Catch::Approx (-62.4f).margin (0.2f));
    CHECK (frame.silenced.empty());
    CHECK_FALSE (frame.weights.known);

    REQUIRE (spool.next (frame));
    CHECK (frame.ticks.empty());
    CHECK (frame.silenced.contains (9));
    CHECK (frame.weights == weights);
    CHECK_FALSE (spool.next (frame));
}

TEST_CASE ("a brain that begins again goes on in time, and another brain is another one")
{
    LiveActivity live;
    ActivitySpool spool (juce::File::getSpecialLocation (juce::File::tempDirectory));
    const auto first = brainOf (256), second = brainOf (1024);
    REQUIRE (spool.add (std::vector<TickRecord> { tickAt (500) }, {}, live, first));
    REQUIRE (
        spool.add (std::vector<TickRecord> { tickAt (0), tickAt (1) }, std::vector<Spike> { { 3, 1 } }, live, second));
    spool.beginReading();
    SpooledFrame frame;
    REQUIRE (spool.next (frame));
    CHECK (frame.brain == 0);
    REQUIRE (spool.next (frame));
    CHECK (frame.brain == 1);
    CHECK (frame.ticks.front().tick == 501);
    CHECK (frame.ticks.back().tick == 502);
    CHECK (frame.spikes.front().step == 501 * stepsPerTick + 3);
    CHECK (spool.brains().back() == second);
}
