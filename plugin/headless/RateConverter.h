// Reads a sound file at another sample rate.
#pragma once

#include "plugin/headless/SoundFile.h"

#include <vector>

namespace galvani
{

/** Band-limited interpolation: y[n] = sum over k of x[k] h(c (n r - k)), with r the ratio of the rates, h a sinc under
    a Kaiser window (beta 9, 32 zero crossings a side) and c = min(1, 1/r) keeping what the lower rate cannot hold
    from folding back. Source: J. O. Smith, The Digital Audio Resampling Home Page. At equal rates it is exact. */
class RateConverter
{
public:
    RateConverter (SoundFile&, double targetRate);

    /** In samples at the target rate. */
    std::int64_t length() const noexcept { return numSamples; }

    /** As SoundFile::read, at the target rate. */
    void read (float* const* destination, std::int64_t start, int count);

private:
    double kernel (double zeroCrossings) const noexcept;
    void convert (float* const* destination, std::int64_t start, int count);

    SoundFile& source;
    double ratio = 1.0, cutoff = 1.0;
    std::int64_t numSamples = 0;
    std::vector<double> table;
    juce::AudioBuffer<float> window;
};

} // namespace galvani
