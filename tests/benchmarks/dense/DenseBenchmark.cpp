// How fast the dense network runs forward and trains: prints a JSON line each.

#include "neural/dense/DenseNetwork.h"
#include "neural/dense/Initialiser.h"
#include "neural/training/Trainer.h"
#include "tests/benchmarks/dense/FixedNetwork.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace galvani;

namespace
{

double secondsNow()
{
    return std::chrono::duration<double> (std::chrono::steady_clock::now().time_since_epoch()).count();
}

DenseLayers<float> layersOf (const std::vector<int>& sizes, Activation hidden, Activation last)
{
    RandomStream random (1);
    DenseLayers<float> layers;
    for (size_t i = 1; i < sizes.size(); ++i)
        layers.push_back (initialisedLayer<float> (Initialiser::glorot, sizes[i - 1], sizes[i],
                                                   i + 1 < sizes.size() ? hidden : last, 1.0, random));
    return layers;
}

/** Nanoseconds a pass, the least of many rounds: what disturbs a measurement only ever makes it longer. The two take
    turns, so that they meet the same machine. */
void compareForward()
{
    const auto layers = layersOf ({ 34, 32, 16, 8 }, Activation::tanh, Activation::sigmoid);
    DenseNetwork<float> network;
    network.prepare (layers);
    benchmark::FixedNetwork fixed (layers);
    RandomStream random (2);
    std::vector<Eigen::Matrix<float, 34, 1>> inputs (64);
    for (auto& input : inputs)
        input = input.unaryExpr ([&] (float) { return static_cast<float> (random.normal()); });

    constexpr int rounds = 300, passes = 64 * 40;
    double ours = 1.0, theirs = 1.0;
    float sum = 0.0f;
    for (int round = 0; round < rounds; ++round)
    {
        auto start = secondsNow();
        for (int i = 0; i < passes; ++i)
            sum += network.forward (inputs[static_cast<size_t> (i & 63)])[i & 7];
        ours = std::min (ours, secondsNow() - start);
        start = secondsNow();
        for (int i = 0; i < passes; ++i)
            sum -= fixed.forward (inputs[static_cast<size_t> (i & 63)])[i & 7];
        theirs = std::min (theirs, secondsNow() - start);
    }
    std::printf ("{\"what\":\"forward "
                 "34-32-16-8\",\"ns\":%.0f,\"ns_fixed_size_eigen\":%.0f,\"ratio\":%.2f,\"difference\":%.1g}\n",
                 ours / passes * 1.0e9, theirs / passes * 1.0e9, ours / theirs, static_cast<double> (sum));
}

void measureTraining (Activation hidden, const char* name)
{
    constexpr int samples = 32 * 1000;
    RandomStream random (3);
    TrainingData<float> data;
    data.inputs =
        TrainingData<float>::Matrix::NullaryExpr (32, samples, [&] { return static_cast<float> (random.normal()); });
    data.targets =
        TrainingData<float>::Matrix::NullaryExpr (16, samples, [&] { return static_cast<float> (random.normal()); });
    TrainingSettings settings;
    settings.batch = 32;
    settings.epochs = 20;
    auto best = 1.0e9, last = secondsNow();
    train (layersOf ({ 32, 64, 64, 16 }, hidden, Activation::identity), data, settings,
           [&] (const TrainingPoint&)
           {
               const auto now = secondsNow();
               best = std::min (best, now - last);
               last = now;
               return true;
           });
    std::printf ("{\"what\":\"training 32-64-64-16 (%s), batches of 32, Adam\",\"million_samples_per_s\":%.2f}\n", name,
                 samples / best * 1.0e-6);
}

} // namespace

int main()
{
    compareForward();
    measureTraining (Activation::relu, "relu");
    measureTraining (Activation::tanh, "tanh");
}
