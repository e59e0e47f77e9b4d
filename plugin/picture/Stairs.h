// A curve of steps: what a histogram and a rate counted in bins are drawn with.
#pragma once

#include "plugin/picture/PlotFrame.h"

#include <vector>

namespace galvani
{

/** @param values    one a bin, in the frame's units; drawn up to its upper edge
    @param binWidth  pixels; bins begin at the left edge
    @param fill      how opaque the ground below the curve is, 0 to 1
    Bins at the lower edge leave the curve out. */
void drawStairs (juce::Graphics&, const PlotFrame&, const std::vector<float>& values, float binWidth, juce::Colour,
                 float fill);

/** The fill of one of some curves that lie over one another. */
inline float fillOfOne (size_t curves) noexcept { return 0.18f / static_cast<float> (curves); }

} // namespace galvani
