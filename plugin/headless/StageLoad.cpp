#include "plugin/headless/StageLoad.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

double percent (double share) { return std::round (share * 1.0e5) / 1.0e3; }

} // namespace

void StageLoad::add (double load, bool burst)
{
    loads.push_back (load);
    if (burst)
        worstBurst = std::max (worstBurst, load);
}

nlohmann::ordered_json StageLoad::summary (bool withBurst) const
{
    if (loads.empty())
        return {};
    auto sorted = loads;
    std::sort (sorted.begin(), sorted.end());
    // The nearest-rank percentile: the smallest load that this share of the blocks does not exceed.
    const auto percentile = [&sorted] (double share)
    {
        const auto rank = static_cast<size_t> (std::ceil (share * static_cast<double> (sorted.size())));
        return percent (sorted[std::clamp<size_t> (rank, 1, sorted.size()) - 1]);
    };

    nlohmann::ordered_json result;
    result["mean_percent"] =
        percent (std::accumulate (sorted.begin(), sorted.end(), 0.0) / static_cast<double> (sorted.size()));
    result["p50_percent"] = percentile (0.5);
    result["p99_percent"] = percentile (0.99);
    result["p999_percent"] = percentile (0.999);
    result["max_percent"] = percent (sorted.back());
    if (withBurst)
        result["burst_percent"] = percent (worstBurst);
    return result;
}

} // namespace galvani
