// What will arrive at every neuron in the steps of this stretch and of the next, for one synaptic time constant.
#pragma once

#include "neural/spiking/network/AlignedVector.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Two halves of a row a step: neurons read one while the other is written, and change over at each stretch. */
template <typename Real>
class ArrivalPlane
{
public:
    void prepare (size_t newWidth, int newStretch)
    {
        width = newWidth;
        stretch = newStretch;
        rows.resize (2 * width * static_cast<size_t> (stretch));
        reset();
    }

    void reset() noexcept { std::fill (rows.begin(), rows.end(), Real (0)); }

    /** The rows of the stretch that a step lies in, the first step's first. */
    Real* half (std::int64_t step) noexcept
    {
        return rows.data() + static_cast<size_t> ((step / stretch) & 1) * width * static_cast<size_t> (stretch);
    }

    Real* row (std::int64_t step) noexcept { return half (step) + static_cast<size_t> (step % stretch) * width; }

private:
    AlignedVector<Real> rows;
    size_t width = 0;
    int stretch = 1;
};

} // namespace galvani
