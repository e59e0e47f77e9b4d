// How probably a person likes something, and how sure that is.
#pragma once

namespace galvani
{

struct Liking
{
    double probability = 0.5; ///< 0..1
    double deviation = 0.0;   ///< standard deviation of the probability over the ensemble, 0..0.5
};

} // namespace galvani
