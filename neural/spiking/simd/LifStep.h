// The loop itself, compiled once for each instruction set: include it in one source file a set and nowhere else.
// Everything is in an unnamed namespace and nothing of the standard library is used, so that no wide instruction
// leaks into a function that a smaller machine runs.

#include "neural/spiking/simd/LifKernel.h"

namespace galvani
{
namespace
{

#if defined(_MSC_VER)
#define GALVANI_RESTRICT __restrict
#else
#define GALVANI_RESTRICT __restrict__
#endif

/** Sum of a word's four bytes, brought to mean 0: close to Gaussian (Irwin-Hall), from whole numbers alone.
    Its standard deviation is sqrt (4 (256^2 - 1) / 12). */
constexpr double noiseDeviation = 147.80053;

template <typename Real, bool withNoise>
void stepLif (const LifArrays<Real>& arrays, const LifPropagators<Real>& p, Real noiseAmplitude) noexcept
{
    Real* GALVANI_RESTRICT potential = arrays.potential;
    Real* GALVANI_RESTRICT synaptic = arrays.synapticCurrent;
    const Real* GALVANI_RESTRICT external = arrays.externalCurrent;
    const Real* GALVANI_RESTRICT threshold = arrays.threshold;
    std::int32_t* GALVANI_RESTRICT refractory = arrays.refractory;
    std::uint32_t* GALVANI_RESTRICT noise = arrays.noise;
    std::uint8_t* GALVANI_RESTRICT spiked = arrays.spiked;
    const auto noiseScale = static_cast<Real> (static_cast<double> (noiseAmplitude) / noiseDeviation);
    const auto heldSteps = static_cast<std::int32_t> (p.refractorySteps);

    for (int i = 0; i < arrays.size; ++i)
    {
        auto current = external[i];
        if constexpr (withNoise)
        {
            // Marsaglia's xorshift32, one a neuron: integers, so the same on every machine.
            auto word = noise[i];
            word ^= word << 13;
            word ^= word >> 17;
            word ^= word << 5;
            noise[i] = word;
            const auto bytes = static_cast<std::int32_t> ((word & 255u) + ((word >> 8) & 255u) + ((word >> 16) & 255u)
                                                          + (word >> 24))
                             - 510;
            current += static_cast<Real> (bytes) * noiseScale;
        }

        const auto before = refractory[i];
        const auto held = before > 0 ? before - 1 : 0;
        const auto old = potential[i];
        const auto integrated = p.rest + (old - p.rest) * p.membraneDecay + current * p.externalToPotential
                              + synaptic[i] * p.synapticToPotential;
        const auto now = held > 0 ? old : integrated;
        const auto above = now > threshold[i] ? 1 : 0;
        const auto fires = held > 0 ? 0 : above;

        synaptic[i] *= p.synapticDecay;
        potential[i] = fires != 0 ? p.reset : now;
        refractory[i] = fires != 0 ? heldSteps : held;
        spiked[i] = static_cast<std::uint8_t> (fires);
    }
}

template <typename Real>
void lifStep (const LifArrays<Real>& arrays, const LifPropagators<Real>& propagators, Real noise) noexcept
{
    if (noise > Real (0))
        stepLif<Real, true> (arrays, propagators, noise);
    else
        stepLif<Real, false> (arrays, propagators, noise);
}

} // namespace
} // namespace galvani
