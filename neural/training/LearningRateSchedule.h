// How the learning rate changes over the epochs of a training.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

struct LearningRateSchedule
{
    enum class Kind
    {
        constant,    ///< 1
        exponential, ///< factor ^ epoch
        steps,       ///< factor ^ floor (epoch / length)
        cosine       ///< from 1 to factor along half a cosine over all epochs: Loshchilov and Hutter (2017)
    };

    Kind kind = Kind::constant;
    double factor = 0.99;
    int length = 100; ///< epochs of a step

    /** What the learning rate is multiplied with. @param epoch  0..epochs - 1 */
    double at (int epoch, int epochs) const noexcept
    {
        switch (kind)
        {
            case Kind::constant:
                break;
            case Kind::exponential:
                return std::pow (factor, epoch);
            case Kind::steps:
                return std::pow (factor, epoch / std::max (1, length));
            case Kind::cosine:
                return factor
                       + (1.0 - factor) * 0.5 * (1.0 + std::cos (std::numbers::pi * epoch / std::max (1, epochs - 1)));
        }
        return 1.0;
    }

    bool operator== (const LearningRateSchedule&) const = default;
};

} // namespace galvani
