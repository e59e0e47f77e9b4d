// The filter of one voice: two state-variable stages with a saturator between them.
#pragma once

#include "dsp/synthesis/keys/ControlRamp.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** Trapezoidal state-variable filters (Zavalishin, "The Art of VA Filter Design", 2012), stable however fast cutoff and
    resonance move: the first resonates with Q = 1.31 2^(4 resonance), the second has Q 0.54, together a Butterworth
    filter at resonance 0. The types are mixtures of the stages' outputs, so that a change of type is a cross-fade
    (about 10 ms). Resonance is made up for: low- and high-pass turned down by the fourth root of the Q, band-pass up by
    its square root.

    The saturator keeps what is as loud as r = 0.2: y = r s (k x) / s (k r), k = 10^(dB/20) - 1, s as softClip(); 0 dB
   is the identity. From 0 to 6 dB it fades over to the antialiased form of s. */
class KeyFilter
{
public:
    static constexpr int numTypes = 4;

    /** @param rate  samples a second that it filters
        @param highestHz  cutoffs are kept below it; at most 0.24 of the rate */
    void prepare (double rate, float highestHz, int stepsPerInterval, float typeChangePerInterval) noexcept;

    /** Silence; the next aim() jumps. */
    void reset() noexcept;

    /** At the beginning of a control interval, what to reach at its end.
        @param hz  from 10 @param resonance  0..1 @param driveDecibels  0..24 @param type  as KeySettings::FilterType */
    void aim (float hz, float resonance, float driveDecibels, int type) noexcept;

    /** From now on the right channel has a filter of its own, which begins as the left one is. */
    void split() noexcept { state[1] = state[0]; }

    /** Filters in place.
        @param right  nullptr: one channel @param first  the place in the interval of the first sample */
    void process (float* left, float* right, int first, int numSamples) noexcept;

private:
    /** The input's, the band-pass's and the low-pass's part in a stage's output. */
    struct Mixture
    {
        bool isMoving() const noexcept { return input.slope != 0.0f || band.slope != 0.0f || low.slope != 0.0f; }

        ControlRamp input, band, low;
    };

    struct State
    {
        float band1 = 0.0f, low1 = 0.0f, band2 = 0.0f, low2 = 0.0f, lastDriven = 0.0f;
    };

    struct Coefficients;

    template <bool driven, bool moving>
    void filter (const Coefficients&, State&, float*, int first, int numSamples) const noexcept;
    void set (ControlRamp&, float target) noexcept;

    std::array<float, static_cast<size_t> (numTypes)> share {}; ///< of each type, together 1
    ControlRamp bend, damping, steepness, makeUp; ///< tan (pi f / rate), 1 / Q, the saturator's k and gain
    Mixture mixture1, mixture2;
    std::array<State, 2> state {};
    double rateHz = 96000.0;
    float highest = 20000.0f;
    float typeChange = 0.1f;
    float lastResonance = 0.0f, damping1 = 0.0f, passGain = 1.0f, bandGain = 1.0f;
    float lastDecibels = 0.0f, targetSteepness = 0.0f, targetMakeUp = 1.0f;
    int steps = 32;
    bool jump = true;
};

} // namespace galvani
