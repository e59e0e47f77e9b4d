// Compares a gradient with central differences.
#pragma once

#include <Eigen/Core>

#include <algorithm>

namespace galvani
{

/** The largest difference between gradient and (f (x + h e_i) - f (x - h e_i)) / 2 h, each in parts of what one h of
   its entry changes, over the largest such change: entries of different units count alike. */
template <typename Function>
double gradientError (const Function& f, const Eigen::VectorXd& gradient, const Eigen::VectorXd& x,
                      const Eigen::VectorXd& h)
{
    double worst = 0.0, largest = 1.0e-300;
    for (Eigen::Index i = 0; i < x.size(); ++i)
    {
        auto above = x, below = x;
        above[i] += h[i];
        below[i] -= h[i];
        const double change = 0.5 * (f (above) - f (below));
        worst = std::max (worst, std::abs (change - gradient[i] * h[i]));
        largest = std::max (largest, std::abs (change));
    }
    return worst / largest;
}

} // namespace galvani
