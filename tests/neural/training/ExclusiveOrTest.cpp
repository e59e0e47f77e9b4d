#include "neural/dense/Initialiser.h"
#include "neural/training/Backpropagation.h"
#include "neural/training/Trainer.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace galvani;

namespace
{

struct Way
{
    Loss loss;
    OptimiserKind optimiser;
    double learningRate;
    int batch;
};

/** Of a 2-4-1 network, how many of 100 seeds learn XOR to a loss below 0.01 within 5,000 epochs. */
int seedsThatLearn (const Way& way)
{
    TrainingData<float> data;
    data.inputs.resize (2, 4);
    data.inputs << 0, 0, 1, 1, 0, 1, 0, 1;
    data.targets.resize (1, 4);
    data.targets << 0, 1, 1, 0;
    TrainingSettings settings;
    settings.loss = way.loss;
    settings.optimiser.kind = way.optimiser;
    settings.learningRate = way.learningRate;
    settings.batch = way.batch;
    settings.epochs = 5000;
    settings.lossToReach = 0.0099;
    int learned = 0;
    for (std::uint64_t seed = 1; seed <= 100; ++seed)
    {
        RandomStream random (seed);
        settings.seed = seed;
        const auto result =
            train<float> ({ initialisedLayer<float> (Initialiser::orthogonal, 2, 4, Activation::softplus, 1.0, random),
                            initialisedLayer<float> (Initialiser::orthogonal, 4, 1, Activation::sigmoid, 1.0, random) },
                          data, settings);
        Backpropagation<float> passes;
        const auto loss = lossOf (way.loss, passes.forward (result.layers, data.inputs), data);
        learned += result.end == TrainingEnd::lossReached && loss < 0.01f ? 1 : 0;
    }
    return learned;
}

} // namespace

TEST_CASE ("XOR is learned from every one of 100 seeds with Adam")
{
    const auto loss = GENERATE (Loss::binaryCrossEntropy, Loss::meanSquaredError);
    CHECK (seedsThatLearn ({ loss, OptimiserKind::adam, 0.05, 4 }) == 100);
}

TEST_CASE ("XOR is learned from at least 95 of 100 seeds by stochastic gradient descent and momentum")
{
    const auto loss = GENERATE (Loss::binaryCrossEntropy, Loss::meanSquaredError);
    CHECK (seedsThatLearn ({ loss, OptimiserKind::stochastic, 0.3, 1 }) >= 95);
    CHECK (seedsThatLearn ({ loss, OptimiserKind::momentum, 0.3, 4 }) >= 95);
}
