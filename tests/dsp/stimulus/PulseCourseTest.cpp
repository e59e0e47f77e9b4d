#include "dsp/stimulus/PulseCourse.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <vector>

using namespace galvani;

namespace
{

Pulse pulseOf (PulseShape shape, std::int64_t onset, std::int64_t length, std::int64_t period, int count)
{
    Pulse pulse;
    pulse.shape = shape;
    pulse.amplitude_pA = 600.0f;
    pulse.cyclesPerStep = 0.004; // 40 Hz
    pulse.setCourse (onset, length, period, count);
    return pulse;
}

double netCharge (const PulseCourse& course, const Pulse& pulse)
{
    double sum = 0.0;
    for (auto step = pulse.onsetStep - 5; step < pulse.endStep + 5; ++step)
        sum += static_cast<double> (course.at (pulse, step));
    return sum;
}

} // namespace

TEST_CASE ("a biphasic pulse leaves no net charge, whatever its length and however often it comes")
{
    const PulseCourse course;
    for (const auto length : { 1, 2, 3, 10, 999, 1000 })
        for (const auto count : { 1, 2, 64 })
            CHECK (netCharge (course, pulseOf (PulseShape::biphasic, 7, length, 1250, count)) == 0.0);
    const auto one = pulseOf (PulseShape::biphasic, 100, 1000, 0, 1);
    CHECK (course.at (one, 99) == 0.0f);
    CHECK (course.at (one, 100) == 600.0f);
    CHECK (course.at (one, 599) == 600.0f);
    CHECK (course.at (one, 600) == -600.0f);
    CHECK (course.at (one, 1099) == -600.0f);
    CHECK (course.at (one, 1100) == 0.0f);
    CHECK (netCharge (course, pulseOf (PulseShape::pulse, 0, 1000, 0, 1)) == 600000.0);
}

TEST_CASE ("a train is as many pulses as its count, one every period")
{
    const PulseCourse course;
    const auto train = pulseOf (PulseShape::train, 50, 20, 125, 4);
    for (std::int64_t step = 0; step < 1000; ++step)
    {
        const auto since = step - 50;
        const auto flows = since >= 0 && since < 3 * 125 + 20 && since % 125 < 20;
        CHECK (course.at (train, step) == (flows ? 600.0f : 0.0f));
    }
    // A period shorter than what it repeats: one after the other.
    CHECK (netCharge (course, pulseOf (PulseShape::train, 0, 100, 20, 3)) == 3.0 * 100.0 * 600.0);
}

TEST_CASE ("a sine has its frequency and amplitude, and whole cycles leave no net charge")
{
    const PulseCourse course;
    const auto sine = pulseOf (PulseShape::sine, 10, 1000, 2000, 2);
    for (const auto begin : { 0, 2000 })
        for (std::int64_t step = 0; step < 1000; ++step)
        {
            const auto expected = 600.0 * std::sin (2.0 * std::numbers::pi * 0.004 * static_cast<double> (step));
            REQUIRE (course.at (sine, 10 + begin + step) == Catch::Approx (expected).margin (1.0));
        }
    CHECK (course.at (sine, 1500) == 0.0f);
    CHECK (std::abs (netCharge (course, sine)) < 1.0); // of 764,000 that flow
}

TEST_CASE ("noise is white with its standard deviation, and another for each neuron, step and pulse")
{
    double sum = 0.0, squares = 0.0, neighbours = 0.0, steps = 0.0, seeds = 0.0;
    constexpr int n = 100000;
    for (int i = 0; i < n; ++i)
    {
        const auto step = i / 100;
        const auto neuron = static_cast<std::uint32_t> (i % 100);
        const auto value = static_cast<double> (PulseCourse::noise (3, step, neuron));
        sum += value;
        squares += value * value;
        neighbours += value * static_cast<double> (PulseCourse::noise (3, step, neuron + 1));
        steps += value * static_cast<double> (PulseCourse::noise (3, step + 1, neuron));
        seeds += value * static_cast<double> (PulseCourse::noise (4, step, neuron));
    }
    CHECK (std::abs (sum / n) < 0.02);
    CHECK (squares / n == Catch::Approx (1.0).epsilon (0.02));
    CHECK (std::abs (neighbours / n) < 0.02);
    CHECK (std::abs (steps / n) < 0.02);
    CHECK (std::abs (seeds / n) < 0.02);
    CHECK (PulseCourse().at (pulseOf (PulseShape::noise, 0, 10, 0, 1), 5) == 600.0f);
}
