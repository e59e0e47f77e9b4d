#if GALVANI_X86_KERNELS

#include "neural/spiking/simd/LifStep.h"

namespace galvani
{

LifKernel<float> lifKernelAvx2 (float) noexcept { return &lifStep<float>; }
LifKernel<double> lifKernelAvx2 (double) noexcept { return &lifStep<double>; }

} // namespace galvani

#endif
