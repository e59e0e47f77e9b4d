// Divides the height (or width) of a picture among what stands on it.
#pragma once

#include <vector>

namespace galvani
{

struct RoomRequest
{
    int least = 0, most = 0; ///< pixels
    double share = 1.0;      ///< of what is left beyond the least
    bool isElastic = false;  ///< takes more than its most before others do
};

/** One length for each request; together they are exactly the room (at least 0). What they want at most
    is exceeded when there is more room (by the elastic ones, if there are any), and what they want at least is
    undercut when there is less, both in proportion. */
std::vector<int> shareRoom (int room, const std::vector<RoomRequest>&);

} // namespace galvani
