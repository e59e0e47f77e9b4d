// Makes of a player's examples what a trainer needs: samples, layers to begin with, and settings.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/TrainingData.h"
#include "neural/training/TrainingSettings.h"
#include "plugin/workers/TaughtVoices.h"

#include <cstdint>

namespace galvani
{

struct TeachingPlan
{
    /** How often an example stands among the samples: once as it is, and as it would be in other seconds like it, drawn
        from the deviation of its features. */
    static constexpr int copies = 24;

    TrainingData<float> samples; ///< numFeatures inputs, numModulators targets
    DenseLayers<float> layers;
    TrainingSettings settings;

    /** What the knobs are set to when the network plays. */
    ModulatorFit::Positions knobs;

    /** May take a twentieth of a second, to measure the neurons' curve. @param present  the dense network that plays */
    TeachingPlan (const Lessons&, const ModulationRouting&, const DenseLayers<float>& present);
};

} // namespace galvani
