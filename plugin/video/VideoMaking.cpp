#include "plugin/video/VideoMaking.h"

#include "plugin/video/VideoEncoder.h"
#include "plugin/video/VideoFrames.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Hands out what was spooled up to a step, in time. */
class Replay
{
public:
    explicit Replay (ActivitySpool& from) : spool (from) { more = spool.next (frame); }

    bool ended() const noexcept { return ! more; }

    /** Adds to the picture all that happened before a step. */
    void advanceTo (std::int64_t step, VideoFrames& frames)
    {
        while (more)
        {
            frames.activity().setBrain (spool.brains()[static_cast<size_t> (frame.brain)]);
            frames.activity().setSilenced (frame.silenced);
            frames.activity().setWeights (frame.weights);
            const auto tickEnd = std::partition_point (
                frame.ticks.begin() + static_cast<std::ptrdiff_t> (ticksTaken), frame.ticks.end(),
                [step] (const TickRecord& tick) { return (tick.tick + 1) * stepsPerTick <= step; });
            const auto spikeEnd =
                std::partition_point (frame.spikes.begin() + static_cast<std::ptrdiff_t> (spikesTaken),
                                      frame.spikes.end(), [step] (const Spike& spike) { return spike.step < step; });
            const auto ticks = static_cast<size_t> (tickEnd - frame.ticks.begin());
            const auto spikes = static_cast<size_t> (spikeEnd - frame.spikes.begin());
            frames.add ({ std::span<const Spike> (frame.spikes).subspan (spikesTaken, spikes - spikesTaken),
                          std::span<const TickRecord> (frame.ticks).subspan (ticksTaken, ticks - ticksTaken) });
            ticksTaken = ticks;
            spikesTaken = spikes;
            potentials = frame.potentials;
            if (ticks < frame.ticks.size())
                return;
            more = spool.next (frame);
            ticksTaken = spikesTaken = 0;
        }
    }

    std::vector<float> potentials; ///< mV, as they were last seen

private:
    ActivitySpool& spool;
    SpooledFrame frame;
    size_t ticksTaken = 0, spikesTaken = 0;
    bool more = false;
};

} // namespace

VideoMaking::VideoMaking (Task what) : juce::Thread ("galvani video"), task (std::move (what)) { startThread(); }

VideoMaking::~VideoMaking()
{
    stopThread (-1); // a frame or two
    task.sound.deleteFile();
}

void VideoMaking::run()
{
    try
    {
        make();
    }
    catch (const std::exception& error) // of memory, too: this thread is the host's
    {
        failure = juce::String::fromUTF8 (error.what());
    }
    finished.store (true);
}

void VideoMaking::make()
{
    // Beside its place, and moved there when it is whole.
    juce::TemporaryFile growing (task.target, juce::TemporaryFile::useHiddenFile);
    VideoEncoder encoder (growing.getFile(), task.spec, [this] { return threadShouldExit(); });
    task.spool->beginReading();
    Replay replay (*task.spool);
    if (task.spool->brains().empty())
        throw VideoError ("nothing was filmed");
    VideoFrames frames (task.spec, task.spool->brains().front());

    const auto total =
        std::max<std::int64_t> (1, static_cast<std::int64_t> (std::ceil (task.seconds * task.spec.framesPerSecond)));
    for (std::int64_t frame = 0; frame < total; ++frame)
    {
        if (threadShouldExit())
            return;
        replay.advanceTo (task.firstStep + frame * stepsPerSecond / task.spec.framesPerSecond, frames);
        encoder.add (frames.next (replay.potentials));
        done.store (0.97f * static_cast<float> (frame + 1) / static_cast<float> (total));
    }
    encoder.finish (task.sound);
    if (threadShouldExit())
        return;
    if (! growing.overwriteTargetFileWithTemporary())
        throw VideoError (task.target.getFileName() + ": the finished video could not be moved there");
    done.store (1.0f);
}

} // namespace galvani
