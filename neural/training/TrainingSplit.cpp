#include "neural/training/TrainingSplit.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace galvani
{

void TrainingSplit::shuffle (Numbers& numbers, RandomStream& random) noexcept
{
    for (auto left = numbers.size(); left > 1; --left)
        std::swap (numbers[left - 1], numbers[static_cast<size_t> (random.uniform() * static_cast<double> (left))]);
}

TrainingSplit::TrainingSplit (Eigen::Index samples, double heldOutShare, bool isSequence, RandomStream& random)
    : learned (static_cast<size_t> (samples))
{
    std::iota (learned.begin(), learned.end(), Eigen::Index { 0 });
    if (heldOutShare <= 0.0 || samples < 2)
        return;
    if (! isSequence)
        shuffle (learned, random);
    const auto wanted = static_cast<Eigen::Index> (std::lround (heldOutShare * static_cast<double> (samples)));
    const auto count = std::clamp<Eigen::Index> (wanted, 1, samples - 1);
    heldOut.assign (learned.end() - count, learned.end());
    learned.resize (static_cast<size_t> (samples - count));
}

} // namespace galvani
