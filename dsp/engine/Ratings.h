// How often a person liked and disliked what was heard.
#pragma once

#include <cstdint>

namespace galvani
{

struct Ratings
{
    std::uint32_t likes = 0, dislikes = 0; ///< counted on from construction, round and round
    bool operator== (const Ratings&) const = default;
};

} // namespace galvani
