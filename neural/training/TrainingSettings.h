// How a network is to be trained.
#pragma once

#include "neural/training/LearningRateSchedule.h"
#include "neural/training/Loss.h"
#include "neural/training/OptimiserSettings.h"

#include <cstdint>

namespace galvani
{

struct TrainingSettings
{
    Loss loss = Loss::meanSquaredError;
    OptimiserSettings optimiser;
    double learningRate = 0.003;
    LearningRateSchedule schedule;
    int epochs = 200;
    int batch = 32;               ///< samples; gradient descent takes all of them at once
    double validationShare = 0.0; ///< of the samples, drawn by the seed, which are not learned from: 0 to below 1
    int patience = 0;             ///< epochs without a better validation loss before it ends; 0: it goes on
    double lossToReach = 0.0;     ///< ends when the training loss is at or below it; 0: it goes on
    double weightDecay = 0.0;     ///< L2: adds weightDecay / 2 times the sum of all squared weights to the loss
    double longestGradient = 0.0; ///< a gradient longer than this, over all layers, is shortened to it; 0: none is
    std::uint64_t seed = 1;       ///< of the order of samples and the validation's choice
    bool operator== (const TrainingSettings&) const = default;
};

/** One line on what is wrong with the settings; empty when nothing is. */
std::string problemWith (const TrainingSettings&);

} // namespace galvani
