// One picture of a whole render: ear, spikes, membrane potential, modulators and output above one another.
#pragma once

#include "plugin/picture/RenderRecord.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

/** What stands in the picture's first line. */
struct RenderCaption
{
    juce::String sound, preset;
    double sampleRate = 48000.0;
    double inputSeconds = 0.0; ///< where the sound ends and the tail begins
};

/** 1600 x 1000 pixels. The record must be finished. */
juce::Image drawRenderPicture (const RenderRecord&, const RenderCaption&);

} // namespace galvani
