// A spike on its way along its neuron's synapses.
#pragma once

#include <cstdint>

namespace galvani
{

template <typename Real>
struct Travelling
{
    std::int64_t emitted;    ///< step
    std::uint32_t next, end; ///< synapses still to be reached
    std::uint32_t settled;   ///< the first synapse whose plasticity does not know of this spike yet
    Real factor;             ///< of short-term plasticity, on all weights
    bool oneWeight;          ///< all weights of its row are equal
};

} // namespace galvani
