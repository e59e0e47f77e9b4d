#include "plugin/gui/bar/PatchPair.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

EditedPatch mixedAt (float percent)
{
    EditedPatch patch;
    patch.sound.parameters[ParameterId::mix] = percent;
    return patch;
}

} // namespace

TEST_CASE ("going to B and back brings A again, as it was left and with what it is an edit of", "[gui]")
{
    PatchPair pair;
    const auto a = mixedAt (10.0f);
    CHECK_FALSE (pair.canMorph());

    CHECK (pair.go (1, a) == a); // the first time B is a copy
    CHECK (pair.active() == 1);
    CHECK (pair.canMorph());

    const auto b = mixedAt (90.0f);
    CHECK (pair.go (0, b) == a);
    CHECK (pair.active() == 0);
    CHECK (pair.go (1, a) == b);
}

TEST_CASE ("what lies between A and B changes neither, and the place is kept while one of them plays", "[gui]")
{
    PatchPair pair;
    const auto a = mixedAt (10.0f), b = mixedAt (90.0f), middle = mixedAt (40.0f);
    pair.go (1, a);
    pair.leave (b);
    CHECK (pair.active() == PatchPair::between);
    CHECK (pair.side (0) == a);
    CHECK (pair.side (1) == b);
    pair.setPlace (0.25f);
    CHECK (pair.go (0, middle) == a);
    CHECK (pair.place() == 0.25f);
    pair.leave (a);
    CHECK (pair.go (1, middle) == b);

    pair.leave (b);
    pair.settle(); // a preset was loaded: it is the nearer side's
    CHECK (pair.active() == 0);
    CHECK (pair.go (1, middle) == b);
    CHECK (pair.go (0, b) == middle);
}
