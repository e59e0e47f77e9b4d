#if GALVANI_X86_KERNELS

#define GALVANI_VECTOR_BYTES 32
#include "neural/spiking/simd/StretchLoop.h"

namespace galvani
{

NeuronKernels<float> kernelsAvx2 (float) noexcept { return kernelsHere<float>(); }
NeuronKernels<double> kernelsAvx2 (double) noexcept { return kernelsHere<double>(); }

} // namespace galvani

#endif
