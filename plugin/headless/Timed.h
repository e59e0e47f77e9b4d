// An event with the sample of the sound that it happens at.
#pragma once

#include <cstdint>

namespace galvani
{

template <typename Event>
struct Timed
{
    std::int64_t sample; ///< counted from the start of the sound
    Event event;         ///< its sampleOffset is not set
};

} // namespace galvani
