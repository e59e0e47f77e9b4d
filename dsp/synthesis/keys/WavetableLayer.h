// One wavetable as an oscillator hears it: two neighbouring frames at one bandwidth, moving smoothly to others.
#pragma once

#include "dsp/synthesis/keys/ControlRamp.h"
#include "dsp/synthesis/keys/WavetableSet.h"

#include <algorithm>
#include <cstdint>

namespace galvani
{

/** Within a control interval the weight of the two frames moves in a straight line; where it reaches a frame, the next
    interval goes on with the next pair. A change of bandwidth cross-fades over one interval. */
class WavetableLayer
{
public:
    void start (int newTable, float morph, int newLevel) noexcept
    {
        table = newTable;
        const auto place = morph * (WavetableSet::numFrames - 1);
        frame = std::min (static_cast<int> (place), WavetableSet::numFrames - 2);
        weight.jump (place - static_cast<float> (frame));
        level = leavingLevel = newLevel;
    }

    /** At the beginning of a control interval. */
    void aim (float morph, int newLevel, int steps) noexcept
    {
        const auto place = morph * (WavetableSet::numFrames - 1);
        if (weight.end >= 1.0f && frame < WavetableSet::numFrames - 2 && place > static_cast<float> (frame + 1))
        {
            ++frame;
            weight.jump (0.0f);
        }
        else if (weight.end <= 0.0f && frame > 0 && place < static_cast<float> (frame))
        {
            --frame;
            weight.jump (1.0f);
        }
        weight.aim (std::clamp (place - static_cast<float> (frame), 0.0f, 1.0f), steps);
        leavingLevel = level;
        level = newLevel;
        levelSlope = 1.0f / static_cast<float> (steps);
    }

    /** Adds or writes the wave.
        @param phases  32 bits a turn
        @param gains   nullptr: 1
        @param first   the place in the interval of the first sample */
    void render (const WavetableSet&, const std::uint32_t* phases, const float* gains, float* out, int first,
                 int numSamples, bool add) const noexcept;

    int currentTable() const noexcept { return table; }
    int currentFrame() const noexcept { return frame; }

private:
    template <bool blended, bool leveled>
    void read (const WavetableSet&, const std::uint32_t*, float* out, int first, int numSamples) const noexcept;

    int table = 0, frame = 0;
    int level = 0, leavingLevel = 0;
    float levelSlope = 0.0f;
    ControlRamp weight;
};

} // namespace galvani
