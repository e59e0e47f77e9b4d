// How loud a part of the incoming sound is, as something that moves parameters.
#pragma once

#include <juce_dsp/juce_dsp.h>

#include <array>

namespace galvani
{

class EnvelopeFollower
{
public:
    enum class Band
    {
        all,
        low,    ///< below 200 Hz
        middle, ///< around 800 Hz
        high    ///< above 3 kHz
    };

    void prepare (double sampleRate);
    void reset() noexcept;

    /** Once a control tick. @param attack, release  time constants in ms  @param gain  linear */
    void set (Band, float attack, float release, float gain) noexcept;

    void hear (const float* left, const float* right, int numSamples) noexcept;

    /** The root of the level, 0..1: a full-scale sound stands at 1, one of -12 dBFS at one half. */
    float value() const noexcept;

private:
    using Filter = juce::dsp::StateVariableTPTFilter<float>;

    std::array<Filter, 2> filters;
    juce::dsp::BallisticsFilter<float> ballistics;
    Band band = Band::all;
    float attackTime = -1.0f, releaseTime = -1.0f, gain = 1.0f, level = 0.0f;
};

} // namespace galvani
