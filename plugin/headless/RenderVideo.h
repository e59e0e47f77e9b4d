// The video of a render: a picture of the brain at the exact sample that each frame stands for.
#pragma once

#include "dsp/engine/Engine.h"
#include "plugin/headless/AtomicOutputFile.h"
#include "plugin/video/VideoEncoder.h"
#include "plugin/video/VideoFrames.h"

#include <cstdint>
#include <optional>

namespace galvani
{

class RenderVideo
{
public:
    /** Throws CommandError when no video can be made. */
    RenderVideo (AtomicOutputFile&, const VideoSpec&);

    void begin (double sampleRate, const Engine&, const NeuronSet& silenced);

    /** How many samples may be rendered until the next frame is due; at least 1. */
    std::int64_t samplesToFrame (std::int64_t done) const noexcept;

    /** Draws the frame that is due at this sample, if one is: before the sample itself is rendered. */
    void drawIfDue (std::int64_t done, const Engine&);

    /** What the brain did since. */
    void add (const BlockActivity& activity) { frames->add (activity); }

    /** Completes the file. @param sound  the WAV file that was rendered */
    void finish (const juce::File& sound);

private:
    void lookAtWeights (const Engine&);

    juce::String name;
    juce::File place;
    VideoSpec spec;
    double rate = 0.0;
    std::int64_t nextFrame = 0;
    VideoEncoder encoder;
    std::optional<VideoFrames> frames;
};

} // namespace galvani
