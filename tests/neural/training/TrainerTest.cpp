#include "neural/training/Trainer.h"

#include "neural/dense/DenseNetwork.h"
#include "neural/dense/Initialiser.h"
#include "neural/training/Backpropagation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

using namespace galvani;

namespace
{

/** y = A x with a little curve, many samples. */
TrainingData<float> smoothData (int samples, std::uint64_t seed)
{
    RandomStream random (seed);
    TrainingData<float> data;
    data.inputs =
        TrainingData<float>::Matrix::NullaryExpr (3, samples, [&] { return static_cast<float> (random.normal()); });
    data.targets.resize (2, samples);
    for (int s = 0; s < samples; ++s)
    {
        const auto x = data.inputs.col (s);
        data.targets (0, s) = std::tanh (x[0] - 0.5f * x[1]);
        data.targets (1, s) = 0.3f * x[2] + 0.2f * x[0];
    }
    return data;
}

DenseLayers<float> smallNetwork (std::uint64_t seed)
{
    RandomStream random (seed);
    return { initialisedLayer<float> (Initialiser::glorot, 3, 8, Activation::tanh, 1.0, random),
             initialisedLayer<float> (Initialiser::glorot, 8, 2, Activation::identity, 1.0, random) };
}

double weightNorm (const DenseLayers<float>& layers)
{
    double squares = 0.0;
    for (const auto& layer : layers)
        squares += static_cast<double> (layer.weights.squaredNorm());
    return std::sqrt (squares);
}

} // namespace

TEST_CASE ("the same seed trains the same network, another seed another one")
{
    const auto data = smoothData (100, 1);
    TrainingSettings settings;
    settings.epochs = 5;
    settings.batch = 16;
    const auto first = train (smallNetwork (1), data, settings), again = train (smallNetwork (1), data, settings);
    CHECK (first.layers == again.layers);
    CHECK (first.curve == again.curve);
    settings.seed = 2;
    CHECK_FALSE (train (smallNetwork (1), data, settings).layers == first.layers);
}

TEST_CASE ("gradient descent takes all samples at once, whatever the batch")
{
    const auto data = smoothData (60, 1);
    TrainingSettings settings;
    settings.optimiser.kind = OptimiserKind::gradientDescent;
    settings.learningRate = 0.1;
    settings.epochs = 1;
    settings.batch = 7;
    auto expected = smallNetwork (1);
    Backpropagation<float> passes;
    TrainingData<float>::Matrix gradient;
    lossGradient (settings.loss, Activation::identity, passes.forward (expected, data.inputs), data, gradient);
    passes.backward (expected, data.inputs, gradient, false, Backpropagation<float>::Reach::layers);
    const auto result = train (smallNetwork (1), data, settings);
    for (size_t i = 0; i < expected.size(); ++i)
    {
        expected[i].weights -= 0.1f * passes.gradients()[i].weights;
        CHECK ((expected[i].weights - result.layers[i].weights).cwiseAbs().maxCoeff() < 1.0e-6f);
    }
}

TEST_CASE ("it ends when the loss is reached, when nothing gets better, and when it is told to")
{
    const auto data = smoothData (100, 1);
    TrainingSettings settings;
    settings.epochs = 2000;
    settings.learningRate = 0.01;
    settings.lossToReach = 0.02;
    auto result = train (smallNetwork (1), data, settings);
    CHECK (result.end == TrainingEnd::lossReached);
    CHECK (result.curve.back().trainingLoss <= 0.02);
    CHECK (result.curve.size() < 2000);

    int epochs = 0;
    result = train (smallNetwork (1), data, settings, [&epochs] (const TrainingPoint&) { return ++epochs < 3; });
    CHECK (result.end == TrainingEnd::cancelled);
    CHECK (result.curve.size() == 3);

    // Noise cannot be predicted: what is held out gets worse while the rest is learned by heart.
    RandomStream random (3);
    auto noise = smoothData (20, 1);
    noise.targets = noise.targets.unaryExpr ([&] (float) { return static_cast<float> (random.normal()); });
    settings.lossToReach = 0.0;
    settings.validationShare = 0.5;
    settings.patience = 20;
    result = train (smallNetwork (1), noise, settings);
    CHECK (result.end == TrainingEnd::noBetter);
    const auto best =
        std::min_element (result.curve.begin(), result.curve.end(),
                          [] (const auto& a, const auto& b) { return a.validationLoss < b.validationLoss; });
    CHECK (static_cast<int> (result.curve.size()) == best->epoch + 20);
}

TEST_CASE ("with patience the layers are those of the best epoch")
{
    const auto data = smoothData (40, 1);
    TrainingSettings settings;
    settings.epochs = 400;
    settings.learningRate = 0.05;
    settings.validationShare = 0.25;
    settings.patience = 10;
    const auto result = train (smallNetwork (1), data, settings);
    const auto best =
        std::min_element (result.curve.begin(), result.curve.end(),
                          [] (const auto& a, const auto& b) { return a.validationLoss < b.validationLoss; });
    settings.epochs = best->epoch;
    settings.patience = 0;
    CHECK (train (smallNetwork (1), data, settings).layers == result.layers);
}

TEST_CASE ("a rate that diverges says so and keeps the weights it began with")
{
    const auto data = smoothData (50, 1);
    TrainingSettings settings;
    settings.learningRate = 1.0e9;
    for (const auto kind :
         { OptimiserKind::gradientDescent, OptimiserKind::stochastic, OptimiserKind::momentum, OptimiserKind::adam })
    {
        settings.optimiser.kind = kind;
        const auto result = train (smallNetwork (1), data, settings);
        CHECK (result.end == TrainingEnd::diverged);
        CHECK (result.layers == smallNetwork (1));
    }
}

TEST_CASE ("weight decay keeps weights small, and clipping each step")
{
    const auto data = smoothData (100, 1);
    TrainingSettings settings;
    settings.epochs = 200;
    settings.learningRate = 0.01;
    const auto free = train (smallNetwork (1), data, settings);
    settings.weightDecay = 0.05;
    const auto held = train (smallNetwork (1), data, settings);
    CHECK (weightNorm (held.layers) < 0.8 * weightNorm (free.layers));

    settings.weightDecay = 0.0;
    settings.optimiser.kind = OptimiserKind::stochastic;
    settings.learningRate = 1.0;
    settings.batch = 100;
    settings.epochs = 1;
    settings.longestGradient = 0.001;
    const auto start = smallNetwork (1);
    const auto clipped = train (start, data, settings);
    double squares = 0.0;
    for (size_t i = 0; i < start.size(); ++i)
        squares += static_cast<double> ((clipped.layers[i].weights - start[i].weights).squaredNorm()
                                        + (clipped.layers[i].biases - start[i].biases).squaredNorm());
    CHECK (std::sqrt (squares) == Catch::Approx (0.001).epsilon (0.001));
}

TEST_CASE ("a gate of 0 learns nothing from its samples")
{
    auto data = smoothData (32, 1);
    TrainingSettings settings;
    settings.epochs = 3;
    data.gates.assign (32, 0.0f);
    CHECK (train (smallNetwork (1), data, settings).layers == smallNetwork (1));
    data.gates.assign (32, 1.0f);
    const auto gated = train (smallNetwork (1), data, settings);
    data.gates.clear();
    CHECK (train (smallNetwork (1), data, settings).layers == gated.layers);
}

TEST_CASE ("an Elman layer learns to remember what came a step before")
{
    RandomStream random (5);
    TrainingData<float> data;
    data.inputs.resize (1, 400);
    data.targets.resize (1, 400);
    for (int s = 0; s < 400; ++s)
    {
        data.inputs (0, s) = random.uniform() < 0.5 ? -1.0f : 1.0f;
        data.targets (0, s) = s > 0 ? data.inputs (0, s - 1) : 0.0f;
    }
    TrainingSettings settings;
    settings.epochs = 300;
    settings.batch = 40;
    settings.learningRate = 0.01;
    const auto result =
        train<float> ({ initialisedRecurrentLayer<float> (Initialiser::orthogonal, 1, 6, Activation::tanh, 1.0, random),
                        initialisedLayer<float> (Initialiser::glorot, 6, 1, Activation::identity, 1.0, random) },
                      data, settings);
    CHECK (result.curve.back().trainingLoss < 0.1); // without memory: 1

    // The network that plays remembers the same.
    DenseNetwork<float> network;
    network.prepare (result.layers);
    double squares = 0.0;
    for (int s = 0; s < 40; ++s)
    {
        const auto error = network.forward (data.inputs.col (s))[0] - data.targets (0, s);
        squares += s > 0 ? static_cast<double> (error * error) : 0.0;
    }
    CHECK (squares / 39.0 < 0.1);
}

TEST_CASE ("what does not fit together is refused with its reason")
{
    using Catch::Matchers::Message;
    const auto data = smoothData (10, 1);
    TrainingSettings settings;
    settings.epochs = 0;
    CHECK_THROWS_MATCHES (train (smallNetwork (1), data, settings), std::invalid_argument,
                          Message ("the number of epochs is 0, which is below 1"));
    settings.epochs = 1;
    CHECK_THROWS_MATCHES (train (DenseLayers<float> {}, data, settings), std::invalid_argument,
                          Message ("the network has no layers"));
    auto wrong = data;
    wrong.inputs (1, 1) = std::numeric_limits<float>::quiet_NaN();
    CHECK_THROWS_MATCHES (train (smallNetwork (1), wrong, settings), std::invalid_argument,
                          Message ("a sample holds a value that is not a number"));
    settings.loss = Loss::sparseCategoricalCrossEntropy;
    wrong = data;
    wrong.classes.assign (10, 0);
    wrong.classes[3] = 2;
    CHECK_THROWS_MATCHES (train (smallNetwork (1), wrong, settings), std::invalid_argument,
                          Message ("there is a class 2, but the network has 2 outputs: classes are 0 to 1"));
    settings.loss = Loss::binaryCrossEntropy;
    CHECK_THROWS_MATCHES (train (smallNetwork (1), data, settings), std::invalid_argument,
                          Message ("binary cross-entropy needs targets within 0 to 1"));
}
