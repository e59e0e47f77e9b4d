// What STDP remembers of every neuron's spikes: a decaying trace, kept for some steps back.
#pragma once

#include "neural/spiking/Spike.h"
#include "neural/spiking/network/AlignedVector.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace galvani
{

/** A plane with a row a step; a row holds each neuron's trace, which decays by a factor a step and rises with each
   spike. Rows are overwritten in turn. While it is switched off, rows become 0. */
template <typename Real>
class SpikeTraces
{
public:
    enum class Row
    {
        withItsSpikes,  ///< row t knows of the spikes of step t; add() writes the rows of its steps
        beforeItsSpikes ///< row t knows of the spikes up to step t - 1; add() writes the rows one step later
    };

    /** @param history  rows kept, rounded up to a power of two  @param widthBits  a row has 2 to this power entries */
    void prepare (Row, int history, int widthBits, int neurons, double tauSteps, double rise);
    void reset() noexcept;

    /** A factor on the rise of the spikes that come. */
    void setRate (Real factor) noexcept { rise = fullRise * factor; }

    /** Goes on by some steps. @param spikes  those of these steps, sorted by step
        @param on  whether they are counted; while off, rows become 0 */
    void add (std::int64_t firstStep, int steps, std::span<const Spike> spikes, bool on) noexcept;

    const Real* data() const noexcept { return rows.data(); }

    /** Where in data() the row of a step begins. */
    std::uint32_t rowOf (std::int64_t step) const noexcept { return static_cast<std::uint32_t> (step << bits) & mask; }

    /** To be taken of every sum of rowOf() and offsets. */
    std::uint32_t wrap() const noexcept { return mask; }

    int history() const noexcept { return numRows; }
    std::int64_t bytes() const noexcept { return static_cast<std::int64_t> (rows.size() * sizeof (Real)); }

private:
    AlignedVector<Real> rows;
    size_t used = 0; ///< entries of a row
    int lead = 0, bits = 0, numRows = 1, rowsAtZero = 0;
    std::uint32_t mask = 0;
    Real decay = 0, fullRise = 0, rise = 0;
};

extern template class SpikeTraces<float>;
extern template class SpikeTraces<double>;

} // namespace galvani
