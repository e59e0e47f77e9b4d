#include "neural/training/taste/Contributions.h"

#include <array>
#include <utility>

namespace galvani
{

Eigen::VectorXd contributions (const Preference& preference, const Eigen::VectorXd& from, const Eigen::VectorXd& to)
{
    // Gauss and Legendre, three points to a piece: places within -1..1, and weights.
    constexpr std::array<std::pair<double, double>, 3> rule {
        { { -0.7745966692414834, 5.0 / 18.0 }, { 0.0, 8.0 / 18.0 }, { 0.7745966692414834, 5.0 / 18.0 } }
    };
    constexpr int pieces = 40;
    const Eigen::VectorXd way = to - from;
    Eigen::VectorXd mean = Eigen::VectorXd::Zero (way.size());
    for (int piece = 0; piece < pieces; ++piece)
        for (const auto& [place, weight] : rule)
            mean += weight / pieces * preference.gradient (from + (piece + 0.5 + 0.5 * place) / pieces * way);
    return mean.cwiseProduct (way);
}

} // namespace galvani
