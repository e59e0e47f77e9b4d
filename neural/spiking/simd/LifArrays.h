// The arrays that one step of a LIF population reads and writes, one entry a neuron.
#pragma once

#include <cstdint>

namespace galvani
{

template <typename Real>
struct LifArrays
{
    Real* potential;             ///< mV
    Real* synapticCurrent;       ///< pA
    Real* arriving;              ///< pA, added to the synaptic current at the end of the step; set to 0
    const Real* externalCurrent; ///< pA
    const Real* threshold;       ///< mV
    std::int32_t* refractory;    ///< steps still to be held
    std::uint32_t* noise;        ///< state of each neuron's own noise; never 0
    std::uint8_t* spiked;        ///< written: 1 where the neuron spiked in this step
    int size;
};

} // namespace galvani
