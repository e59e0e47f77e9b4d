#include "plugin/activity/GroupRateMap.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

/** @param spikes  of group 3 in each tick */
void addColumns (GroupRateMap& map, int columns, int spikes)
{
    TickRecord record;
    record.spikeCount[3] = static_cast<std::uint16_t> (spikes);
    for (int tick = 0; tick < columns * GroupRateMap::ticksPerColumn; ++tick)
        map.add (record);
}

} // namespace

TEST_CASE ("the map shows a group's spikes by its neurons and seconds, smoothed over some columns", "[gui]")
{
    GroupRateMap map;
    map.prepare (layOutBrain ({ 1024, 1 })); // 32 neurons a group
    addColumns (map, 1, 2);
    const auto first = map.column (0)[3];
    CHECK (first > 5.0f);
    CHECK (first < 30.0f);
    addColumns (map, 99, 2);
    CHECK (map.column (0)[3] == Catch::Approx (2.0f * 1000.0f / 32.0f).epsilon (0.001));
    CHECK (map.column (0)[4] == 0.0f);
    CHECK (map.column (99)[3] == first);
    addColumns (map, 50, 0);
    CHECK (map.column (0)[3] < 0.1f);
    CHECK (map.finished() == 150);
}

TEST_CASE ("the map begins anew with another brain, whose groups are larger", "[gui]")
{
    GroupRateMap map;
    addColumns (map, 10, 2); // no brain yet
    CHECK (map.column (0)[3] == 0.0f);
    map.prepare (layOutBrain ({ 1024, 1 }));
    addColumns (map, 100, 2);
    map.prepare (layOutBrain ({ 4096, 1 }));
    CHECK (map.finished() == 0);
    CHECK (map.column (0)[3] == 0.0f);
    addColumns (map, 100, 2);
    CHECK (map.column (0)[3] == Catch::Approx (2.0f * 1000.0f / 128.0f).epsilon (0.001));
}
