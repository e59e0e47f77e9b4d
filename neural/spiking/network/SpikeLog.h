// The spikes whose delivery is not finished, stretch by stretch: a ring that holds as many stretches as delays reach.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

template <typename Real>
class SpikeLog
{
public:
    struct Entry
    {
        std::int64_t emitted; ///< step
        std::int32_t neuron;
        Real factor;    ///< of short-term plasticity, on all weights
        bool oneWeight; ///< all of the neuron's weights are equal
    };

    /** @param stretches  to be remembered  @param room  spikes that can be held without allocating; more are taken if
        `grows`, and otherwise dropped */
    void prepare (int stretches, size_t room, bool grows);
    void reset() noexcept;

    /** Begins a new stretch; the oldest is forgotten. */
    void beginStretch() noexcept;

    /** @returns false when there was no room */
    bool add (const Entry&) noexcept;

    /** The spikes of a stretch, 0 being the present one: a ring's run, in two pieces at most. */
    struct Run
    {
        size_t first, count;
    };
    Run of (int stretchesAgo) const noexcept;

    const Entry& at (size_t index) const noexcept { return entries[index & (entries.size() - 1)]; }

private:
    void grow();

    std::vector<Entry> entries;      ///< a power of two
    std::vector<size_t> start;       ///< of each remembered stretch, a ring; counted through, not wrapped
    size_t present = 0, written = 0; ///< index of the present stretch in start; spikes ever written
    bool mayGrow = false;
};

extern template class SpikeLog<float>;
extern template class SpikeLog<double>;

} // namespace galvani
