#include "neural/spiking/stimuli/Sine.h"
#include "neural/spiking/stimuli/StimulusSpec.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>

using namespace galvani;

namespace
{

using Kind = Waveform::Kind;
constexpr auto never = std::numeric_limits<std::int64_t>::max();

Waveform waveform (Kind kind, double amplitude, std::int64_t duration)
{
    Waveform w;
    w.kind = kind;
    w.amplitude_pA = amplitude;
    w.duration = duration;
    return w;
}

std::vector<double> course (const Waveform& w, std::int64_t steps)
{
    std::vector<double> values;
    for (std::int64_t s = 0; s < steps; ++s)
        values.push_back (w.at (s));
    return values;
}

/** nextChange() may name steps without a change, but never passes one over, and always goes on. */
template <typename Course>
void tellsOfEveryChange (const Course& c, std::int64_t from, std::int64_t to)
{
    for (auto step = from; step < to;)
    {
        const auto next = c.nextChange (step);
        REQUIRE (next > step);
        for (auto s = step; s < std::min (next, to); ++s)
        {
            INFO ("step " << s << ", said to stand still from " << step << " to " << next);
            REQUIRE (c.at (s) == c.at (step));
        }
        step = next;
    }
}

} // namespace

TEST_CASE ("a pulse flows from its onset for its duration")
{
    const auto pulse = waveform (Kind::pulse, 10.0, 3);
    CHECK (course (pulse, 5) == std::vector<double> { 10, 10, 10, 0, 0 });
    CHECK (pulse.at (-1) == 0.0);
    CHECK (pulse.end() == 3);
    CHECK (pulse.nextChange (-5) == 0);
    CHECK (pulse.nextChange (0) == 3);
    CHECK (pulse.nextChange (3) == never);
}

TEST_CASE ("a train has as many pulses as it should, a period apart")
{
    auto train = waveform (Kind::train, 5.0, 2);
    train.period = 4;
    train.count = 3;
    CHECK (course (train, 12) == std::vector<double> { 5, 5, 0, 0, 5, 5, 0, 0, 5, 5, 0, 0 });
    CHECK (train.end() == 10);
    CHECK (train.nextChange (0) == 2);
    CHECK (train.nextChange (2) == 4);
    CHECK (train.nextChange (9) == 10);
    CHECK (train.nextChange (10) == never);
}

TEST_CASE ("a biphasic pulse leaves no charge, even when its duration is odd")
{
    for (const std::int64_t duration : { 1, 2, 7, 10 })
    {
        const auto values = course (waveform (Kind::biphasic, 3.0, duration), 12);
        CHECK (std::accumulate (values.begin(), values.end(), 0.0) == 0.0);
    }
    CHECK (course (waveform (Kind::biphasic, 3.0, 4), 5) == std::vector<double> { 3, 3, -3, -3, 0 });
}

TEST_CASE ("samples last as long as they should, whatever their rate")
{
    Waveform w;
    w.kind = Kind::samples;
    w.samples = { 1, 2, 3 };
    w.stepsPerSample = 2.5;
    CHECK (course (w, 9) == std::vector<double> { 1, 1, 1, 2, 2, 3, 3, 3, 0 });
    CHECK (w.end() == 8);
    w.stepsPerSample = 0.5;
    CHECK (course (w, 3) == std::vector<double> { 1, 3, 0 });
    w.stepsPerSample = 1.0;
    CHECK (course (w, 4) == std::vector<double> { 1, 2, 3, 0 });
    w.samples.clear();
    CHECK (w.end() == 0);
    CHECK (w.at (0) == 0.0);
}

TEST_CASE ("a sine has its frequency, amplitude and phase, and no rounding of a library's")
{
    auto sine = waveform (Kind::sine, 2.0, 1000);
    sine.cyclesPerStep = 0.01;
    CHECK (sine.at (0) == 0.0);
    CHECK (std::abs (sine.at (25) - 2.0) < 1e-14);
    CHECK (std::abs (sine.at (75) + 2.0) < 1e-14);
    CHECK (sine.at (1000) == 0.0);
    for (int i = -3000; i < 3000; ++i)
        REQUIRE (std::abs (sineOfTurns (i * 0.00137) - std::sin (2.0 * std::numbers::pi * i * 0.00137)) < 2e-14);
}

TEST_CASE ("a stimulus comes again, and its changes are told of")
{
    auto train = waveform (Kind::train, 5.0, 2);
    train.period = 4;
    train.count = 2;
    CurrentStimulus stimulus { { 0 }, { 10, 8, 3 }, train };
    const std::vector<double> once { 5, 5, 0, 0, 5, 5, 0, 0 };
    CHECK (stimulus.at (9) == 0.0);
    for (std::int64_t s = 0; s < 24; ++s)
        CHECK (stimulus.at (10 + s) == once[static_cast<size_t> (s % 8)]);
    CHECK (stimulus.at (34) == 0.0);
    CHECK (stimulus.nextChange (-1) == 10);
    tellsOfEveryChange (stimulus, -1, 60);
    CHECK (stimulus.nextChange (40) == never);

    stimulus.waveform = waveform (Kind::samples, 0.0, 0);
    stimulus.waveform.samples = { 1, 2, 2, 3 };
    stimulus.waveform.stepsPerSample = 1.7;
    tellsOfEveryChange (stimulus, -1, 60);
    stimulus.waveform = waveform (Kind::biphasic, 1.0, 7);
    tellsOfEveryChange (stimulus, -1, 60);
}
