#include "plugin/looks/SheetProjection.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a place on the sheets survives the way into the view and back", "[gui]")
{
    for (const auto size :
         { juce::Point<float> (470, 290), juce::Point<float> (700, 420), juce::Point<float> (1500, 500) })
    {
        const SheetProjection projection (size.x, size.y);
        for (const auto place :
             { SheetPosition { -1.9f, 0.3f }, SheetPosition { 1.15f, 1.0f }, SheetPosition { 0.2f, -0.1f } })
        {
            const auto point = projection.toView (place);
            CHECK (juce::Rectangle<float> (size.x, size.y).contains (point));
            CHECK (projection.toSheet (point).x == Catch::Approx (place.x).margin (1e-4));
            CHECK (projection.toSheet (point).y == Catch::Approx (place.y).margin (1e-4));
        }
    }
}

TEST_CASE ("high frequencies lie above low ones, the left hemisphere at the left", "[gui]")
{
    const SheetProjection projection (700, 420);
    CHECK (projection.toView ({ -1.15f, 0.9f }).y < projection.toView ({ -1.15f, -0.9f }).y);
    CHECK (projection.toView ({ -1.15f, 0.0f }).x < projection.toView ({ 1.15f, 0.0f }).x);
    CHECK (isOnSheet ({ -1.15f, 0.0f }));
    CHECK_FALSE (isOnSheet ({ 0.0f, 0.0f }));
    CHECK_FALSE (isOnSheet ({ 1.15f, 1.2f }));
}
