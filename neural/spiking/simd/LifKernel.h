// The inner loop of the LIF population, chosen for the machine's widest instruction set when the program starts.
#pragma once

#include "neural/spiking/models/LifParameters.h"
#include "neural/spiking/simd/InstructionSet.h"
#include "neural/spiking/simd/LifArrays.h"

namespace galvani
{

/** One step: integrate exactly, hold the refractory, mark and reset what passed its threshold.
    @param noise  standard deviation of the white current added in each step, pA; 0 leaves the noise state alone */
template <typename Real>
using LifKernel = void (*) (const LifArrays<Real>&, const LifPropagators<Real>&, Real noise) noexcept;

/** The kernel for an instruction set; all of them give the same bits.
    An instruction set that this machine lacks gives the widest it has. */
template <typename Real>
LifKernel<Real> lifKernel (InstructionSet) noexcept;

} // namespace galvani
