// A grain player with a past to read from.
#pragma once

#include "dsp/synthesis/GrainPlayer.h"

#include "tests/dsp/effects/StereoSound.h"

namespace galvani::test
{

inline constexpr double sampleRate = 48000.0;
inline constexpr int past = 192000, length = 24000; // 4 s to read from, then half a second to play in

/** A player over a sound of which 4 s are past. Each spike starts a grain. */
struct Stage
{
    CaptureBuffer capture;
    GrainPlayer player;
    StereoSound input, out { length };
    int done = 0;

    Stage (const StereoSound& sound, const GrainSettings& settings, int neuronsPerGroup = 1) : input (sound)
    {
        capture.prepare (sampleRate, 8.0);
        for (int at = 0; at < past; at += 4000)
            capture.write (input.left.data() + at, input.right.data() + at, 4000);
        player.prepare (sampleRate, length);
        player.setNeuronsPerGroup (neuronsPerGroup);
        player.setSettings (settings);
    }

    void play (int numSamples)
    {
        capture.write (input.left.data() + past + done, input.right.data() + past + done, numSamples);
        player.process (capture, out.left.data() + done, out.right.data() + done, numSamples);
        done += numSamples;
    }
};

inline GrainSettings plain()
{
    GrainSettings settings;
    settings.density = 1.0f;
    settings.scatter = 0.0f;
    return settings;
}

inline double hertzOf (const StereoSound& sound, int from, int to)
{
    int count = 0;
    for (auto i = static_cast<size_t> (from + 1); i < static_cast<size_t> (to); ++i)
        count += (sound.left[i - 1] < 0.0f) != (sound.left[i] < 0.0f);
    return count * sampleRate / (2.0 * (to - from));
}

inline int firstSound (const StereoSound& sound)
{
    for (int i = 0; i < sound.length(); ++i)
        if (sound.left[static_cast<size_t> (i)] != 0.0f || sound.right[static_cast<size_t> (i)] != 0.0f)
            return i;
    return -1;
}

} // namespace galvani::test
