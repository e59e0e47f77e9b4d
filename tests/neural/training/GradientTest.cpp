#include "neural/dense/Initialiser.h"
#include "neural/training/Backpropagation.h"
#include "neural/training/Loss.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <cmath>

using namespace galvani;

namespace
{

using Matrix = DenseLayer<double>::Matrix;
using Reach = Backpropagation<double>::Reach;

constexpr int inputs = 5, outputs = 4, samples = 6;

struct Case
{
    DenseLayers<double> layers;
    TrainingData<double> data;
    Loss loss = Loss::halfSquaredError;

    double lossNow() const
    {
        Backpropagation<double> passes;
        return lossOf (loss, passes.forward (layers, data.inputs), data);
    }

    Activation last() const { return layers.back().isRecurrent() ? Activation::identity : layers.back().activation; }
};

TrainingData<double> randomData (Loss loss, RandomStream& random)
{
    TrainingData<double> data;
    data.inputs = Matrix::NullaryExpr (inputs, samples, [&] { return random.normal(); });
    if (loss == Loss::sparseCategoricalCrossEntropy)
        for (int s = 0; s < samples; ++s)
            data.classes.push_back (s % outputs);
    else
        data.targets = Matrix::NullaryExpr (outputs, samples, [&] { return random.uniform (0.05, 0.95); });
    return data;
}

/** By a step that balances the error of the formula against that of rounding. */
template <typename Tensor>
double worstError (Case& given, Tensor& values, const Tensor& gradient)
{
    REQUIRE (gradient.rows() == values.rows());
    REQUIRE (gradient.cols() == values.cols());
    double worst = 0.0;
    for (Eigen::Index i = 0; i < values.size(); ++i)
    {
        const auto kept = values.data()[i];
        const auto shifted = [&] (double by)
        {
            values.data()[i] = kept + by;
            return given.lossNow();
        };
        // Central differences with Richardson's correction: an error of order step^4.
        const auto step = 1.0e-3;
        const auto wide = (shifted (step) - shifted (-step)) / (2 * step);
        const auto narrow = (shifted (step / 2) - shifted (-step / 2)) / step;
        values.data()[i] = kept;
        const auto expected = (4 * narrow - wide) / 3;
        const auto scale = std::max ({ std::abs (expected), std::abs (gradient.data()[i]), 1.0e-3 });
        worst = std::max (worst, std::abs (gradient.data()[i] - expected) / scale);
    }
    return worst;
}

double worstErrorOf (Case given)
{
    Backpropagation<double> passes;
    const auto& made = passes.forward (given.layers, given.data.inputs);
    Matrix gradient;
    lossGradient (given.loss, given.last(), made, given.data, gradient);
    passes.backward (given.layers, given.data.inputs, gradient, isTakenTogether (given.loss, given.last()),
                     Reach::input);
    auto worst = worstError (given, given.data.inputs, passes.inputGradient());
    for (size_t i = 0; i < given.layers.size(); ++i)
    {
        const auto& by = passes.gradients()[i];
        worst = std::max (worst, worstError (given, given.layers[i].weights, by.weights));
        worst = std::max (worst, worstError (given, given.layers[i].biases, by.biases));
        worst = std::max (worst, worstError (given, given.layers[i].recurrent, by.recurrent));
    }
    return worst;
}

/** Whose outputs a loss can be taken of. */
Activation lastFor (Loss loss, Activation wanted)
{
    const auto isShare = wanted == Activation::sigmoid || wanted == Activation::softmax;
    if (loss == Loss::binaryCrossEntropy && ! isShare)
        return Activation::sigmoid;
    if (loss == Loss::sparseCategoricalCrossEntropy && ! isShare)
        return Activation::softmax;
    return wanted;
}

constexpr Activation everyActivation[] { Activation::identity, Activation::sigmoid,   Activation::tanh,
                                         Activation::relu,     Activation::leakyRelu, Activation::softplus,
                                         Activation::softmax,  Activation::lifRate };
constexpr Loss everyLoss[] { Loss::halfSquaredError, Loss::meanSquaredError, Loss::binaryCrossEntropy,
                             Loss::sparseCategoricalCrossEntropy };

} // namespace

TEST_CASE ("gradients by weights, biases and inputs are those of central differences")
{
    const auto activation =
        GENERATE (Catch::Generators::from_range (std::begin (everyActivation), std::end (everyActivation)));
    const auto loss = GENERATE (Catch::Generators::from_range (std::begin (everyLoss), std::end (everyLoss)));
    CAPTURE (static_cast<int> (activation), static_cast<int> (loss));
    RandomStream random (7);
    Case given;
    given.loss = loss;
    given.layers = { initialisedLayer<double> (Initialiser::he, inputs, 6, activation, 0.8, random),
                     initialisedLayer<double> (Initialiser::he, 6, 5, activation, 0.8, random),
                     initialisedLayer<double> (Initialiser::he, 5, outputs, lastFor (loss, activation), 0.8, random) };
    for (auto& layer : given.layers)
        layer.biases = layer.biases.unaryExpr ([&] (double) { return 0.3 * random.normal(); });
    given.data = randomData (loss, random);
    CHECK (worstErrorOf (given) < 1.0e-6);
}

TEST_CASE ("gradients go back through the steps of a recurrent layer")
{
    const auto activation = GENERATE (Activation::identity, Activation::sigmoid, Activation::tanh, Activation::softplus,
                                      Activation::softmax, Activation::lifRate);
    const auto loss = GENERATE (Catch::Generators::from_range (std::begin (everyLoss), std::end (everyLoss)));
    const auto recurrentIsLast = GENERATE (false, true);
    CAPTURE (static_cast<int> (activation), static_cast<int> (loss), recurrentIsLast);
    RandomStream random (8);
    Case given;
    given.loss = loss;
    const auto last = lastFor (loss, activation);
    given.layers = { initialisedRecurrentLayer<double> (Initialiser::orthogonal, inputs, 6, activation, 0.7, random),
                     recurrentIsLast
                         ? initialisedRecurrentLayer<double> (Initialiser::orthogonal, 6, outputs, last, 0.7, random)
                         : initialisedLayer<double> (Initialiser::glorot, 6, outputs, last, 1.0, random) };
    given.data = randomData (loss, random);
    CHECK (worstErrorOf (given) < 1.0e-6);
}

TEST_CASE ("every instruction set gives the same gradients, bit for bit")
{
    const auto widest = GENERATE (InstructionSet::avx2, InstructionSet::avx512);
    RandomStream random (9);
    const DenseLayers<float> layers {
        initialisedLayer<float> (Initialiser::glorot, 33, 21, Activation::tanh, 1.0, random),
        initialisedLayer<float> (Initialiser::glorot, 21, 7, Activation::identity, 1.0, random)
    };
    const DenseLayer<float>::Matrix input =
        DenseLayer<float>::Matrix::NullaryExpr (33, 19, [&] { return static_cast<float> (random.normal()); });
    Backpropagation<float> narrow (InstructionSet::baseline), wide (widest);
    DenseLayer<float>::Matrix first = narrow.forward (layers, input), second = wide.forward (layers, input);
    CHECK (first == second);
    narrow.backward (layers, input, first, false, Backpropagation<float>::Reach::input);
    wide.backward (layers, input, second, false, Backpropagation<float>::Reach::input);
    CHECK (narrow.inputGradient() == wide.inputGradient());
    for (size_t i = 0; i < layers.size(); ++i)
        CHECK (narrow.gradients()[i].weights == wide.gradients()[i].weights);
}
