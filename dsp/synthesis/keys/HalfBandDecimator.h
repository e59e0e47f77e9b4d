// Brings two channels from twice a sample rate down to it.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

/** A half-band elliptic low-pass of two chains of all-passes, computed sample by sample. Passes up to 0.48 of the lower
    rate; from 0.52 on it is 100 dB down. No latency to report: a few samples at low frequencies.
    (Valenzuela and Constantinides, "Digital signal processing schemes for efficient interpolation and decimation",
    1983; coefficients by elliptic functions as series in the nome.) */
class HalfBandDecimator
{
public:
    void prepare();
    void reset() noexcept;

    /** Adds numSamples from two times as many. */
    void addDown (const float* fastLeft, const float* fastRight, float* left, float* right, int numSamples) noexcept;

private:
    static constexpr size_t numSections = 12;

    struct Lanes
    {
        std::array<float, 4> x {}; ///< left even, left odd, right even, right odd
    };

    std::array<Lanes, numSections / 2> coefficients {};
    std::array<Lanes, numSections / 2 + 1> state {};
};

} // namespace galvani
