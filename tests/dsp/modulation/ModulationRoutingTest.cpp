#include "dsp/modulation/ModulationRouting.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("there is one route from a source to a target, and depth 0 ends it")
{
    ModulationRouting routing;
    CHECK (routing.setDepth (3, 5, 0.25f));
    CHECK (routing.setDepth (3, 5, -0.5f));
    CHECK (routing.size() == 1);
    CHECK (routing.depth (3, 5) == -0.5f);
    CHECK (routing.depth (5, 3) == 0.0f);
    CHECK (routing.setDepth (3, 5, 0.0f));
    CHECK (routing.size() == 0);
    CHECK (routing == ModulationRouting {});
}

TEST_CASE ("a new depth leaves a route's curve and smoothing as they are")
{
    ModulationRouting routing;
    REQUIRE (routing.set ({ 1, 2, 0.5f, RouteCurve::late, 80.0f }));
    REQUIRE (routing.setDepth (1, 2, 0.75f));
    CHECK (*routing.find (1, 2) == ModulationRoute { 1, 2, 0.75f, RouteCurve::late, 80.0f });
}

TEST_CASE ("the 65th route is refused, and room comes back when one goes")
{
    ModulationRouting routing;
    for (size_t r = 0; r < ModulationRouting::maximumRoutes; ++r)
        REQUIRE (routing.setDepth (r % 8, r, 0.1f));
    CHECK (routing.isFull());
    const auto full = routing;
    CHECK_FALSE (routing.setDepth (9, 90, 0.1f));
    CHECK (routing == full);
    CHECK (routing.setDepth (0, 0, 0.2f)); // one that is there may change
    routing.remove (0, 0);
    CHECK (routing.setDepth (9, 90, 0.1f));
    CHECK (routing.find (1, 1) != nullptr);
}
