// Hands out the events of one block after the other.
#pragma once

#include "plugin/headless/Timed.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace galvani
{

template <typename Event>
class EventCursor
{
public:
    explicit EventCursor (std::vector<Timed<Event>> events) : all (std::move (events)) {}

    /** The sample after the last one, or 0. */
    std::int64_t end() const noexcept { return all.empty() ? 0 : all.back().sample + 1; }

    std::span<const Event> within (std::int64_t start, int numSamples)
    {
        block.clear();
        for (; index < all.size() && all[index].sample < start + numSamples; ++index)
        {
            block.push_back (all[index].event);
            block.back().sampleOffset = static_cast<int> (all[index].sample - start);
        }
        return block;
    }

private:
    std::vector<Timed<Event>> all;
    std::vector<Event> block;
    size_t index = 0;
};

} // namespace galvani
