// How long one stage of the engine took in each block, and what that says.
#pragma once

#include <nlohmann/json.hpp>

#include <vector>

namespace galvani
{

class StageLoad
{
public:
    explicit StageLoad (size_t numBlocks) { loads.reserve (numBlocks); }

    /** @param load    share of the block's time, 1 is all of it
        @param burst  the block pays for a burst */
    void add (double load, bool burst);

    /** mean_percent, p50_percent, p99_percent, p999_percent and max_percent over all blocks;
        burst_percent over those that pay for a burst. */
    nlohmann::ordered_json summary (bool withBurst) const;

private:
    std::vector<double> loads;
    double worstBurst = 0.0;
};

} // namespace galvani
