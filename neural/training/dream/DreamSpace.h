// Where a dream may go.
#pragma once

#include <Eigen/Core>

#include <string>

namespace galvani
{

struct DreamSpace
{
    Eigen::VectorXd lower, neutral, upper; ///< of each entry, in its own unit: lower <= neutral <= upper

    Eigen::Index size() const noexcept { return neutral.size(); }

    /** The part of the space that lies within depth, 0..1, of the way from the neutral point to each bound. */
    DreamSpace within (double depth) const
    {
        return { neutral + depth * (lower - neutral), neutral, neutral + depth * (upper - neutral) };
    }

    Eigen::VectorXd clamped (const Eigen::VectorXd& x) const { return x.cwiseMax (lower).cwiseMin (upper); }
};

/** One line on what is wrong with a space; empty when nothing is. */
std::string problemWith (const DreamSpace&);

} // namespace galvani
