#include "plugin/picture/TickSpacing.h"
#include "plugin/picture/HotPalette.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

TEST_CASE ("ticks lie at round numbers, written with no more decimals than they need")
{
    const auto check = [] (double span, double step, int decimals)
    {
        INFO (span);
        const auto spacing = chooseTickSpacing (span, 12);
        CHECK (spacing.step == Catch::Approx (step));
        CHECK (spacing.decimals == decimals);
    };
    check (12.0, 1.0, 0);
    check (12.1, 2.0, 0);
    check (5.0, 0.5, 1);
    check (0.01, 0.001, 3);
    check (9.7, 1.0, 0);
    check (3600.0, 500.0, 0);
    check (0.5, 0.05, 2);
}

TEST_CASE ("the hot palette passes through matplotlib's colours")
{
    CHECK (hotColour (0.0f) == juce::Colour (0xff0b0000));
    CHECK (hotColour (0.25f) == juce::Colour (0xffb20000));
    CHECK (hotColour (0.5f) == juce::Colour (0xffff5a00));
    CHECK (hotColour (0.75f) == juce::Colour (0xffffff04));
    CHECK (hotColour (1.0f) == juce::Colours::white);
    CHECK (hotColour (-3.0f) == hotColour (0.0f));
    CHECK (hotColour (7.0f) == juce::Colours::white);
    CHECK (hotColour (std::numeric_limits<float>::quiet_NaN()) == hotColour (0.0f));
}
