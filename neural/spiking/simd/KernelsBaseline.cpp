#include "neural/spiking/simd/LifStep.h"

namespace galvani
{

LifKernel<float> lifKernelBaseline (float) noexcept { return &lifStep<float>; }
LifKernel<double> lifKernelBaseline (double) noexcept { return &lifStep<double>; }

} // namespace galvani
