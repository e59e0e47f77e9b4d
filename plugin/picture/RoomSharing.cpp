#include "plugin/picture/RoomSharing.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace galvani
{

namespace
{

/** Whole numbers whose running sums lie nearest to those of the lengths, so that nothing is lost. */
std::vector<int> rounded (const std::vector<double>& lengths)
{
    std::vector<int> whole;
    auto sum = 0.0;
    for (const auto length : lengths)
    {
        const auto before = std::lround (sum);
        sum += length;
        whole.push_back (static_cast<int> (std::lround (sum) - before));
    }
    return whole;
}

/** Gives what is left to all that are open, in proportion to their shares, until `mostOf` stops them. */
void grow (std::vector<double>& lengths, double left, const std::vector<RoomRequest>& requests,
           const std::function<double (const RoomRequest&)>& mostOf)
{
    // Each round either gives everything away or brings at least one to its most.
    for (size_t round = 0; round <= requests.size() && left > 1e-6; ++round)
    {
        auto shares = 0.0;
        for (size_t i = 0; i < requests.size(); ++i)
            shares += lengths[i] < mostOf (requests[i]) ? requests[i].share : 0.0;
        if (shares <= 0.0)
            return;
        const auto perShare = left / shares;
        for (size_t i = 0; i < requests.size(); ++i)
        {
            const auto given = std::clamp (mostOf (requests[i]) - lengths[i], 0.0, perShare * requests[i].share);
            lengths[i] += given;
            left -= given;
        }
    }
}

} // namespace

std::vector<int> shareRoom (int room, const std::vector<RoomRequest>& requests)
{
    std::vector<double> lengths;
    auto needed = 0.0;
    for (const auto& request : requests)
    {
        lengths.push_back (request.least);
        needed += request.least;
    }
    const auto available = static_cast<double> (std::max (0, room));
    if (needed > available)
    {
        for (auto& length : lengths)
            length *= available / needed;
        return rounded (lengths);
    }
    const auto left = [&] { return available - std::accumulate (lengths.begin(), lengths.end(), 0.0); };
    const auto anyElastic =
        std::any_of (requests.begin(), requests.end(), [] (const RoomRequest& request) { return request.isElastic; });
    grow (lengths, left(), requests, [] (const RoomRequest& request) { return request.most; });
    grow (lengths, left(), requests,
          [&] (const RoomRequest& request) { return anyElastic && ! request.isElastic ? 0.0 : available; });
    return rounded (lengths);
}

} // namespace galvani
