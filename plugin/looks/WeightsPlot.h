// Draws the weights between the groups as a matrix, and what learning has made of them.
#pragma once

#include "plugin/activity/WeightBlocks.h"
#include "plugin/looks/PixelGrid.h"

#include <span>

namespace galvani
{

namespace weightMark
{

inline const juce::Colour grown { 0xffffe2b8 }, shrunk { 0xff140202 }, changing { 0xffff7a2f };

} // namespace weightMark

/** Fills the whole grid: one line a source from below, one column a target from the left, the left hemisphere first. A
    cell's colour is its mean weight, white at the largest possible. A bright dot within says how much it has grown
   since it was wired, a dark one how much it has shrunk; a frame, that it is changing now. Without synapses there is no
   cell.
    @param trend  pA, by block, as WeightTrend::recent()  @param scale  pixels of the grid per unit */
void drawWeights (PixelGrid, float scale, const WeightBlocks&, std::span<const float> trend);

/** How large a mark is for a change, 0..1 of its cell's room; 0 where there is nothing to be seen. */
float markOf (float change_pA, float mean_pA, float largest_pA) noexcept;

} // namespace galvani
