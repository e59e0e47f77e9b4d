#include "plugin/activity/LevelFollower.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("levels are honest: a mean square of 0.01 is -20 dBFS, silence falls away, peaks are held", "[gui]")
{
    LevelFollower level;
    CHECK (level.rmsDecibels() == -100.0f);
    CHECK (level.peakDecibels() == -100.0f);
    for (int frame = 0; frame < 300; ++frame)
        level.follow (0.5f, 0.01f, 1.0 / 60.0);
    CHECK (level.rmsDecibels() == Catch::Approx (-20.0f).margin (0.1));
    CHECK (level.peakDecibels() == Catch::Approx (-6.02f).margin (0.1));

    for (int frame = 0; frame < 30; ++frame)
        level.follow (0.0f, 0.0f, 1.0 / 60.0);
    CHECK (level.peakDecibels() == Catch::Approx (-6.02f).margin (0.1));
    for (int frame = 0; frame < 600; ++frame)
        level.follow (0.0f, 0.0f, 1.0 / 60.0);
    CHECK (level.peakDecibels() < -60.0f);
    CHECK (level.rmsDecibels() < -90.0f);
}
