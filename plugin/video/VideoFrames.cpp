#include "plugin/video/VideoFrames.h"

#include <algorithm>

namespace galvani
{

VideoFrames::VideoFrames (const VideoSpec& wanted, std::shared_ptr<const BrainLayout> layout)
    : spec (wanted),
      picture (live),
      image (juce::Image::ARGB, wanted.width, wanted.height, true, juce::SoftwareImageType())
{
    live.setBrain (layout);
    picture.setLook (spec.look);
}

void VideoFrames::add (const BlockActivity& block)
{
    live.add (block.ticks);
    live.add (block.spikes);
}

const juce::Image& VideoFrames::next (std::span<const float> potentials)
{
    const auto seconds = 1.0 / spec.framesPerSecond;
    live.settle (potentials);
    picture.advance (seconds);
    {
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        // Points and lines keep their share of the picture, as on a screen of 1080 lines.
        picture.render ({ data, spec.width, spec.height },
                        std::max (0.25f, static_cast<float> (spec.height) / 1080.0f * 1.5f));
    }
    live.pass (seconds); // what follows is of the next frame
    return image;
}

} // namespace galvani
