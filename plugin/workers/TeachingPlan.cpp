#include "plugin/workers/TeachingPlan.h"

#include "neural/brain/UntrainedReader.h"
#include "neural/dense/Initialiser.h"
#include "neural/training/tuning/FiringMeasurement.h"
#include "neural/training/tuning/SurpriseGate.h"

#include <algorithm>

namespace galvani
{

namespace
{

TrainingData<float> samplesOf (const Lessons& lessons, const TaughtVoices& voices, RandomStream& random)
{
    const auto count = static_cast<Eigen::Index> (lessons.examples.size()) * TeachingPlan::copies;
    TrainingData<float> data;
    data.inputs.resize (numFeatures, count);
    data.targets.resize (numModulators, count);
    std::vector<double> surprises;
    Eigen::Index sample = 0;
    for (size_t e = 0; e < lessons.examples.size(); ++e)
        for (int copy = 0; copy < TeachingPlan::copies; ++copy, ++sample)
        {
            const auto& example = lessons.examples[e];
            for (size_t f = 0; f < example.features.size(); ++f)
            {
                const auto stray = copy > 0 ? static_cast<float> (random.normal()) * example.deviation[f] : 0.0f;
                // No feature falls below that of silence.
                data.inputs (static_cast<Eigen::Index> (f), sample) = std::max (-1.0f, example.features[f] + stray);
            }
            for (size_t m = 0; m < numModulators; ++m)
                data.targets (static_cast<Eigen::Index> (m), sample) = voices.modulators[e][m];
            surprises.push_back (static_cast<double> (example.surprise));
        }
    if (lessons.settings.bySurprise)
        data.gates = gatesFrom<float> (surprises);
    return data;
}

DenseLayers<float> layersOf (const TeachSettings& settings, const DenseLayers<float>& present, RandomStream& random)
{
    if (settings.start == TeachStart::present)
        return present;
    const auto initialiser = settings.start == TeachStart::critical ? Initialiser::critical : Initialiser::glorot;
    const auto hidden = settings.activation == TeachActivation::relu      ? Activation::relu
                        : settings.activation == TeachActivation::lifRate ? Activation::lifRate
                                                                          : Activation::tanh;
    DenseLayers<float> layers { initialisedLayer<float> (initialiser, numFeatures, 32, hidden, 1.0, random),
                                initialisedLayer<float> (initialiser, 32, 16, hidden, 1.0, random),
                                initialisedLayer<float> (initialiser, 16, numModulators, Activation::sigmoid, 1.0,
                                                         random) };
    if (hidden == Activation::lifRate)
    {
        const auto curve = fittedCurve (measureFiringCurve());
        layers[0].curve = layers[1].curve = curve;
    }
    return layers;
}

OptimiserKind kindOf (TeachOptimiser optimiser) noexcept
{
    switch (optimiser)
    {
        case TeachOptimiser::gradientDescent:
            return OptimiserKind::gradientDescent;
        case TeachOptimiser::stochastic:
            return OptimiserKind::stochastic;
        case TeachOptimiser::momentum:
            return OptimiserKind::momentum;
        case TeachOptimiser::adam:
        case TeachOptimiser::race:
            break;
    }
    return OptimiserKind::adam;
}

} // namespace

TeachingPlan::TeachingPlan (const Lessons& lessons, const ModulationRouting& routing, const DenseLayers<float>& present)
{
    RandomStream random (lessons.settings.seed);
    const TaughtVoices voices (lessons.examples, routing);
    knobs = voices.knobs;
    samples = samplesOf (lessons, voices, random);
    layers = layersOf (lessons.settings, present, random);
    settings.loss = Loss::meanSquaredError;
    settings.optimiser.kind = kindOf (lessons.settings.optimiser);
    settings.learningRate = static_cast<double> (lessons.settings.learningRate);
    settings.epochs = lessons.settings.epochs;
    settings.validationShare = 0.2; // unheard seconds of the same examples
    settings.patience = 80;         // and the best epoch counts: what comes after learns the noise by heart
    settings.lossToReach = 1.0e-5;
    settings.seed = lessons.settings.seed;
}

} // namespace galvani
