// One moment that a person liked or did not.
#pragma once

#include <Eigen/Core>

namespace galvani
{

struct Rating
{
    Eigen::VectorXf features; ///< what was heard, each number roughly within -1..1
    bool liked = false;
};

} // namespace galvani
