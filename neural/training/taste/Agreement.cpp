#include "neural/training/taste/Agreement.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

Agreement agreementOf (int right, int count, double guessedRight) noexcept
{
    Agreement result;
    if (count <= 0)
        return result;
    constexpr double z = 1.96;
    const auto n = static_cast<double> (count);
    const auto share = right / n;
    const auto centre = share + z * z / (2.0 * n);
    const auto width = z * std::sqrt (share * (1.0 - share) / n + z * z / (4.0 * n * n));
    result.share = share;
    result.chance = guessedRight / n;
    result.lowest = std::max (0.0, (centre - width) / (1.0 + z * z / n));
    result.highest = std::min (1.0, (centre + width) / (1.0 + z * z / n));
    result.count = count;
    result.right = right;
    return result;
}

} // namespace galvani
