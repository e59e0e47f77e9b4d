// Writes pictures, one after the other, into a video file.
#pragma once

#include "plugin/video/EncoderProcess.h"
#include "plugin/video/VideoSpec.h"

#include <juce_graphics/juce_graphics.h>

#include <optional>

namespace galvani
{

/** H.264 in MP4, made by ffmpeg. */
class VideoEncoder
{
public:
    /** @param file  where the video grows; one that is there is written over
        @param shouldStop  asked while ffmpeg is waited for: once true it is ended
        @throws VideoError when there is no ffmpeg, or the spec is none that a video can have */
    VideoEncoder (const juce::File& file, const VideoSpec&, std::function<bool()> shouldStop = {});

    /** @param picture  as large as the spec says. @throws VideoError */
    void add (const juce::Image& picture);

    /** Completes the file. @param sound  a WAV file to put beside the pictures, or none. @throws VideoError */
    void finish (const juce::File& sound = {});

    std::int64_t frames() const noexcept { return numFrames; }

private:
    juce::File target;
    VideoSpec spec;
    std::function<bool()> unwanted;
    juce::TemporaryFile silent { ".mp4" };
    std::optional<EncoderProcess> process;
    std::vector<std::uint8_t> bytes;
    std::int64_t numFrames = 0;
};

/** Nothing when a video can have this size and speed, or what is wrong with it. */
juce::String problemWith (const VideoSpec&);

} // namespace galvani
