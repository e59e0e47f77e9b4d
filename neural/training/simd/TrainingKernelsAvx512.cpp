#if GALVANI_X86_KERNELS

#define GALVANI_VECTOR_BYTES 64
#include "neural/training/simd/TrainingLoops.h"

namespace galvani
{

TrainingKernels<float> trainingKernelsAvx512 (float) noexcept { return TrainingLoops<float>::table(); }
TrainingKernels<double> trainingKernelsAvx512 (double) noexcept { return TrainingLoops<double>::table(); }

} // namespace galvani

#endif
