// What will arrive at every neuron in the coming steps, for one synaptic time constant: a ring of rows, one a step.
#pragma once

#include "neural/spiking/network/AlignedVector.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Rows and their width are powers of two, so that a mask keeps any sum of a row and an address inside. */
template <typename Real>
class ArrivalPlane
{
public:
    /** @param steps  rows that are needed at a time */
    void prepare (int newWidthBits, int steps)
    {
        widthBits = newWidthBits;
        entries.resize (static_cast<size_t> (std::bit_ceil (static_cast<unsigned> (steps))) << widthBits);
        reset();
    }

    void reset() noexcept { std::fill (entries.begin(), entries.end(), Real (0)); }

    Real* data() noexcept { return entries.data(); }
    std::uint32_t mask() const noexcept { return static_cast<std::uint32_t> (entries.size() - 1); }

    /** Where in data() the row of a step begins, before the mask. */
    std::uint32_t rowOf (std::int64_t step) const noexcept { return static_cast<std::uint32_t> (step << widthBits); }

    Real& at (std::int64_t step, std::int32_t neuron) noexcept
    {
        return entries[(rowOf (step) + static_cast<std::uint32_t> (neuron)) & mask()];
    }

private:
    AlignedVector<Real> entries;
    int widthBits = 0;
};

} // namespace galvani
