// The pictures of a video, one after the other, from what a brain does.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "plugin/activity/LiveActivity.h"
#include "plugin/looks/LivePicture.h"
#include "plugin/video/VideoSpec.h"

namespace galvani
{

/** Nothing but what it is given decides what it draws, so that the same sound gives the same video. */
class VideoFrames
{
public:
    VideoFrames (const VideoSpec&, std::shared_ptr<const BrainLayout>);

    /** What the brain did since the last frame. */
    void add (const BlockActivity&);

    /** What pictures are drawn from, for what is not told by blocks: silenced neurons, weights. */
    LiveActivity& activity() noexcept { return live; }

    /** Draws the next frame.
        @param potentials  mV, one a neuron, at the moment of the frame
        @returns width x height of the spec; valid until the next call */
    const juce::Image& next (std::span<const float> potentials);

private:
    VideoSpec spec;
    LiveActivity live;
    LivePicture picture;
    juce::Image image;
};

} // namespace galvani
