// How a person's liking goes with one feature, on average over what was heard.
#pragma once

namespace galvani
{

/** With p the probability of a liking and x the feature. */
struct Tendency
{
    double slope = 0.0; ///< mean of dp/dx: above 0, the person likes more of it, below 0 less
    double bend = 0.0;  ///< mean change of dp/dx with x: below 0, the person likes the middle, above 0 the edges
};

} // namespace galvani
