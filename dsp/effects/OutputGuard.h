// The last thing before the loudspeaker: no direct current, nothing that is not a number, nothing above -0.3 dBFS.
#pragma once

#include "dsp/effects/LimiterGain.h"
#include "dsp/effects/TruePeakDetector.h"

#include <array>

namespace galvani
{

/** Zero latency. A one-pole high-pass at 5 Hz, then one gain for both channels, 1 while peaks stay below the ceiling.

    Three things lower the gain: the sample itself; the cubic through the last four samples, a quarter, a half and three
    quarters of a sample ago, which is all that can be known now of the peak between samples; and what an exact
    interpolation finds in the output some samples later, so that a sound that lasts is held to its true peak (ITU-R
    BS.1770-4, annex 2). No sample ever passes the ceiling; a true peak can, at the onset of a sound. */
class OutputGuard
{
public:
    static constexpr float ceilingDecibels = -0.3f;

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    void process (float* left, float* right, int numSamples) noexcept;

    /** The largest reduction in the last process(), 0 or positive. */
    float reductionDecibels() const noexcept;

    /** Whether the last process() was given a sample that is not a finite number; it was replaced by 0. */
    bool sawNonFinite() const noexcept { return nonFinite; }

private:
    struct Channel
    {
        double lastIn = 0.0, lastOut = 0.0;
        std::array<float, 3> past {};
    };

    float withoutDirectCurrent (Channel&, float) noexcept;
    static float peakBetween (Channel&, float) noexcept;

    std::array<Channel, 2> channels;
    LimiterGain limiter;
    TruePeakDetector detector;
    double pole = 0.999;
    float leastGain = 1.0f;
    bool nonFinite = false;
};

} // namespace galvani
