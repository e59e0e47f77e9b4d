// How strongly a sound drives each mode of the resonators, so that it never drives one too far.
#pragma once

#include "dsp/synthesis/ModeSet.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** A mode z' = r e^(jw) z + g x has the same loudness on noise at every decay T when g goes with 1 / sqrt (T); below
    0.14 s, where modes overlap and so add up, it levels off. A tone on the mode's frequency would then rise with
    sqrt (T), so the gain falls, as the loudness of strikes does, with what rings already: g (1 - |z|) (1 - E / 0.8),
    measured once a cell. E is the peak, let go over 0.1 s, of the envelope of the louder channel, |sum of pan z|.
    Within a cell a gain moves in a straight line: gain() + gainStep() * samples since the cell began. */
class ModeExcitation
{
public:
    using Values = ModeSet::Values;
    static constexpr int maximumRun = 64;
    using Run = std::array<float, maximumRun>;

    void prepare (double secondsPerCell) noexcept;

    /** The amount set next holds at once. */
    void reset() noexcept;

    void setAmount (float zeroToOne) noexcept;
    bool isOn() const noexcept { return on; }

    /** g above, the same to a tone at every sample rate. */
    static float sensitivityOf (double seconds60dB, double sampleRate) noexcept;

    /** @param re, im           the modes' states
        @param toLeft, toRight  how loud each is heard
        @param sensitivity      of each, times its loudness */
    void enterCell (const Values& re, const Values& im, const Values& toLeft, const Values& toRight,
                    const Values& sensitivity, int samplesPerCell) noexcept;

    /** Takes up to maximumRun samples of the sound as what can be played with: finite, at most full scale, and nothing
        below -160 dB, which would be slow to compute with.
        @returns whether there is anything that drives the modes */
    bool hear (const float* inLeft, const float* inRight, int numSamples) noexcept;

    /** What was heard last. @param side  0 left, 1 right */
    const Run& heard (std::size_t side) const noexcept { return runs[side]; }

    const Values& gain() const noexcept { return from; }
    const Values& gainStep() const noexcept { return step; }

private:
    alignas (64) Values from {}, step {};
    Values next {};
    std::array<Run, 2> runs {};
    float amount = 0.0f, target = 0.0f, share = 1.0f;
    float envelope = 0.0f, release = 0.0f;
    bool on = false, jump = true;
};

} // namespace galvani
