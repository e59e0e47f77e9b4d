#include "dsp/modulation/LowFrequencyOscillator.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <set>

using namespace galvani;
using Shape = LowFrequencyOscillator::Shape;

namespace
{

float at (Shape shape, double place)
{
    LowFrequencyOscillator oscillator;
    oscillator.moveTo (place);
    return oscillator.value (shape);
}

} // namespace

TEST_CASE ("each shape has its course, before the start of time too")
{
    for (double place = -3.0; place < 3.0; place += 0.01)
    {
        const auto x = place - std::floor (place);
        CHECK (at (Shape::sine, place)
               == Catch::Approx (0.5 + 0.5 * std::sin (2.0 * std::numbers::pi * x)).margin (0.001));
        CHECK (at (Shape::saw, place) == Catch::Approx (x).margin (1.0e-5));
        for (const auto shape : { Shape::triangle, Shape::square, Shape::steps, Shape::drift })
            CHECK ((at (shape, place) >= 0.0f && at (shape, place) <= 1.0f));
    }
    CHECK (at (Shape::triangle, 0.25) == 1.0f);
    CHECK (at (Shape::triangle, 0.75) == 0.0f);
    CHECK (at (Shape::square, 0.1) == 1.0f);
    CHECK (at (Shape::square, 0.6) == 0.0f);
}

TEST_CASE ("steps hold a value for a period, drift glides between the same values, and they spread over the range")
{
    std::set<float> values;
    auto sum = 0.0f;
    for (int period = 0; period < 200; ++period)
    {
        const auto value = at (Shape::steps, period + 0.1);
        CHECK (at (Shape::steps, period + 0.9) == value);
        CHECK (at (Shape::drift, period) == Catch::Approx (value).margin (1.0e-5));
        values.insert (value);
        sum += value;
    }
    CHECK (values.size() > 190);
    CHECK (sum / 200.0f == Catch::Approx (0.5f).margin (0.08));
}

TEST_CASE ("it comes round as often as its rate says, and no rate makes it run away")
{
    LowFrequencyOscillator oscillator;
    int rounds = 0;
    auto before = 0.0f;
    for (int tick = 0; tick < 10000; ++tick)
    {
        oscillator.advance (0.001, 3.0);
        const auto now = oscillator.value (Shape::saw);
        rounds += now < before ? 1 : 0;
        before = now;
    }
    CHECK ((rounds == 30 || rounds == 29));
    for (int tick = 0; tick < 100; ++tick)
        oscillator.advance (0.001, 1.0e12);
    CHECK (std::isfinite (oscillator.value (Shape::drift)));
}
