#if GALVANI_X86_KERNELS

#include "neural/spiking/simd/LifStep.h"

namespace galvani
{

LifKernel<float> lifKernelAvx512 (float) noexcept { return &lifStep<float>; }
LifKernel<double> lifKernelAvx512 (double) noexcept { return &lifStep<double>; }

} // namespace galvani

#endif
