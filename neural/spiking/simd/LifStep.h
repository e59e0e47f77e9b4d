// The loop itself, compiled once for each instruction set: include it in one source file a set and nowhere else.
// Everything is in an unnamed namespace and nothing of the standard library is used, so that no wide instruction
// leaks into a function that a smaller machine runs.

#include "neural/spiking/simd/LifKernel.h"

namespace galvani
{
namespace
{

/** Sum of a word's four bytes, brought to mean 0: close to Gaussian (Irwin-Hall), from whole numbers alone.
    Its standard deviation is sqrt (4 (256^2 - 1) / 12). */
constexpr double noiseDeviation = 147.80053;

/** What all neurons of a step share. */
template <typename Real>
struct LifStep
{
    LifPropagators<Real> p;
    Real noiseScale;

    /** One neuron. */
    template <bool withNoise>
    void one (const LifArrays<Real>& a, int i) const noexcept
    {
        auto current = a.externalCurrent[i];
        if constexpr (withNoise)
        {
            // Marsaglia's xorshift32, one a neuron: integers, so the same on every machine.
            auto word = a.noise[i];
            word ^= word << 13;
            word ^= word >> 17;
            word ^= word << 5;
            a.noise[i] = word;
            const auto sum = (word & 255u) + ((word >> 8) & 255u) + ((word >> 16) & 255u) + (word >> 24);
            current += static_cast<Real> (static_cast<std::int32_t> (sum) - 510) * noiseScale;
        }
        const auto held = a.refractory[i] > 0 ? a.refractory[i] - 1 : 0;
        const auto integrated = p.rest + (a.potential[i] - p.rest) * p.membraneDecay + current * p.externalToPotential
                                + a.synapticCurrent[i] * p.synapticToPotential;
        const auto now = held > 0 ? a.potential[i] : integrated;
        const auto fires = held == 0 && now > a.threshold[i];
        a.synapticCurrent[i] = a.synapticCurrent[i] * p.synapticDecay + a.arriving[i];
        a.arriving[i] = Real (0);
        a.potential[i] = fires ? p.reset : now;
        a.refractory[i] = fires ? p.refractorySteps : held;
        a.spiked[i] = fires ? 1 : 0;
    }

#if defined(__GNUC__)
    // The same for sixteen neurons, in the compilers' own vectors: entry by entry the very operations above.
    static constexpr int lanes = 16;
    using Reals [[gnu::vector_size (lanes * sizeof (Real))]] = Real;
    using Words [[gnu::vector_size (lanes * sizeof (std::uint32_t))]] = std::uint32_t;
    using Counts [[gnu::vector_size (lanes * sizeof (std::int32_t))]] = std::int32_t;
    using Bytes [[gnu::vector_size (lanes)]] = std::uint8_t;
    using Mask = decltype (Reals {} > Reals {});

    template <typename Vector, typename Item>
    static Vector load (const Item* from) noexcept
    {
        Vector vector;
        __builtin_memcpy (&vector, from, sizeof vector);
        return vector;
    }

    template <typename Vector, typename Item>
    static void store (Item* to, Vector vector) noexcept
    {
        __builtin_memcpy (to, &vector, sizeof vector);
    }

    template <bool withNoise>
    void sixteen (const LifArrays<Real>& a, int i) const noexcept
    {
        auto current = load<Reals> (a.externalCurrent + i);
        if constexpr (withNoise)
        {
            auto word = load<Words> (a.noise + i);
            word ^= word << 13;
            word ^= word >> 17;
            word ^= word << 5;
            store (a.noise + i, word);
            const auto sum = (word & 255u) + ((word >> 8) & 255u) + ((word >> 16) & 255u) + (word >> 24);
            current += __builtin_convertvector(__builtin_convertvector(sum, Counts) - 510, Reals) * noiseScale;
        }
        const auto before = load<Counts> (a.refractory + i);
        const Counts held = before > 0 ? before - 1 : Counts {};
        const auto isHeld = __builtin_convertvector(held > 0, Mask);
        const auto old = load<Reals> (a.potential + i), synaptic = load<Reals> (a.synapticCurrent + i);
        const auto integrated = p.rest + (old - p.rest) * p.membraneDecay + current * p.externalToPotential
                                + synaptic * p.synapticToPotential;
        const Reals now = isHeld ? old : integrated;
        const Mask fires = (now > load<Reals> (a.threshold + i)) & ~isHeld;
        const auto firesCount = __builtin_convertvector(fires, Counts);

        store (a.synapticCurrent + i, synaptic * p.synapticDecay + load<Reals> (a.arriving + i));
        store (a.arriving + i, Reals {});
        store (a.potential + i, Reals (fires ? Reals {} + p.reset : now));
        store (a.refractory + i, Counts (firesCount ? Counts {} + p.refractorySteps : held));
        store (a.spiked + i, Bytes (__builtin_convertvector(firesCount, Bytes) & 1));
    }
#endif

    template <bool withNoise>
    void all (const LifArrays<Real>& a) const noexcept
    {
        int i = 0;
#if defined(__GNUC__)
        for (; i + lanes <= a.size; i += lanes)
            sixteen<withNoise> (a, i);
#endif
        for (; i < a.size; ++i)
            one<withNoise> (a, i);
    }
};

template <typename Real>
void lifStep (const LifArrays<Real>& arrays, const LifPropagators<Real>& propagators, Real noise) noexcept
{
    const LifStep<Real> step { propagators, static_cast<Real> (static_cast<double> (noise) / noiseDeviation) };
    // A copy, since a byte stored through a pointer might otherwise be a change of the pointers themselves.
    const auto local = arrays;
    if (noise > Real (0))
        step.template all<true> (local);
    else
        step.template all<false> (local);
}

} // namespace
} // namespace galvani
