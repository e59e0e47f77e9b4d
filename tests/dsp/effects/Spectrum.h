// What a processor makes of a sine: its harmonics, and what lies between them.
#pragma once

#include "tests/dsp/effects/StereoSound.h"

#include <juce_dsp/juce_dsp.h>

#include <cmath>
#include <vector>

namespace galvani::test
{

struct SineSpectrum
{
    double fundamental = 0.0, loudestInharmonic = 0.0; ///< amplitudes
    std::vector<double> harmonics;                     ///< from the second on

    double inharmonicDecibels() const { return 20.0 * std::log10 (loudestInharmonic / fundamental); }
};

/** Runs a sine of whole periods in 2^16 samples through process (StereoSound&), the second time round in a steady
   state, and splits the left channel's spectrum. */
template <typename Process>
SineSpectrum spectrumOfSine (double hz, double sampleRate, float amplitude, Process&& process)
{
    constexpr int order = 16, length = 1 << order;
    const auto bin = static_cast<int> (std::lround (hz / sampleRate * length)) | 1; // odd: aliases miss the harmonics
    auto sound = sine (2 * length, static_cast<double> (bin) / length, amplitude);
    process (sound);

    std::vector<float> data (2 * length, 0.0f);
    std::copy_n (sound.left.begin() + length, length, data.begin());
    juce::dsp::FFT (order).performFrequencyOnlyForwardTransform (data.data());

    SineSpectrum result;
    for (int i = 1; i < length / 2; ++i)
    {
        const auto level = static_cast<double> (data[static_cast<std::size_t> (i)]) * 2.0 / length;
        if (i == bin)
            result.fundamental = level;
        else if (i % bin == 0)
            result.harmonics.push_back (level);
        else
            result.loudestInharmonic = std::max (result.loudestInharmonic, level);
    }
    return result;
}

} // namespace galvani::test
