// Makes a video of what was spooled, on a thread of its own, with progress.
#pragma once

#include "plugin/video/ActivitySpool.h"
#include "plugin/video/VideoSpec.h"

#include <atomic>
#include <memory>

namespace galvani
{

class VideoMaking final : private juce::Thread
{
public:
    struct Task
    {
        std::unique_ptr<ActivitySpool> spool;
        VideoSpec spec;
        juce::File sound;           ///< WAV; deleted when all is done
        double seconds = 0.0;       ///< that it lasts
        std::int64_t firstStep = 0; ///< of the brain, at the sound's first sample
        juce::File target;
    };

    /** Begins at once. */
    explicit VideoMaking (Task);

    /** Gives up what is not done; no half video is left. */
    ~VideoMaking() override;

    float progress() const noexcept { return done.load(); } ///< 0..1
    bool isFinished() const noexcept { return finished.load(); }
    /** What went wrong, in one line; empty when nothing did. To be asked for once it is finished. */
    const juce::String& problem() const noexcept { return failure; }
    const juce::File& target() const noexcept { return task.target; }

private:
    void run() override;
    void make();

    Task task;
    std::atomic<float> done { 0.0f };
    std::atomic<bool> finished { false };
    juce::String failure;
};

} // namespace galvani
