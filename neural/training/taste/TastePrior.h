// What is thought likely of a taste before anything is known about it.
#pragma once

#include <array>

namespace galvani
{

/** The logit of a liking is
        s (x) = bend w . tanh (V p (x) + b) + u . q (x) + c
    with p = [fromFeatures x, fromSquares (x^2 - 1/3)] / sqrt (features)
     and q = [straight x, straightSquares (x^2 - 1/3)].
    V, u and c are normal with variance 1, w with 1 / hidden units, b with thresholds^2. (1/3 is the mean of x^2 over
    -1..1.) Against the sum of all examples' losses this is a penalty that weighs less the more examples there are. */
struct TastePrior
{
    double fromFeatures, fromSquares;
    double thresholds;
    double bend;
    double straight, straightSquares;
};

/** A taste that likes more or less of each feature; one that likes the middle, the edges or a ring; and one that may
    take any shape. How well each foretells held-out examples decides how much it counts. */
inline constexpr std::array<TastePrior, 3> tastePriors { {
    { 0.6, 0.3, 1.0, 1.0, 6.0, 1.0 },
    { 0.3, 8.0, 2.0, 3.0, 0.3, 3.0 },
    { 4.0, 4.0, 1.0, 2.0, 3.0, 3.0 },
} };

} // namespace galvani
