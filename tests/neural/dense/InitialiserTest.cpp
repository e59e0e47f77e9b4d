#include "neural/dense/Initialiser.h"

#include <Eigen/Eigenvalues>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;
using Catch::Approx;

namespace
{

DenseLayer<double> layerOf (Initialiser initialiser, int inputs, int outputs, Activation activation = Activation::tanh)
{
    RandomStream random (3);
    return initialisedLayer<double> (initialiser, inputs, outputs, activation, 1.0, random);
}

double deviationOf (const Eigen::MatrixXd& weights)
{
    return std::sqrt (weights.squaredNorm() / static_cast<double> (weights.size()));
}

double spectralRadius (const Eigen::MatrixXd& weights)
{
    return Eigen::EigenSolver<Eigen::MatrixXd> (weights, false).eigenvalues().cwiseAbs().maxCoeff();
}

} // namespace

TEST_CASE ("initialisers have the spread that they promise, and biases are 0")
{
    CHECK (deviationOf (layerOf (Initialiser::zero, 20, 30).weights) == 0.0);
    CHECK (deviationOf (layerOf (Initialiser::normal, 200, 100).weights) == Approx (0.01).epsilon (0.03));
    CHECK (deviationOf (layerOf (Initialiser::glorot, 200, 100).weights)
           == Approx (std::sqrt (2.0 / 300)).epsilon (0.03));
    CHECK (deviationOf (layerOf (Initialiser::he, 200, 100).weights) == Approx (std::sqrt (2.0 / 200)).epsilon (0.03));
    CHECK (deviationOf (layerOf (Initialiser::critical, 200, 100).weights)
           == Approx (std::sqrt (1.0 / 200)).epsilon (0.03));
    CHECK (layerOf (Initialiser::he, 20, 30).biases.norm() == 0.0);
}

TEST_CASE ("orthogonal weights keep lengths")
{
    const auto wide = layerOf (Initialiser::orthogonal, 30, 12).weights,
               tall = layerOf (Initialiser::orthogonal, 12, 30).weights;
    CHECK ((wide * wide.transpose() - Eigen::MatrixXd::Identity (12, 12)).norm() < 1.0e-12);
    CHECK ((tall.transpose() * tall - Eigen::MatrixXd::Identity (12, 12)).norm() < 1.0e-12);
}

TEST_CASE ("critical square weights have a spectral radius of 1, times what relu takes away")
{
    CHECK (spectralRadius (layerOf (Initialiser::critical, 40, 40).weights) == Approx (1.0));
    CHECK (spectralRadius (layerOf (Initialiser::critical, 40, 40, Activation::relu).weights)
           == Approx (std::sqrt (2.0)));
}

TEST_CASE ("a recurrent layer's two matrices are drawn apart")
{
    RandomStream random (4);
    const auto layer = initialisedRecurrentLayer<float> (Initialiser::critical, 6, 6, Activation::tanh, 1.0, random);
    CHECK (layer.isRecurrent());
    CHECK (layer.recurrent.rows() == 6);
    CHECK_FALSE (layer.recurrent == layer.weights);
}
