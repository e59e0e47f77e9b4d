#include "neural/training/simd/TrainingLoops.h"

namespace galvani
{

TrainingKernels<float> trainingKernelsBaseline (float) noexcept { return TrainingLoops<float>::table(); }
TrainingKernels<double> trainingKernelsBaseline (double) noexcept { return TrainingLoops<double>::table(); }

} // namespace galvani
