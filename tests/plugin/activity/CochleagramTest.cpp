#include "plugin/activity/Cochleagram.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

TickRecord recordWith (size_t band, float left, float right)
{
    TickRecord record;
    record.bands[band] = left;
    record.bands[band + bandsPerHemisphere] = right;
    return record;
}

} // namespace

TEST_CASE ("the cochleagram averages both ears over a column's ticks", "[gui]")
{
    Cochleagram heard;
    for (int tick = 0; tick < Cochleagram::ticksPerColumn; ++tick)
        heard.add (recordWith (5, tick % 2 == 0 ? 1.0f : 0.0f, 0.5f));
    REQUIRE (heard.finished() == 1);
    CHECK (heard.column (0)[5] == Catch::Approx (0.5f));
    CHECK (heard.column (0)[4] == 0.0f);
}

TEST_CASE ("the cochleagram scrolls: a column grows older by one as the next is finished", "[gui]")
{
    Cochleagram heard;
    const auto addColumn = [&heard] (float level)
    {
        for (int tick = 0; tick < Cochleagram::ticksPerColumn; ++tick)
            heard.add (recordWith (0, level, level));
    };
    for (int column = 0; column < Cochleagram::columns + 7; ++column)
        addColumn (static_cast<float> (column));
    for (int age = 0; age < Cochleagram::columns; ++age)
        CHECK (heard.column (age)[0] == static_cast<float> (Cochleagram::columns + 6 - age));
}
