// Hands the newest of a row of values from one thread to another without locks: a triple buffer.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace galvani
{

/** One thread writes, one reads; neither ever waits. What is not read before the next comes is passed over. */
template <typename Value>
class LatestValue
{
public:
    /** Allocates what copies of the value need. */
    explicit LatestValue (const Value& first = {}) : values { first, first, first } {}

    /** The writer's: what is to be written to before publish(); holds some value of before. */
    Value& next() noexcept { return values[static_cast<size_t> (writing)]; }

    /** The writer's: what stands in next() is the newest. */
    void publish() noexcept { writing = between.exchange (writing | freshBit, std::memory_order_acq_rel) & indexBits; }

    /** The reader's: the newest value, or the first; valid until the next call. */
    const Value& latest() noexcept
    {
        if ((between.load (std::memory_order_relaxed) & freshBit) != 0)
            reading = between.exchange (reading, std::memory_order_acq_rel) & indexBits;
        return values[static_cast<size_t> (reading)];
    }

private:
    static constexpr int freshBit = 4, indexBits = 3;

    std::array<Value, 3> values;
    std::atomic<int> between { 1 }; ///< index of the buffer in between; freshBit: nobody has read it yet
    int writing = 0, reading = 2;
};

} // namespace galvani
