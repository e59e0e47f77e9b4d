// The inner loops of training: products of matrices and steps of optimisers, for the widest vectors of this machine.
#pragma once

#include "neural/spiking/simd/InstructionSet.h"

#include <cstddef>

namespace galvani
{

/** What an Adam step needs beside the arrays. */
template <typename Real>
struct AdamStep
{
    Real rate;                    ///< with the bias corrections in it
    Real firstDecay, secondDecay; ///< beta 1 and 2
    Real smallest;                ///< epsilon, with the bias correction in it
};

/** Matrices lie column by column. All instruction sets give the same bits. */
template <typename Real>
struct TrainingKernels
{
    using Size = std::ptrdiff_t;

    void (*addProduct) (Size rows, Size columns, Size inner, const Real* a, const Real* b,
                        Real* sum) noexcept; ///< sum += a b
    void (*addProductTransposed) (Size rows, Size columns, Size inner, const Real* a, const Real* b,
                                  Real* sum) noexcept; ///< sum += a b', b being columns x inner

    /** value -= step.rate first / (sqrt second + step.smallest), with first and second the decaying means of the
        gradient and of its square. */
    void (*adam) (Size count, const AdamStep<Real>&, const Real* gradient, Real* first, Real* second,
                  Real* value) noexcept;

    /** velocity = momentum velocity + gradient; value -= rate velocity */
    void (*momentum) (Size count, Real momentum, Real rate, const Real* gradient, Real* velocity, Real* value) noexcept;
};

/** Those of an instruction set, or of the widest that this machine has if that is less. */
template <typename Real>
TrainingKernels<Real> trainingKernels (InstructionSet = InstructionSet::avx512) noexcept;

extern template TrainingKernels<float> trainingKernels (InstructionSet) noexcept;
extern template TrainingKernels<double> trainingKernels (InstructionSet) noexcept;

} // namespace galvani
