#include "dsp/effects/TruePeakDetector.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

/** Modified Bessel function of the first kind and order 0, by its power series. */
double bessel (double x)
{
    auto sum = 1.0, term = 1.0;
    for (int k = 1; k < 30; ++k)
    {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

} // namespace

TruePeakDetector::TruePeakDetector()
{
    constexpr double beta = 3.0;

    for (int phase = 0; phase < numPhases; ++phase)
        for (int tap = 0; tap < numTaps; ++tap)
        {
            // Tap 0 is the oldest sample; the moment asked for lies after tap numTaps / 2 - 1 and before the next.
            const auto distance = tap - (numTaps / 2 - 1) - static_cast<double> (phase) / numPhases;
            const auto edge = distance / (numTaps / 2);
            const auto window =
                std::abs (edge) < 1.0 ? bessel (beta * std::sqrt (1.0 - edge * edge)) / bessel (beta) : 0.0;
            const auto angle = std::numbers::pi * distance;
            const auto sinc = distance == 0.0 ? 1.0 : std::sin (angle) / angle;
            kernel[static_cast<std::size_t> (tap)][static_cast<std::size_t> (phase)] =
                static_cast<float> (sinc * window);
        }
}

void TruePeakDetector::reset() noexcept
{
    past = {};
    position = samplesOfInterest = 0;
}

float TruePeakDetector::push (float left, float right, float leastPeak) noexcept
{
    for (const auto& [channel, sample] : { std::pair { 0, left }, std::pair { 1, right } })
    {
        auto& ring = past[static_cast<std::size_t> (channel)];
        ring[static_cast<std::size_t> (position)] = ring[static_cast<std::size_t> (position + numTaps)] = sample;
    }
    position = (position + 1) % numTaps;

    const auto loudest = std::max (std::abs (left), std::abs (right));
    samplesOfInterest = loudest * greatestOvershoot > leastPeak ? numTaps : samplesOfInterest - 1;
    if (samplesOfInterest <= 0)
    {
        samplesOfInterest = 0;
        return 0.0f;
    }

    constexpr auto numRegisters = static_cast<std::size_t> (numPhases) / Register::SIMDNumElements;
    auto peak = Register::expand (0.0f);

    for (const auto& ring : past)
    {
        const auto* samples = ring.data() + position;
        for (std::size_t part = 0; part < numRegisters; ++part)
        {
            const auto* weights = kernel.front().data() + part * Register::SIMDNumElements;
            auto sum = Register::expand (0.0f);
            for (int tap = 0; tap < numTaps; ++tap)
                sum += Register::fromRawArray (weights + tap * numPhases) * samples[tap];
            peak = Register::max (peak, Register::abs (sum));
        }
    }

    auto largest = 0.0f;
    for (std::size_t lane = 0; lane < Register::SIMDNumElements; ++lane)
        largest = std::max (largest, peak.get (lane));
    return largest;
}

} // namespace galvani
