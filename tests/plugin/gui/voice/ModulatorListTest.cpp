#include "plugin/gui/voice/ModulatorList.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a modulator is named after the target it moves most, whichever way", "[gui]")
{
    ModulationRouting routing;
    CHECK (strongestTarget (routing, 0) == -1);
    routing.setDepth (0, 3, 0.4f);
    routing.setDepth (0, 7, -0.6f);
    routing.setDepth (1, 2, 1.0f);
    CHECK (strongestTarget (routing, 0) == 7);
    CHECK (strongestTarget (routing, 1) == 2);
    CHECK (strongestTarget (routing, 2) == -1);
}
