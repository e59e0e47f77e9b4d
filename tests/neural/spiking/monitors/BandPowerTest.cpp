#include "neural/spiking/monitors/BandPower.h"

#include "neural/random/RandomStream.h"
#include "neural/spiking/monitors/BandPass.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <complex>
#include <numbers>

using namespace galvani;

namespace
{

/** Powers after some seconds of a sine of amplitude 3 on an offset. */
std::array<float, numBrainWaves> powersOf (double hertz, double seconds = 12.0)
{
    BandPower bands;
    bands.prepare (0.001);
    for (int tick = 0; tick < static_cast<int> (seconds * 1000.0); ++tick)
        bands.tick (static_cast<float> (40.0 + 3.0 * std::sin (2.0 * std::numbers::pi * hertz * 0.001 * tick)));
    return bands.powers();
}

double gainAt (const BandPass& filter, double hertz, double sampleRate)
{
    const auto z = std::polar (1.0, -2.0 * std::numbers::pi * hertz / sampleRate);
    std::complex<double> response = static_cast<double> (filter.gain);
    for (const auto& section : filter.sections)
        response *=
            (1.0 - z * z) / (1.0 + static_cast<double> (section.a1) * z + static_cast<double> (section.a2) * z * z);
    return std::abs (response);
}

} // namespace

TEST_CASE ("a band-pass is 1 in its middle, -3 dB at its edges, and has no constant")
{
    for (size_t band = 0; band < numBrainWaves; ++band)
    {
        const auto low = BandPower::edges[band], high = BandPower::edges[band + 1];
        INFO (low);
        const auto filter = designBandPass (low, high, 1000.0);
        CHECK (gainAt (filter, low, 1000.0) == Catch::Approx (std::sqrt (0.5)).epsilon (0.002));
        CHECK (gainAt (filter, high, 1000.0) == Catch::Approx (std::sqrt (0.5)).epsilon (0.002));
        CHECK (gainAt (filter, std::sqrt (low * high), 1000.0) == Catch::Approx (1.0).epsilon (0.01));
        CHECK (gainAt (filter, 0.0, 1000.0) < 1.0e-9);
        for (const auto& section : filter.sections)
            CHECK (section.a2 < 1.0f);
    }
}

TEST_CASE ("a sine has the power A^2 / 2 in its own band and little in the others")
{
    constexpr std::array hertz { 2.0, 5.6, 10.0, 20.0, 55.0 };
    for (size_t own = 0; own < hertz.size(); ++own)
    {
        const auto powers = powersOf (hertz[own]);
        INFO (hertz[own]);
        for (size_t band = 0; band < powers.size(); ++band)
            if (band == own)
                CHECK (powers[band] == Catch::Approx (4.5f).epsilon (0.1));
            else
                CHECK (powers[band] < 0.6f);
    }
}

TEST_CASE ("a band forgets within a few of its own periods, and silence leaves zeros")
{
    BandPower bands;
    bands.prepare (0.001);
    for (int tick = 0; tick < 4000; ++tick)
        bands.tick (static_cast<float> (3.0 * std::sin (2.0 * std::numbers::pi * 10.0 * 0.001 * tick)));
    for (int tick = 0; tick < 1000; ++tick)
        bands.tick (0.0f);
    CHECK (bands.powers()[static_cast<size_t> (BrainWave::alpha)] < 0.05f * 4.5f);
    for (int tick = 0; tick < 200000; ++tick)
        bands.tick (0.0f);
    for (const auto power : bands.powers())
        CHECK (power == 0.0f);
}

TEST_CASE ("white noise has power in proportion to a band's width")
{
    RandomStream random (4);
    BandPower bands;
    bands.prepare (0.001);
    std::array<double, numBrainWaves> sums {};
    constexpr int ticks = 400000;
    for (int tick = 0; tick < ticks; ++tick)
    {
        bands.tick (static_cast<float> (random.normal()));
        for (size_t band = 0; band < sums.size(); ++band)
            sums[band] += static_cast<double> (bands.powers()[band]);
    }
    for (size_t band = 0; band < sums.size(); ++band)
    {
        // The noise bandwidth of this order is 1.11 of the nominal one; unit variance spreads over 500 Hz.
        const auto expected = 1.11 * (BandPower::edges[band + 1] - BandPower::edges[band]) / 500.0;
        INFO (BandPower::edges[band]);
        CHECK (sums[band] / ticks == Catch::Approx (expected).epsilon (0.12));
    }
}
