#include "neural/spiking/simd/NeuronKernels.h"

#include <algorithm>

#if GALVANI_X86_KERNELS && defined(_MSC_VER)
#include <immintrin.h>
#include <intrin.h>
#endif

namespace galvani
{

NeuronKernels<float> kernelsBaseline (float) noexcept;
NeuronKernels<double> kernelsBaseline (double) noexcept;

#if GALVANI_X86_KERNELS

NeuronKernels<float> kernelsAvx2 (float) noexcept;
NeuronKernels<double> kernelsAvx2 (double) noexcept;
NeuronKernels<float> kernelsAvx512 (float) noexcept;
NeuronKernels<double> kernelsAvx512 (double) noexcept;

namespace
{

#if defined(_MSC_VER)
InstructionSet detect() noexcept
{
    int leaf[4] {};
    __cpuid (leaf, 0);
    if (leaf[0] < 7)
        return InstructionSet::baseline;
    __cpuid (leaf, 1);
    constexpr int usesXsave = 1 << 27;
    if ((leaf[2] & usesXsave) == 0)
        return InstructionSet::baseline;
    const auto enabled = _xgetbv (0);
    __cpuidex (leaf, 7, 0);
    const auto has = [&leaf] (int bit) { return (leaf[1] & (1 << bit)) != 0; };
    if ((enabled & 0xe6) == 0xe6 && has (16) && has (17) && has (30) && (leaf[1] < 0))
        return InstructionSet::avx512;
    return (enabled & 6) == 6 && has (5) ? InstructionSet::avx2 : InstructionSet::baseline;
}
#else
InstructionSet detect() noexcept
{
    __builtin_cpu_init();
    if (__builtin_cpu_supports ("avx512f") && __builtin_cpu_supports ("avx512dq") && __builtin_cpu_supports ("avx512bw")
        && __builtin_cpu_supports ("avx512vl"))
        return InstructionSet::avx512;
    return __builtin_cpu_supports ("avx2") ? InstructionSet::avx2 : InstructionSet::baseline;
}
#endif

} // namespace

#endif

InstructionSet widestInstructionSet() noexcept
{
#if GALVANI_X86_KERNELS
    static const auto widest = detect();
    return widest;
#else
    return InstructionSet::baseline;
#endif
}

template <typename Real>
NeuronKernels<Real> neuronKernels (InstructionSet wanted) noexcept
{
#if GALVANI_X86_KERNELS
    switch (std::min (wanted, widestInstructionSet()))
    {
        case InstructionSet::avx512:
            return kernelsAvx512 (Real());
        case InstructionSet::avx2:
            return kernelsAvx2 (Real());
        case InstructionSet::baseline:
            break;
    }
#else
    (void) wanted;
#endif
    return kernelsBaseline (Real());
}

template NeuronKernels<float> neuronKernels<float> (InstructionSet) noexcept;
template NeuronKernels<double> neuronKernels<double> (InstructionSet) noexcept;

} // namespace galvani
