#include "neural/training/taste/Committee.h"

#include "neural/training/Backpropagation.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr double meanSquare = 1.0 / 3.0; // of what is uniform in -1..1

template <typename Real>
typename Committee<Real>::Matrix withSquares (const Eigen::Ref<const typename Committee<Real>::Matrix>& x, double plain,
                                              double squares)
{
    typename Committee<Real>::Matrix result (2 * x.rows(), x.cols());
    result.topRows (x.rows()) = static_cast<Real> (plain) * x;
    result.bottomRows (x.rows()) =
        (static_cast<Real> (squares) * (x.array().square() - static_cast<Real> (meanSquare))).matrix();
    return result;
}

/** From dE/d[x, x^2 - 1/3] to dE/dx. */
template <typename Real, typename Matrix = typename Committee<Real>::Matrix>
Matrix withoutSquares (const Eigen::Ref<const Matrix>& x, const Matrix& gradient, double plain, double squares)
{
    const auto n = x.rows();
    return static_cast<Real> (plain) * gradient.topRows (n)
           + static_cast<Real> (2.0 * squares) * x.cwiseProduct (gradient.bottomRows (n));
}

template <typename Matrix>
void draw (Matrix& values, double deviation, RandomStream& random)
{
    for (Eigen::Index c = 0; c < values.cols(); ++c)
        for (Eigen::Index r = 0; r < values.rows(); ++r)
            values (r, c) = static_cast<float> (deviation * random.normal());
}

} // namespace

template <typename Real>
typename Committee<Real>::Matrix Committee<Real>::inputsOfBent (const Eigen::Ref<const Matrix>& x) const
{
    const auto share = 1.0 / std::sqrt (static_cast<double> (x.rows()));
    return withSquares<Real> (x, share * prior.fromFeatures, share * prior.fromSquares);
}

template <typename Real>
typename Committee<Real>::Matrix Committee<Real>::inputsOfStraight (const Eigen::Ref<const Matrix>& x) const
{
    return withSquares<Real> (x, prior.straight, prior.straightSquares);
}

template <typename Real>
typename Committee<Real>::Matrix Committee<Real>::logits (const Eigen::Ref<const Matrix>& x) const
{
    Backpropagation<Real> ofBent, ofStraight;
    return static_cast<Real> (prior.bend) * ofBent.forward (bent, inputsOfBent (x))
           + ofStraight.forward (straight, inputsOfStraight (x));
}

template <typename Real>
typename Committee<Real>::Matrix Committee<Real>::gradient (const Eigen::Ref<const Matrix>& x,
                                                            const Eigen::Ref<const Matrix>& opinions) const
{
    Backpropagation<Real> passes;
    const auto inputs = inputsOfBent (x);
    passes.forward (bent, inputs);
    Matrix downward = static_cast<Real> (prior.bend) * opinions;
    passes.backward (bent, inputs, downward, true, Backpropagation<Real>::Reach::input);
    const Matrix byStraight = straight[0].weights.transpose() * opinions;
    const auto share = 1.0 / std::sqrt (static_cast<double> (x.rows()));
    return withoutSquares<Real> (x, passes.inputGradient(), share * prior.fromFeatures, share * prior.fromSquares)
           + withoutSquares<Real> (x, byStraight, prior.straight, prior.straightSquares);
}

Committee<float> drawnCommittee (const TastePrior& prior, int features, int members, int hidden, RandomStream& random)
{
    using Matrix = Eigen::MatrixXf;
    Matrix first (members * hidden, 2 * features), thresholds (members * hidden, 1), last (members, members * hidden);
    Matrix straight (members, 2 * features), bias (members, 1);
    last.setZero();
    for (int pair = 0; pair < members; pair += 2)
    {
        Matrix weights (hidden, 2 * features), biases (hidden, 1), opinion (1, hidden), rise (1, 2 * features),
            lift (1, 1);
        draw (weights, 1.0, random);
        draw (biases, prior.thresholds, random);
        draw (opinion, 1.0 / std::sqrt (static_cast<double> (hidden)), random);
        draw (rise, 1.0, random);
        draw (lift, 1.0, random);
        for (const auto member : { pair, pair + 1 })
        {
            const auto sign = member == pair ? 1.0f : -1.0f;
            first.middleRows (member * hidden, hidden) = weights;
            thresholds.middleRows (member * hidden, hidden) = biases;
            last.block (member, member * hidden, 1, hidden) = sign * opinion;
            straight.row (member) = sign * rise;
            bias.row (member) = sign * lift;
        }
    }
    return { prior,
             { { first, thresholds, Activation::tanh, {}, {} },
               { last, Eigen::VectorXf::Zero (members), Activation::identity, {}, {} } },
             { { straight, bias, Activation::identity, {}, {} } } };
}

template struct Committee<float>;
template struct Committee<double>;

} // namespace galvani
