#include "neural/dense/Initialiser.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <cmath>

namespace galvani
{

namespace
{

/** Row by row, so that the order of drawing does not depend on the matrix's storage. */
template <typename Draw>
Eigen::MatrixXd drawn (int outputs, int inputs, const Draw& draw)
{
    Eigen::MatrixXd weights (outputs, inputs);
    for (int row = 0; row < outputs; ++row)
        for (int column = 0; column < inputs; ++column)
            weights (row, column) = draw();
    return weights;
}

Eigen::MatrixXd orthonormal (const Eigen::MatrixXd& normal)
{
    if (normal.rows() < normal.cols())
        return orthonormal (normal.transpose()).transpose();
    const Eigen::HouseholderQR<Eigen::MatrixXd> decomposition (normal);
    Eigen::MatrixXd q = decomposition.householderQ() * Eigen::MatrixXd::Identity (normal.rows(), normal.cols());
    // The signs of R's diagonal make it uniform among all orthonormal matrices.
    for (Eigen::Index c = 0; c < q.cols(); ++c)
        if (decomposition.matrixQR() (c, c) < 0.0)
            q.col (c) *= -1.0;
    return q;
}

Eigen::MatrixXd critical (Eigen::MatrixXd normal, Activation activation)
{
    const auto halves = activation == Activation::relu || activation == Activation::leakyRelu;
    auto factor = (halves ? std::sqrt (2.0) : 1.0) / std::sqrt (static_cast<double> (normal.cols()));
    if (normal.rows() == normal.cols())
    {
        const auto radius = Eigen::EigenSolver<Eigen::MatrixXd> (normal, false).eigenvalues().cwiseAbs().maxCoeff();
        if (radius > 0.0)
            factor = (halves ? std::sqrt (2.0) : 1.0) / radius;
    }
    return factor * normal;
}

Eigen::MatrixXd matrixOf (Initialiser initialiser, int inputs, int outputs, Activation activation, RandomStream& random)
{
    const auto normal = [&random] { return random.normal(); };
    switch (initialiser)
    {
        case Initialiser::zero:
            break;
        case Initialiser::normal:
            return 0.01 * drawn (outputs, inputs, normal);
        case Initialiser::glorot:
        {
            const auto bound = std::sqrt (6.0 / (inputs + outputs));
            return drawn (outputs, inputs, [&] { return random.uniform (-bound, bound); });
        }
        case Initialiser::he:
            return std::sqrt (2.0 / inputs) * drawn (outputs, inputs, normal);
        case Initialiser::orthogonal:
            return orthonormal (drawn (outputs, inputs, normal));
        case Initialiser::critical:
            return critical (drawn (outputs, inputs, normal), activation);
    }
    return Eigen::MatrixXd::Zero (outputs, inputs);
}

} // namespace

template <typename Real>
DenseLayer<Real> initialisedLayer (Initialiser initialiser, int inputs, int outputs, Activation activation, double gain,
                                   RandomStream& random)
{
    DenseLayer<Real> layer;
    layer.weights = (gain * matrixOf (initialiser, inputs, outputs, activation, random)).template cast<Real>();
    layer.biases = DenseLayer<Real>::Vector::Zero (outputs);
    layer.activation = activation;
    return layer;
}

template <typename Real>
DenseLayer<Real> initialisedRecurrentLayer (Initialiser initialiser, int inputs, int outputs, Activation activation,
                                            double gain, RandomStream& random)
{
    auto layer = initialisedLayer<Real> (initialiser, inputs, outputs, activation, gain, random);
    layer.recurrent = (gain * matrixOf (initialiser, outputs, outputs, activation, random)).template cast<Real>();
    return layer;
}

template DenseLayer<float> initialisedLayer (Initialiser, int, int, Activation, double, RandomStream&);
template DenseLayer<double> initialisedLayer (Initialiser, int, int, Activation, double, RandomStream&);
template DenseLayer<float> initialisedRecurrentLayer (Initialiser, int, int, Activation, double, RandomStream&);
template DenseLayer<double> initialisedRecurrentLayer (Initialiser, int, int, Activation, double, RandomStream&);

} // namespace galvani
