#include "plugin/gui/bar/PatchPair.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("going to B and back brings A again, as it was left", "[gui]")
{
    PatchPair pair;
    Patch a;
    a.parameters[ParameterId::mix] = 10.0f;

    auto playing = pair.exchange (a);
    CHECK (pair.active() == 1);
    CHECK (playing == a); // the first time B is a copy

    playing.parameters[ParameterId::mix] = 90.0f;
    const auto b = playing;
    playing = pair.exchange (playing);
    CHECK (pair.active() == 0);
    CHECK (playing == a);
    CHECK (pair.exchange (playing) == b);
}
