// Plays a sound in memory round and round, at any sample rate.
#pragma once

#include "dsp/stimulus/SoundData.h"

#include <cstddef>

namespace galvani
{

class SoundLoop
{
public:
    /** Resamples the sound once; an empty one plays silence. */
    void prepare (const SoundData&, double sampleRate);
    void reset() noexcept { position = 0; }

    void next (float& left, float& right) noexcept
    {
        if (sound.left.empty())
        {
            left = right = 0.0f;
            return;
        }
        left = sound.left[position];
        right = sound.right[position];
        if (++position == sound.left.size())
            position = 0;
    }

private:
    SoundData sound;
    size_t position = 0;
};

} // namespace galvani
