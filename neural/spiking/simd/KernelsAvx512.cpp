#if GALVANI_X86_KERNELS

#define GALVANI_VECTOR_BYTES 64
#include "neural/spiking/simd/StretchLoop.h"

namespace galvani
{

NeuronKernels<float> kernelsAvx512 (float) noexcept { return kernelsHere<float>(); }
NeuronKernels<double> kernelsAvx512 (double) noexcept { return kernelsHere<double>(); }

} // namespace galvani

#endif
