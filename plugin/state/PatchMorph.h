// A patch between two others.
#pragma once

#include "plugin/state/Patch.h"

#include <vector>

namespace galvani
{

/** The patch at x between a (0) and b (1); at the ends it is one of them, to the last bit.

    Parameters: those that are continuous in the mean of their normalised positions, n = (1 - x) n_a + x n_b; choices
    and switches of the nearer side. Routes: depth and smoothing likewise, for each pair of source and target, where one
    that stands on one side only has the depth 0 on the other; the 64 deepest stay. The dense network, where both have
    the same layers, and what the brain has learned, where both have the same brain: weight by weight. The dream, the
    frequencies of the tuning. Everything else is the nearer side's.

    What a brain has learned is found beside what one that has learned nothing begins with, which is wired for it once:
    that takes some milliseconds, or seconds for the largest. */
Patch morphed (const Patch& a, const Patch& b, float x);

/** All of it but what was learned, which is the nearer side's: quick. */
Patch morphedSettings (const Patch& a, const Patch& b, float x);

/** Whether what was learned lies between the two: one brain, other weights. */
bool morphsLearned (const Patch& a, const Patch& b);

/** The weights of the patch's plastic synapses, pA, as its brain begins. May wire the brain, as above. */
std::vector<float> weightsOf (const Patch&);

/** What was learned at x by two patches that morphsLearned(). */
LearnedWeights morphedLearned (const Patch& a, const Patch& b, float x);

} // namespace galvani
