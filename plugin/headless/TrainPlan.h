// What is to be trained, and how: the words of `galvani train`, understood.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/TrainingSettings.h"
#include "plugin/headless/LayerWords.h"
#include "plugin/headless/TrainOptions.h"

namespace galvani
{

struct TrainPlan
{
    LayerWords layers;
    TrainingSettings settings;

    int outputs() const noexcept { return layers.layers.back().units; }

    /** The last column of the data is a class, rather than the last ones what the outputs are to be. */
    bool learnsClasses() const noexcept { return settings.loss != Loss::meanSquaredError; }
};

/** Cross-entropy is sparse categorical after a softmax, and binary after sigmoids: one of them learns a class 0 or 1,
    several learn one class each.
    @throws std::invalid_argument  with one line on words that do not go together */
TrainPlan planTraining (const TrainOptions&);

/** The layers before training, drawn from the seed. */
DenseLayers<float> startingLayers (const TrainPlan&, const TrainOptions&);

} // namespace galvani
