// The inner loops of the neuron models, chosen for the machine's widest instruction set when the program starts.
#pragma once

#include "neural/spiking/simd/InstructionSet.h"
#include "neural/spiking/simd/ModelConstants.h"
#include "neural/spiking/simd/StretchArrays.h"

namespace galvani
{

/** Each advances a population some steps, neuron by neuron with its state in registers: integrate, hold the refractory,
    mark and reset what passed its threshold, add what arrives. */
template <typename Real>
struct NeuronKernels
{
    void (*lif) (const StretchArrays<Real>&, const LifConstants<Real>&) noexcept;
    void (*adex) (const StretchArrays<Real>&, const AdexConstants<Real>&) noexcept;
    void (*izhikevich) (const StretchArrays<Real>&, const IzhikevichConstants<Real>&) noexcept;
};

/** Those for an instruction set; all of them give the same bits.
    An instruction set that this machine lacks gives the widest it has. */
template <typename Real>
NeuronKernels<Real> neuronKernels (InstructionSet) noexcept;

} // namespace galvani
