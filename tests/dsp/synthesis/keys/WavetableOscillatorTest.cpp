#include "dsp/synthesis/keys/WavetableOscillator.h"

#include "dsp/synthesis/keys/ControlInterval.h"
#include "tests/dsp/synthesis/keys/Spectrum.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>

using galvani::WavetableOscillator;
using galvani::test::Spectrum;

namespace
{

constexpr double rate = 96000.0;
constexpr int steps = 32;

WavetableOscillator oscillator()
{
    WavetableOscillator result;
    result.prepare (rate, 24000.0f, steps);
    return result;
}

/** Sounds of a lane while settings (i) makes the settings of interval i. */
template <typename Settings>
std::vector<float> play (WavetableOscillator& osc, int intervals, Settings&& settings)
{
    std::vector<float> sound (static_cast<size_t> (intervals * steps));
    for (int i = 0; i < intervals; ++i)
    {
        settings (i);
        osc.render (0, nullptr, sound.data() + i * steps, 0, steps);
    }
    return sound;
}

float largestSecondDifference (const std::vector<float>& sound)
{
    auto result = 0.0f;
    for (size_t i = 2; i < sound.size(); ++i)
        result = std::max (result, std::abs (sound[i] - 2.0f * sound[i - 1] + sound[i - 2]));
    return result;
}

} // namespace

TEST_CASE ("a lane keeps its frequency, and reaches the next in a straight line", "[oscillator]")
{
    auto osc = oscillator();
    osc.startWave (0, 0.0f, 440.0f);
    osc.startLane (0, 440.0f, 0.25f);
    const auto still = play (osc, 2100, [] (int) {});
    REQUIRE (Spectrum (still, rate).peakNear (440.0) == Catch::Approx (440.0).epsilon (1.0e-5));
    const auto moved = play (osc, 2100,
                             [&] (int)
                             {
                                 osc.aimWave (0, 0.0f, 990.0f);
                                 osc.aimLane (0, 990.0f);
                             });
    REQUIRE (Spectrum (moved, rate).peakNear (990.0) == Catch::Approx (990.0).epsilon (1.0e-4));
}

TEST_CASE ("a skipped lane is where a rendered one is", "[oscillator]")
{
    auto heard = oscillator(), skipped = oscillator();
    std::array<float, steps> a {}, b {};
    for (auto* osc : { &heard, &skipped })
    {
        osc->startWave (3, 0.4f, 300.0f);
        osc->startLane (2, 300.0f, 0.7f);
        osc->aimLane (2, 350.0f);
    }
    heard.render (2, nullptr, a.data(), 0, steps);
    skipped.skip (2, steps);
    heard.render (2, nullptr, a.data(), 0, steps);
    skipped.render (2, nullptr, b.data(), 0, steps);
    REQUIRE (a == b);
}

TEST_CASE ("modulation adds turns to the phase", "[oscillator]")
{
    auto plain = oscillator(), turned = oscillator();
    std::array<float, steps> a {}, b {}, turns;
    turns.fill (-1.25f);
    plain.startWave (0, 0.0f, 300.0f);
    turned.startWave (0, 0.0f, 300.0f);
    plain.startLane (0, 300.0f, 0.75f);
    turned.startLane (0, 300.0f, 0.0f);
    plain.render (0, nullptr, a.data(), 0, steps);
    turned.render (0, turns.data(), b.data(), 0, steps);
    for (size_t i = 0; i < a.size(); ++i)
        REQUIRE (a[i] == Catch::Approx (b[i]).margin (1.0e-5));
}

TEST_CASE ("frames, tables and bandwidths change without a step", "[oscillator]")
{
    // At a low pitch nothing in these waves bends faster than a change could.
    auto osc = oscillator();
    osc.startWave (4, 0.0f, 40.0f);
    osc.startLane (0, 40.0f, 0.0f);
    const auto moving = play (osc, 1500,
                              [&] (int i)
                              {
                                  const auto morph =
                                      0.003f * static_cast<float> (i % 400 < 200 ? i % 200 : 200 - i % 200);
                                  osc.aimWave (i / 60 % 2 == 0 ? 4 : 0, morph, i % 3 == 0 ? 40.0f : 700.0f);
                              });
    REQUIRE (largestSecondDifference (moving) < 0.002f);
    REQUIRE (largestSecondDifference (moving) > 0.0f);
}
