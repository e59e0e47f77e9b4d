// Two moments, of which a person preferred one.
#pragma once

#include <Eigen/Core>

namespace galvani
{

struct Comparison
{
    Eigen::VectorXf preferred, other; ///< features, each number roughly within -1..1
};

} // namespace galvani
