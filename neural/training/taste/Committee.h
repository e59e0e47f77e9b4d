// Networks of one prior, side by side in one stack of layers, that differ in where they begin and in what they heard.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/random/RandomStream.h"
#include "neural/training/taste/TastePrior.h"

namespace galvani
{

/** Every member has its own hidden units, of which the last weights are a block diagonal; see TastePrior for what a
    member is.
    Source: Krogh and Vedelsby (1995), Neural network ensembles, cross validation, and active learning. */
template <typename Real>
struct Committee
{
    using Matrix = typename DenseLayer<Real>::Matrix;

    TastePrior prior {};
    DenseLayers<Real> bent;     ///< p (x) -> members x hidden units, tanh -> members
    DenseLayers<Real> straight; ///< q (x) -> members

    Eigen::Index members() const noexcept { return straight.front().outputs(); }

    /** p or q of samples. @param x  features x samples  @returns 2 features x samples */
    Matrix inputsOfBent (const Eigen::Ref<const Matrix>& x) const;
    Matrix inputsOfStraight (const Eigen::Ref<const Matrix>& x) const;

    /** s (x). @param x  features x samples  @returns members x samples */
    Matrix logits (const Eigen::Ref<const Matrix>& x) const;

    /** d (opinions . s) / dx of each sample. @param x  features x samples  @param opinions  members x samples
        @returns features x samples */
    Matrix gradient (const Eigen::Ref<const Matrix>& x, const Eigen::Ref<const Matrix>& opinions) const;

    template <typename Other>
    Committee<Other> cast() const
    {
        return { prior,
                 { bent[0].template cast<Other>(), bent[1].template cast<Other>() },
                 { straight[0].template cast<Other>() } };
    }
};

/** Draws members from their prior, in pairs that share hidden units and are of opposite opinion everywhere: on average
    they have none. */
Committee<float> drawnCommittee (const TastePrior&, int features, int members, int hidden, RandomStream&);

extern template struct Committee<float>;
extern template struct Committee<double>;

} // namespace galvani
