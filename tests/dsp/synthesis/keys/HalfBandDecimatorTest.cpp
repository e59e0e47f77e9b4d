#include "dsp/synthesis/keys/HalfBandDecimator.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani::test;

namespace
{

/** @param frequency  cycles a sample of the lower rate */
double gainAt (double frequency)
{
    galvani::HalfBandDecimator decimator;
    decimator.prepare();
    const auto fast = sine (2 * 24000, 0.5 * frequency, 1.0f);
    StereoSound slow (24000);
    decimator.addDown (fast.left.data(), fast.right.data(), slow.left.data(), slow.right.data(), 24000);
    REQUIRE (slow.left == slow.right);
    return decibelsBetween (rms (std::span (slow.left).subspan (8000)) + 1.0e-12f, 0.70710678f);
}

} // namespace

TEST_CASE ("a decimator passes what the lower rate holds and stops what it does not", "[decimator]")
{
    for (auto frequency : { 0.001, 0.1, 0.3, 0.4, 0.45, 0.48 })
        REQUIRE (gainAt (frequency) == Catch::Approx (0.0).margin (0.01));
    for (auto frequency : { 0.52, 0.55, 0.63, 0.71, 0.9, 0.98 })
        REQUIRE (gainAt (frequency) < -100.0);
}
