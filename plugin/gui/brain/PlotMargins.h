// What stands around the brain's plots: the groups at the left, time or groups below, and what colours mean.
#pragma once

#include "plugin/activity/WeightBlocks.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

inline constexpr int plotMarginLeft = 44, plotMarginBelow = 28, weightsKeyWidth = 104;

/** The left hemisphere is drawn below the right one, as neurons are numbered. */
void drawGroupNames (juce::Graphics&, juce::Rectangle<int> plot);

/** The last four seconds. */
void drawTimeAxis (juce::Graphics&, juce::Rectangle<int> plot);

/** Below the raster: which dots excite and which inhibit. */
void drawRasterKey (juce::Graphics&, juce::Rectangle<int> plot);

/** Below the heat map: the palette from 0 to its fastest. */
void drawRateScale (juce::Graphics&, juce::Rectangle<int> plot);

/** Around the matrix of the weights: what lines and columns are. */
void drawWeightAxes (juce::Graphics&, juce::Rectangle<int> plot);

/** Beside it: the palette, and what marks mean. */
void drawWeightsKey (juce::Graphics&, juce::Rectangle<int> area, const WeightBlocks&);

} // namespace galvani
