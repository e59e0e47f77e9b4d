// Something to learn, and how it is learned when nothing is tuned.
#pragma once

#include "neural/dense/Initialiser.h"
#include "neural/training/TrainingData.h"
#include "neural/training/TrainingSettings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace galvani
{

struct Task
{
    std::string name;
    TrainingData<float> learned, heldOut;
    std::vector<int> hidden; ///< neurons of the hidden layers
    int outputs = 1;
    bool isRecurrent = false; ///< the first hidden layer is Elman's
    Activation last = Activation::identity;
    TrainingSettings settings;
    double target = 0.0; ///< the training loss whose epoch is noted
};

/** What its layers are made of. */
struct Making
{
    Activation hidden = Activation::tanh;
    Initialiser initialiser = Initialiser::glorot;
    LifRateCurve curve {};
    std::optional<Initialiser> recurrent {}; ///< of Elman's memory, where it is another
};

DenseLayers<float> layersFor (const Task&, const Making&, std::uint64_t seed);

/** Two in, one out: the four corners are learned, and corners with noise are held out. */
Task xorTask (std::uint64_t seed);

/** Ten classes of two clusters each in sixteen dimensions. @param counts  samples of each class to learn from; forty
    of each are held out  @param spread  standard deviation of a cluster, whose centres have 1 */
Task mixtureTask (std::uint64_t seed, const std::vector<int>& counts, double spread);

/** A random signal is to be said again eight steps later: only a layer that remembers can. */
Task echoTask (std::uint64_t seed);

} // namespace galvani
