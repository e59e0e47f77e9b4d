// A reverb on one knob, which makes it louder and larger together.
#pragma once

#include <juce_audio_basics/juce_audio_basics.h>

#include <array>

namespace galvani
{

/** juce::Reverb (Freeverb). It does nothing while the amount is 0, and sleeps once what it was given has faded. */
class Bloom
{
public:
    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** 0..1; reached in 10 ms. */
    void setAmount (float) noexcept;

    /** Adds the reverb of what comes in to it. */
    void process (float* left, float* right, int numSamples) noexcept;

    /** Seconds after which silence in has become silence out. */
    static double tailSeconds (float amount) noexcept;

private:
    static constexpr int chunkLength = 64;

    void wake() noexcept;
    static juce::Reverb::Parameters parametersOf (float amount) noexcept;
    int samplesUntilAsleep() const noexcept;
    void addChunk (float* left, float* right, int numSamples) noexcept;

    juce::Reverb reverb;
    std::array<float, chunkLength> wetLeft {}, wetRight {};
    double sampleRate = 48000.0;
    float amount = 0.0f;
    int samplesToFade = 0;  ///< what the knob takes to reach 0
    int samplesToQuiet = 0; ///< longest way through the reverb
    int samplesAtZero = 0, samplesQuiet = 0;
    bool asleep = true;
};

} // namespace galvani
