// Thirty-two damped modes, struck like bars or strings or driven by a sound: the body of the instrument.
#pragma once

#include "dsp/synthesis/ModeExcitation.h"
#include "dsp/synthesis/ModePans.h"
#include "dsp/synthesis/ModeSet.h"
#include "dsp/synthesis/StrikeCells.h"

#include <juce_dsp/juce_dsp.h>

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

/** Each mode is a complex one-pole z' = r e^(jw) z + s with |r| < 1, heard as Im z: stable however w and r move, and
    its amplitude does not change when they do. (Mathews and Smith, "Methods for synthesizing very high Q parametrically
    well behaved two pole filters", 2003.) A strike does not step z: it goes into a second phasor of the same frequency
    that fades in 0.12 ms and feeds z, so that the sound begins with a sine of phase zero under an envelope that rises
    from nothing.

    Strikes are gathered in cells of 0.2 ms and sound from the next cell on; a mode's amplitude saturates at 1.
    Modes 0..15 are the left hemisphere's, from near the centre (mode 0) to the left; 16..31 likewise to the right. */
class ResonatorBank
{
public:
    static constexpr int numModes = StrikeCells::numModes;

    void prepare (double sampleRate, int maximumBlockSize);

    /** Silence; the tuning last set stays, without a glide towards it. */
    void reset() noexcept;

    /** Modes that ring glide to their new frequency, silent ones take it at once. Modes at or above 0.45 of the sample
        rate are damped within milliseconds and not struck. The lowest frequency is where setBright() begins to count.
     */
    void setTuning (std::span<const float, numModes> frequenciesHz) noexcept;

    /** Tuning, and how loud and how long each mode rings; the notes it is for do not count here. */
    void setModes (const ModeSet&) noexcept;

    /** Time in which the lowest mode falls by 60 dB, 0.01..20 s; times a mode's own share from setModes(). */
    void setDecay (float seconds60dB) noexcept;

    /** 0: an octave higher is half as loud and rings half as long; 1: all modes alike. */
    void setBright (float amount) noexcept;

    /** How far from the middle the modes are heard, 0..1; glides. */
    void setSpread (float amount) noexcept { pans.setSpread (amount); }

    /** How much the sound given to process() drives the modes, 0..1; glides. */
    void setExcite (float amount) noexcept { excitation.setAmount (amount); }

    /** A blow to one mode, in the next process(). Velocity 0..1; several in a cell add, and saturate. */
    void strike (int mode, int sampleOffset, float velocity) noexcept;

    /** Adds the modes. The first sixteen hear the left input, the others the right; both may be null for silence, and
        no input may be the memory of an output. */
    void process (const float* inLeft, const float* inRight, float* left, float* right, int numSamples) noexcept;
    void process (float* left, float* right, int numSamples) noexcept
    {
        process (nullptr, nullptr, left, right, numSamples);
    }

private:
    using Register = juce::dsp::SIMDRegister<float>;
    static constexpr int numLanes = static_cast<int> (Register::SIMDNumElements);
    static_assert (numModes % numLanes == 0);

    using Modes = std::array<float, numModes>;
    static constexpr int maximumRun = ModeExcitation::maximumRun;
    static constexpr double strikeSeconds = 0.00012;

    void enterCell() noexcept;
    void injectStrikes (Modes& velocities) noexcept;
    void glide() noexcept;
    void updateCoefficients() noexcept;
    void silenceFaded() noexcept;
    template <bool isDriven>
    void addRun (float* left, float* right, int numSamples) noexcept;

    // State and coefficients of the modes: z, the strike that feeds it, and the rotation of either.
    alignas (Register) Modes re {}, im {}, strikeRe {}, strikeIm {};
    alignas (Register) Modes turnRe {}, turnIm {}, strikeTurnRe {}, strikeTurnIm {};
    alignas (Register) std::array<float, maximumRun * numLanes> sumLeft {}, sumRight {};

    StrikeCells strikes;
    Modes targetPitch {}; ///< log2 Hz
    Modes pitch {};
    Modes loudness {};    ///< of a strike, by amplitude and brightness; 0 where the mode is too high
    Modes sensitivity {}; ///< to a sound
    ModeSet::Values amplitude {}, ownDecay {};
    ModePans pans;
    ModeExcitation excitation;
    bool wasDriven = false;
    std::array<bool, numModes / numLanes> sounding {};

    double sampleRate = 48000.0;
    float strikeGain = 0.0f;
    float glidePerUpdate = 0.0f;
    float decay = 1.2f, bright = 0.45f;
    float lowestPitch = 0.0f;
    int cellsToUpdate = 0;
    bool coefficientsAreOld = true, hasRun = false;
};

} // namespace galvani
