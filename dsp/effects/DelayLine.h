// A delay line that is emptied at no cost and read between its samples.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace galvani
{

/** reset() only forgets how much has been written: what lies further back reads as 0. */
class DelayLine
{
public:
    void prepare (int longestDelay)
    {
        buffer.assign (std::bit_ceil (static_cast<std::size_t> (std::max (1, longestDelay)) + 4), 0.0f);
        mask = static_cast<int> (buffer.size()) - 1;
        reset();
    }

    void reset() noexcept { written = position = 0; }

    void push (float x) noexcept
    {
        position = (position + 1) & mask;
        buffer[static_cast<std::size_t> (position)] = x;
        written = std::min (written + 1, mask + 1);
    }

    /** @param delay  in samples, 0 for the one pushed last, up to the longest */
    float at (int delay) const noexcept
    {
        return delay < written ? buffer[static_cast<std::size_t> ((position - delay) & mask)] : 0.0f;
    }

    /** Lagrange's cubic through the four samples around.
        @param delay  0 to the longest */
    float between (float delay) const noexcept
    {
        const auto whole = std::max (1, static_cast<int> (delay));
        const auto t = delay - static_cast<float> (whole);
        const auto a = t + 1.0f, b = t - 1.0f, c = t - 2.0f;
        return (t * b) * (a * at (whole + 2) - c * at (whole - 1)) * (1.0f / 6.0f)
               + (a * c) * (b * at (whole) - t * at (whole + 1)) * 0.5f;
    }

private:
    std::vector<float> buffer { 0.0f, 0.0f, 0.0f, 0.0f };
    int mask = 3, position = 0, written = 0;
};

} // namespace galvani
