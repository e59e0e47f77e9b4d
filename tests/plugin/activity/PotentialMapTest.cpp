#include "plugin/activity/PotentialMap.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("the potential map shows each group's mean potential between rest and threshold", "[gui]")
{
    PotentialMap map;
    TickRecord record;
    record.groupPotential.fill (-90.0f);
    record.groupPotential[3] = 0.5f * (PotentialMap::lowest + PotentialMap::highest);
    record.groupPotential[31] = -40.0f;
    for (int tick = 0; tick < PotentialMap::ticksPerColumn; ++tick)
        map.add (record);
    CHECK (map.column (0)[0] == 0.0f);
    CHECK (map.column (0)[3] == Catch::Approx (0.5f));
    CHECK (map.column (0)[31] == 1.0f);
    CHECK (map.column (1)[3] == 0.0f);
}
