#include "neural/training/simd/TrainingKernels.h"

#include "neural/spiking/simd/NeuronKernels.h"

#include <algorithm>

namespace galvani
{

TrainingKernels<float> trainingKernelsBaseline (float) noexcept;
TrainingKernels<double> trainingKernelsBaseline (double) noexcept;

#if GALVANI_X86_KERNELS
TrainingKernels<float> trainingKernelsAvx2 (float) noexcept;
TrainingKernels<double> trainingKernelsAvx2 (double) noexcept;
TrainingKernels<float> trainingKernelsAvx512 (float) noexcept;
TrainingKernels<double> trainingKernelsAvx512 (double) noexcept;
#endif

template <typename Real>
TrainingKernels<Real> trainingKernels (InstructionSet wanted) noexcept
{
#if GALVANI_X86_KERNELS
    switch (std::min (wanted, widestInstructionSet()))
    {
        case InstructionSet::avx512:
            return trainingKernelsAvx512 (Real());
        case InstructionSet::avx2:
            return trainingKernelsAvx2 (Real());
        case InstructionSet::baseline:
            break;
    }
#else
    (void) wanted;
#endif
    return trainingKernelsBaseline (Real());
}

template TrainingKernels<float> trainingKernels (InstructionSet) noexcept;
template TrainingKernels<double> trainingKernels (InstructionSet) noexcept;

} // namespace galvani
