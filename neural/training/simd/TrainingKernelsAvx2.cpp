#if GALVANI_X86_KERNELS

#define GALVANI_VECTOR_BYTES 32
#include "neural/training/simd/TrainingLoops.h"

namespace galvani
{

TrainingKernels<float> trainingKernelsAvx2 (float) noexcept { return TrainingLoops<float>::table(); }
TrainingKernels<double> trainingKernelsAvx2 (double) noexcept { return TrainingLoops<double>::table(); }

} // namespace galvani

#endif
