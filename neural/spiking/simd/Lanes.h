// Some neurons side by side in the compilers' own vectors, or one neuron: the models are written once for both.
// Included by the inner loops alone: everything is in an unnamed namespace and nothing of the standard library is used,
// so that no wide instruction leaks into a function that a smaller machine runs.
#pragma once

#include "neural/spiking/simd/StretchArrays.h"

namespace galvani
{
namespace
{

template <typename Item, int count>
struct VectorOf
{
#if defined(__GNUC__)
    using Type [[gnu::vector_size (count * sizeof (Item))]] = Item;
#endif
};

template <typename Item>
struct VectorOf<Item, 1>
{
    using Type = Item;
};

template <typename RealType, int numLanes>
struct Lanes
{
    static constexpr int count = numLanes;
    using Real = RealType;
    using Reals = typename VectorOf<Real, count>::Type;
    using Counts = typename VectorOf<CountOf<Real>, count>::Type;
    using Words = typename VectorOf<std::uint32_t, count>::Type;
    using SignedWords = typename VectorOf<std::int32_t, count>::Type;

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

    /** An entry that is one for all, or each neuron's own. */
    template <typename Item>
    static typename VectorOf<Item, count>::Type constant (const Item* entries, bool alike, int i) noexcept
    {
        using Vector = typename VectorOf<Item, count>::Type;
        return alike ? Vector {} + entries[0] : load<Vector> (entries + i);
    }

    template <typename To, typename From>
    static To convert (From from) noexcept
    {
        if constexpr (count == 1)
            return static_cast<To> (from);
        else
        {
#if defined(__GNUC__)
            return __builtin_convertvector(from, To);
#endif
        }
    }

    template <typename To, typename From>
    static To sameBits (From from) noexcept
    {
        To to;
        static_assert (sizeof to == sizeof from);
        __builtin_memcpy (&to, &from, sizeof to);
        return to;
    }

    /** White, mean 0, uniform between -2^31 and 2^31: a linear congruential generator for each neuron, with Knuth and
        Lewis' constants (Press et al. 2007, Numerical Recipes, 7.1). The membrane's own averaging makes it Gaussian.
        Whole numbers, so the same on every machine. */
    static Reals nextNoise (Words& word) noexcept
    {
        word = word * 1664525u + 1013904223u;
        return convert<Reals> (sameBits<SignedWords> (word));
    }

    /** e^x to within a few units of the last place, for x clipped to where neither overflow nor 0 comes out; additions
        and multiplications alone, so the same on every machine. Cody and Waite's reduction, Taylor's series. */
    static Reals exponential (Reals x) noexcept
    {
        constexpr bool wide = sizeof (Real) == 8;
        constexpr auto most = static_cast<Real> (wide ? 700.0 : 85.0);
        x = x > most ? Reals {} + most : x;
        x = x < -most ? Reals {} - most : x;
        // Adding and taking away this rounds to a whole number.
        constexpr auto rounder = static_cast<Real> (wide ? 6755399441055744.0 : 12582912.0);
        const Reals halves = (x * static_cast<Real> (1.4426950408889634) + rounder) - rounder;
        constexpr auto high = static_cast<Real> (wide ? 6.93145751953125e-1 : 0.693359375);
        constexpr auto low = static_cast<Real> (wide ? 1.42860682030941723212e-6 : -2.12194440e-4);
        const Reals r = (x - halves * high) - halves * low;
        Reals sum;
        if constexpr (wide)
            sum = ((((((r * (1.0 / 6227020800.0) + 1.0 / 479001600.0) * r + 1.0 / 39916800.0) * r + 1.0 / 3628800.0) * r
                     + 1.0 / 362880.0)
                        * r
                    + 1.0 / 40320.0)
                       * r
                   + 1.0 / 5040.0);
        else
            sum = Reals {} + static_cast<Real> (1.0 / 5040.0);
        sum = sum * r + static_cast<Real> (1.0 / 720.0);
        sum = sum * r + static_cast<Real> (1.0 / 120.0);
        sum = sum * r + static_cast<Real> (1.0 / 24.0);
        sum = sum * r + static_cast<Real> (1.0 / 6.0);
        sum = sum * r + static_cast<Real> (0.5);
        sum = sum * r + Real (1);
        sum = sum * r + Real (1);
        constexpr int mantissaBits = wide ? 52 : 23, bias = wide ? 1023 : 127;
        return sum * sameBits<Reals> ((convert<Counts> (halves) + bias) << mantissaBits);
    }
};

/** Known when compiled for the usual few, so that their currents stay in registers. */
template <int channels, typename Real>
constexpr int channelsOf (const StretchArrays<Real>& arrays) noexcept
{
    return channels < mostChannels ? channels : arrays.channels;
}

/** 2^31 / sqrt (3): the deviation of nextNoise(). */
constexpr double noiseDeviation = 1239850262.2421455;

} // namespace
} // namespace galvani
