// Up to seven phases that read one wavetable: an oscillator and its unison.
#pragma once

#include "dsp/synthesis/keys/ControlInterval.h"
#include "dsp/synthesis/keys/WavetableLayer.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Settings come at the beginning of a control interval and are reached at its end: frequencies move in a straight
   line, waves as WavetableLayer says. A change of table cross-fades in about 8 ms; one that comes meanwhile waits. */
class WavetableOscillator
{
public:
    static constexpr int maximumLanes = 7;

    /** @param rate       samples a second that it makes; its waves hold no harmonic above half of highestHz times two
        @param highestHz  no harmonic above it, nor above 24 kHz */
    void prepare (double rate, float highestHz, int stepsPerInterval) noexcept;

    /** Takes a wave at once. */
    void startWave (int table, float morph, float fundamentalHz, float widenedHz = 0.0f) noexcept;

    /** @param fundamentalHz  of its highest lane
        @param widenedHz      how fast a phase may run while it is modulated, or 0 */
    void aimWave (int table, float morph, float fundamentalHz, float widenedHz = 0.0f) noexcept;

    /** @param turns  where in its cycle the lane begins, 0..1 */
    void startLane (int lane, float hz, float turns) noexcept;
    void aimLane (int lane, float hz) noexcept;

    /** Writes a piece of the interval.
        @param modulation  turns that are added to the phase, or nullptr
        @param first       the place in the interval of the first sample
        @param numSamples  at most maximumControlSteps */
    void render (int lane, const float* modulation, float* out, int first, int numSamples) noexcept;

    /** Moves the phase as render() would. */
    void skip (int lane, int numSamples) noexcept;

    /** About how steep the wave is: RMS of its slope over a sine's, at most 4. */
    float slope() const noexcept;

private:
    struct Lane
    {
        std::uint32_t phase = 0, increment = 0, change = 0;
    };

    std::uint32_t incrementOf (float hz) const noexcept;
    int levelFor (float fundamentalHz, float widenedHz) const noexcept;

    const WavetableSet* waves = nullptr;
    WavetableLayer layer, leaving;
    std::array<Lane, static_cast<size_t> (maximumLanes)> lanes {};
    ControlRamp fade; ///< 1: the layer alone
    double rateHz = 96000.0;
    float harmonicLimit = 24000.0f, widenedLimit = 60000.0f;
    float fadePerInterval = 0.05f;
    int steps = 32;
};

} // namespace galvani
