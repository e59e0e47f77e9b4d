#include "dsp/stimulus/GammatoneBank.h"

#include "dsp/stimulus/ErbScale.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace galvani;

namespace
{

/** Amplitude at the output of a band for a sine of amplitude 1. */
double response (GammatoneBank& bank, int band, double frequency, double sampleRate)
{
    bank.reset();
    GammatoneBank::Bands bands;
    double peak = 0.0;
    const auto settle = static_cast<int> (0.25 * sampleRate), total = settle + static_cast<int> (0.1 * sampleRate);
    for (int n = 0; n < total; ++n)
    {
        bank.process (static_cast<float> (std::sin (2.0 * std::numbers::pi * frequency * n / sampleRate)), bands);
        if (n >= settle)
            peak = std::max (peak, std::abs (static_cast<double> (bands[static_cast<size_t> (band)])));
    }
    return peak;
}

} // namespace

TEST_CASE ("the ERB scale is Glasberg and Moore's")
{
    CHECK (erbBandwidth (1000.0) == Catch::Approx (132.6).epsilon (0.001));
    CHECK (erbNumber (1000.0) == Catch::Approx (15.62).epsilon (0.001));
    for (const auto f : { 60.0, 440.0, 12000.0 })
        CHECK (erbFrequency (erbNumber (f)) == Catch::Approx (f));
}

TEST_CASE ("bands lie evenly on the ERB scale from 60 Hz to 12 kHz, or to 0.45 of a low sample rate")
{
    for (const auto rate : { 8000.0, 22050.0, 48000.0, 192000.0 })
    {
        GammatoneBank bank;
        bank.prepare (rate);
        CHECK (bank.centreFrequency (0) == Catch::Approx (60.0));
        CHECK (bank.centreFrequency (31) == Catch::Approx (std::min (12000.0, 0.45 * rate)));
        const auto step = erbNumber (bank.centreFrequency (1)) - erbNumber (bank.centreFrequency (0));
        for (int b = 1; b < 32; ++b)
            CHECK (erbNumber (bank.centreFrequency (b)) - erbNumber (bank.centreFrequency (b - 1))
                   == Catch::Approx (step));
    }
}

TEST_CASE ("a band passes its own frequency with gain 1 and has the bandwidth of its ERB")
{
    for (const auto rate : { 44100.0, 48000.0, 192000.0 })
    {
        GammatoneBank bank;
        bank.prepare (rate);
        for (const auto band : { 3, 12, 20, 28 })
        {
            INFO ("band " << band << " at " << rate);
            const auto centre = bank.centreFrequency (band);
            CHECK (response (bank, band, centre, rate) == Catch::Approx (1.0).epsilon (0.03));

            // Equivalent rectangular bandwidth: the area under the power response over its height.
            const auto erb = erbBandwidth (centre);
            double area = 0.0;
            const auto step = erb / 8.0;
            for (auto f = std::max (step, centre - 4.0 * erb); f <= centre + 4.0 * erb; f += step)
                area += std::pow (response (bank, band, f, rate), 2.0) * step;
            CHECK (area == Catch::Approx (erb).epsilon (0.06));
        }
    }
}

TEST_CASE ("the impulse response is t^3 exp (-2 pi beta t) cos (2 pi f t)")
{
    constexpr double rate = 48000.0;
    GammatoneBank bank;
    bank.prepare (rate);
    constexpr int band = 16;
    const auto f = bank.centreFrequency (band);
    const auto beta = erbBandwidth (f) / (std::numbers::pi * 720.0 / 64.0 / 36.0);
    double error = 0.0, energy = 0.0, cross = 0.0;
    GammatoneBank::Bands bands;
    for (int n = 0; n < 4800; ++n)
    {
        bank.process (n == 0 ? 1.0f : 0.0f, bands);
        const auto t = (n + 2.0) / rate; // the cascade's discrete (n+1)(n+2)(n+3)/6 is closest to t^3 about n + 2
        const auto ideal = t * t * t * std::exp (-2.0 * std::numbers::pi * beta * t)
                           * std::cos (2.0 * std::numbers::pi * f * n / rate);
        error += static_cast<double> (bands[band]) * static_cast<double> (bands[band]);
        energy += ideal * ideal;
        cross += ideal * static_cast<double> (bands[band]);
    }
    CHECK (cross / std::sqrt (error * energy) > 0.999); // the same shape
}

TEST_CASE ("a pure tone is loudest in its own band")
{
    GammatoneBank bank;
    bank.prepare (48000.0);
    for (const auto band : { 0, 7, 15, 23, 31 })
    {
        const auto f = bank.centreFrequency (band);
        const auto own = response (bank, band, f, 48000.0);
        for (const auto other : { band - 4, band + 4 })
            if (other >= 0 && other < 32)
                CHECK (response (bank, other, f, 48000.0) < 0.2 * own);
    }
}
