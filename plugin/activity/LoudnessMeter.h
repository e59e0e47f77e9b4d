// How loud the output is to a person: momentary and short-term loudness.
#pragma once

#include "dsp/engine/Telemetry.h"

#include <juce_dsp/juce_dsp.h>

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

/** L = -0.691 + 10 log10 (sum over channels of the mean square of the K-weighted sound), in LUFS; a full-scale sine of
    997 Hz in one channel reads -3.01. Momentary over the last 0.4 s, short-term over the last 3 s, anew every 0.1 s,
    without a gate. Source: ITU-R BS.1770-4, annex 1; EBU Tech 3341. */
class LoudnessMeter
{
public:
    static constexpr float silence = -100.0f; ///< LUFS, that stands for less

    /** Begins anew when the rate is another one. @param sampleRate  Hz, above 0 */
    void setSampleRate (double sampleRate);

    double sampleRate() const noexcept { return rate; } ///< Hz, 0 until it is known

    /** Nothing is heard until the sample rate is known. */
    void add (std::span<const StereoFrame>) noexcept;

    float momentary() const noexcept { return loudnessOf (4); }  ///< LUFS
    float shortTerm() const noexcept { return loudnessOf (30); } ///< LUFS

private:
    using Filter = juce::dsp::IIR::Filter<double>;

    float loudnessOf (size_t tenths) const noexcept;

    struct Channel
    {
        Filter shelf, highPass;
    };

    double rate = 0.0;
    std::array<Channel, 2> channels;
    std::array<double, 30> powers {}; ///< of the last tenths of a second, a ring
    size_t newest = 0;
    double sum = 0.0;
    int inSum = 0, perTenth = 0;
};

} // namespace galvani
