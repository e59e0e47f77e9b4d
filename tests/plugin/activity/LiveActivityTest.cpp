#include "plugin/activity/LiveActivity.h"

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
    CHECK (activity.raster().count (0, activity.raster().rows() - 1) == 1);
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
