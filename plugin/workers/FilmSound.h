// The sound of a film, and the brain's step at which it began.
#pragma once

#include "plugin/workers/SoundRecorder.h"

#include <atomic>
#include <cstdint>

namespace galvani
{

class FilmSound
{
public:
    SoundRecorder recorder;

    /** Message thread, before the recorder is started. */
    void begin() noexcept { first.store (unknown); }

    /** The step at the first sample; below 0 while there is none. */
    std::int64_t firstStep() const noexcept { return first.load(); }

    /** Audio thread, once a block. @param step  that the block's first sample belonged to */
    void add (const float* left, const float* right, int numSamples, std::int64_t step) noexcept
    {
        if (recorder.isRecording())
        {
            auto none = unknown;
            first.compare_exchange_strong (none, step);
        }
        recorder.add (left, right, numSamples);
    }

private:
    static constexpr std::int64_t unknown = -1;

    std::atomic<std::int64_t> first { unknown };
};

} // namespace galvani
