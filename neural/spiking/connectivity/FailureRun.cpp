#include "neural/spiking/connectivity/FailureRun.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr size_t longestTable = 4096, guides = 1024;

} // namespace

FailureRun::FailureRun (double probability)
{
    if (! (probability > 0.0))
        return;
    const auto fails = 1.0 - std::min (probability, 1.0);
    // All fail so many times: what is left when the table ends.
    double allFail = 1.0;
    while (within.size() < longestTable && allFail > 1.0e-4)
    {
        allFail *= fails;
        within.push_back (1.0 - allFail);
    }
    guide.resize (guides);
    size_t n = 0;
    for (size_t i = 0; i < guides; ++i)
    {
        while (n < within.size() && within[n] <= static_cast<double> (i) / guides)
            ++n;
        guide[i] = static_cast<std::int32_t> (n);
    }
}

std::int64_t FailureRun::draw (RandomStream& random, std::int64_t atMost) const noexcept
{
    const auto size = within.size();
    if (size == 0)
        return atMost;
    for (std::int64_t before = 0; before < atMost; before += static_cast<std::int64_t> (size))
    {
        const auto uniform = random.uniform();
        auto n = static_cast<size_t> (guide[static_cast<size_t> (uniform * guides)]);
        while (n < size && within[n] <= uniform)
            ++n;
        if (n < size)
            return std::min (before + static_cast<std::int64_t> (n), atMost);
    }
    return atMost;
}

} // namespace galvani
