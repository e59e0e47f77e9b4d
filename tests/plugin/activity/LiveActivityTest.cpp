#include "plugin/activity/LiveActivity.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("spikes and ticks reach the pictures they belong to", "[gui]")
{
    LiveActivity activity;
    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({})));
    CHECK (activity.brainsSeen() == 1);
    REQUIRE (activity.layout().size() == 1024);

    std::vector<TickRecord> ticks (20);
    for (size_t i = 0; i < ticks.size(); ++i)
    {
        ticks[i].tick = static_cast<std::int64_t> (i) + 100;
        ticks[i].readings.rate = static_cast<float> (i);
        ticks[i].bands.fill (0.5f);
    }
    activity.add (std::span<const TickRecord> (ticks));
    const std::vector<Spike> spikes { { 1190, 7 }, { 1190, 1023 } };
    activity.add (std::span<const Spike> (spikes));

    CHECK (activity.latest().readings.rate == 19.0f);
    CHECK (activity.cochleagram().column (0)[12] == 0.5f);
    CHECK (activity.neurons().flash()[7] == 1.0f);
    CHECK (activity.neurons().flash()[8] == 0.0f);
    CHECK (activity.raster().count (0, activity.raster().rowOf (1023)) == 1);
}

TEST_CASE ("another brain begins dark, and no brain at all is no trouble", "[gui]")
{
    LiveActivity activity;
    const std::vector<Spike> spikes { { 0, 7 } };
    activity.add (std::span<const Spike> (spikes));
    CHECK (activity.layout().size() == 0);

    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({ 256, 1 })));
    activity.add (std::span<const Spike> (spikes));
    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({ 1024, 1 })));
    for (const auto flash : activity.neurons().flash())
        CHECK (flash == 0.0f);
    activity.setBrain (nullptr);
    CHECK (activity.layout().size() == 0);
}

TEST_CASE ("levels, rates and loudness follow what is added", "[gui]")
{
    LiveActivity activity;
    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({ 256, 1 })));
    TickRecord tick;
    tick.input = { 0.5f, 0.125f };
    tick.spikeCount[3] = 4;
    for (tick.tick = 0; tick.tick < 4000; ++tick.tick)
        activity.add (std::span<const TickRecord> (&tick, 1));
    CHECK (activity.input().rmsDecibels() == Catch::Approx (-9.03f).margin (0.1));
    CHECK (activity.input().peakDecibels() == Catch::Approx (-6.02f).margin (0.1));
    CHECK (activity.groupRates().column (0)[3] == Catch::Approx (500.0f).epsilon (0.01));

    const std::vector<Spike> spikes { { 39990, 7 } };
    activity.add (std::span<const Spike> (spikes));
    CHECK (activity.rateOf (7) == Catch::Approx (1.0f).margin (0.01));
    CHECK (activity.rateOf (8) == 0.0f);

    const std::vector<StereoFrame> noise (48000, StereoFrame { 0.0f, 0.0f });
    activity.add (std::span<const StereoFrame> (noise), 48000.0);
    CHECK (activity.loudness().sampleRate() == 48000.0);
    CHECK (activity.loudness().momentary() == LoudnessMeter::silence);
}

TEST_CASE ("weights are of the brain that is there: another one's are forgotten", "[gui]")
{
    LiveActivity activity;
    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({ 256, 1 })));
    WeightBlocks blocks;
    blocks.known = true;
    activity.setWeights (blocks);
    blocks.mean[5] = 3.0f;
    activity.setWeights (blocks);
    CHECK (activity.weights() == blocks);
    CHECK (activity.weightTrend()[5] == 3.0f);
    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({ 1024, 1 })));
    CHECK_FALSE (activity.weights().known);
    CHECK (activity.weightTrend()[5] == 0.0f);
}
