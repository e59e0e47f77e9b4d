#define GALVANI_VECTOR_BYTES 16
#include "neural/spiking/simd/StretchLoop.h"

namespace galvani
{

NeuronKernels<float> kernelsBaseline (float) noexcept { return kernelsHere<float>(); }
NeuronKernels<double> kernelsBaseline (double) noexcept { return kernelsHere<double>(); }

} // namespace galvani
