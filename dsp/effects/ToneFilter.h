// A two-channel state-variable filter whose cutoff and resonance may move at audio rate.
#pragma once

#include <juce_dsp/juce_dsp.h>

namespace galvani
{

/** juce::dsp::StateVariableTPTFilter (Zavalishin, "The Art of VA Filter Design") with Q = 2^(4 resonance) / sqrt (2).
    A resonant peak is made up for: low- and high-pass are turned down by (Q sqrt 2)^(-1/4), band-pass is scaled so that
    noise through it stays equally loud. The trapezoidal integrators lose energy whatever cutoff and Q do, so the filter
    is stable under any modulation. */
class ToneFilter
{
public:
    enum class Type
    {
        lowPass,
        bandPass,
        highPass
    };

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** Cross-fades in 20 ms; at once when nothing has been processed since reset(). A change during a fade waits. */
    void setType (Type) noexcept;

    /** @param cutoffHz     one value a sample, kept within 10 Hz and 0.45 of the sample rate
        @param resonance01  one value a sample */
    void process (float* left, float* right, const float* cutoffHz, const float* resonance01, int numSamples) noexcept;

private:
    using Filter = juce::dsp::StateVariableTPTFilter<float>;

    void setResonance (float amount) noexcept;
    float gainOf (Type) const noexcept;
    void beginFade() noexcept;
    void watchForSilence (bool isSilent) noexcept;

    Filter filter, leaving; ///< both have the same state when a fade begins, so that neither starts with a step
    Type type = Type::lowPass, leavingType = Type::lowPass, wantedType = Type::lowPass;
    int fadeLength = 1, fadeLeft = 0;
    int quietLength = 1, quietSamples = 0;
    bool hasRun = false;

    float highestHz = 20000.0f, lastHz = 0.0f, lastResonance = -1.0f;
    float passGain = 1.0f, bandGain = 1.0f;
};

} // namespace galvani
