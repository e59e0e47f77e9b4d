// The loops behind TrainingKernels, compiled once an instruction set. As in Lanes.h nothing of the standard library is
// used, so that no wide instruction leaks into a function that a smaller machine runs.

#include "neural/spiking/simd/Lanes.h"
#include "neural/training/simd/TrainingKernels.h"

#ifndef GALVANI_VECTOR_BYTES
#define GALVANI_VECTOR_BYTES 16
#endif

namespace galvani
{

namespace
{

/** A matrix whose entry (row, column) lies at row rowStep + column columnStep. */
template <typename Real>
struct Strided
{
    const Real* entries;
    std::ptrdiff_t rowStep, columnStep;
};

template <typename Real>
struct TrainingLoops
{
    using Size = std::ptrdiff_t;

    /** sum += a b over a tile of numVectors x lanes rows and numColumns columns, with the sums in registers. Each entry
        is added up in the order of the inner index, however wide the vectors are. */
    template <int lanes, int numVectors, int numColumns>
#if defined(__GNUC__) && ! defined(__clang__)
    // GCC 12 would vectorise the narrow tiles by itself, with loads that reach past the last column: a crash where a
    // page ends there.
    [[gnu::optimize ("no-tree-vectorize")]]
#endif
    static void addTile (Size rows, Size inner, const Real* a, Strided<Real> b, Real* sum) noexcept
    {
        using Row = Lanes<Real, lanes>;
        using Reals = typename Row::Reals;
        Reals sums[numColumns][numVectors];
        for (int c = 0; c < numColumns; ++c)
            for (int v = 0; v < numVectors; ++v)
                sums[c][v] = Row::template load<Reals> (sum + c * rows + v * lanes);
        for (Size i = 0; i < inner; ++i)
        {
            Reals column[numVectors];
            for (int v = 0; v < numVectors; ++v)
                column[v] = Row::template load<Reals> (a + i * rows + v * lanes);
            for (int c = 0; c < numColumns; ++c)
            {
                const auto factor = b.entries[i * b.rowStep + c * b.columnStep];
                for (int v = 0; v < numVectors; ++v)
                    sums[c][v] += column[v] * factor;
            }
        }
        for (int c = 0; c < numColumns; ++c)
            for (int v = 0; v < numVectors; ++v)
                Row::store (sum + c * rows + v * lanes, sums[c][v]);
    }

    template <int lanes, int numVectors>
    static void addRows (Size rows, Size columns, Size inner, const Real* a, Strided<Real> b, Real* sum) noexcept
    {
        constexpr int atATime = 4;
        Size c = 0;
        for (; c + atATime <= columns; c += atATime, b.entries += atATime * b.columnStep)
            addTile<lanes, numVectors, atATime> (rows, inner, a, b, sum + c * rows);
        for (; c < columns; ++c, b.entries += b.columnStep)
            addTile<lanes, numVectors, 1> (rows, inner, a, b, sum + c * rows);
    }

    /** All rows from the given one on: as many as go into vectors of this width, the rest in narrower ones. */
    template <int lanes>
    static void addFrom (Size row, Size rows, Size columns, Size inner, const Real* a, Strided<Real> b,
                         Real* sum) noexcept
    {
        for (; row + 2 * lanes <= rows; row += 2 * lanes)
            addRows<lanes, 2> (rows, columns, inner, a + row, b, sum + row);
        for (; row + lanes <= rows; row += lanes)
            addRows<lanes, 1> (rows, columns, inner, a + row, b, sum + row);
        if constexpr (lanes > 4)
            addFrom<lanes / 2> (row, rows, columns, inner, a, b, sum);
        else if constexpr (lanes > 1)
            addFrom<1> (row, rows, columns, inner, a, b, sum);
    }

#if defined(__GNUC__)
    static constexpr int widest = GALVANI_VECTOR_BYTES / static_cast<int> (sizeof (Real));
#else
    static constexpr int widest = 1;
#endif

    static void addProduct (Size rows, Size columns, Size inner, const Real* a, const Real* b, Real* sum) noexcept
    {
        addFrom<widest> (0, rows, columns, inner, a, { b, 1, inner }, sum);
    }

    static void addProductTransposed (Size rows, Size columns, Size inner, const Real* a, const Real* b,
                                      Real* sum) noexcept
    {
        addFrom<widest> (0, rows, columns, inner, a, { b, columns, 1 }, sum);
    }

    static void adam (Size count, const AdamStep<Real>& step, const Real* gradient, Real* first, Real* second,
                      Real* value) noexcept
    {
        const auto rate = step.rate, b1 = step.firstDecay, b2 = step.secondDecay, least = step.smallest;
        for (Size i = 0; i < count; ++i)
        {
            const auto g = gradient[i];
            const auto m = first[i] = b1 * first[i] + (1 - b1) * g;
            const auto v = second[i] = b2 * second[i] + (1 - b2) * (g * g);
            value[i] -= rate * m / (root (v) + least);
        }
    }

    static void momentum (Size count, Real decay, Real rate, const Real* gradient, Real* velocity, Real* value) noexcept
    {
        for (Size i = 0; i < count; ++i)
        {
            velocity[i] = decay * velocity[i] + gradient[i];
            value[i] -= rate * velocity[i];
        }
    }

    static TrainingKernels<Real> table() noexcept { return { addProduct, addProductTransposed, adam, momentum }; }

private:
    static float root (float x) noexcept { return __builtin_sqrtf (x); }
    static double root (double x) noexcept { return __builtin_sqrt (x); }
};

} // namespace

} // namespace galvani
