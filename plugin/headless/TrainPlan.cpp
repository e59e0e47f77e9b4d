#include "plugin/headless/TrainPlan.h"

#include "neural/dense/Initialiser.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace galvani
{

namespace
{

template <typename Value, size_t size>
Value called (const std::string& name, const std::array<std::pair<std::string_view, Value>, size>& values)
{
    const auto found = std::find_if (values.begin(), values.end(), [&] (const auto& v) { return v.first == name; });
    if (found == values.end())
        throw std::invalid_argument ("`" + name + "` is unknown");
    return found->second;
}

OptimiserKind optimiserCalled (const std::string& name)
{
    return called<OptimiserKind, 4> (name, { { { "gd", OptimiserKind::gradientDescent },
                                               { "sgd", OptimiserKind::stochastic },
                                               { "momentum", OptimiserKind::momentum },
                                               { "adam", OptimiserKind::adam } } });
}

Initialiser initialiserCalled (const std::string& name)
{
    return called<Initialiser, 6> (name, { { { "zero", Initialiser::zero },
                                             { "normal", Initialiser::normal },
                                             { "glorot", Initialiser::glorot },
                                             { "he", Initialiser::he },
                                             { "orthogonal", Initialiser::orthogonal },
                                             { "critical", Initialiser::critical } } });
}

LearningRateSchedule scheduleOf (const TrainOptions& options)
{
    using Kind = LearningRateSchedule::Kind;
    const auto kind = called<Kind, 4> (options.schedule, { { { "constant", Kind::constant },
                                                             { "exponential", Kind::exponential },
                                                             { "steps", Kind::steps },
                                                             { "cosine", Kind::cosine } } });
    const auto usual = kind == Kind::steps ? 0.5 : (kind == Kind::cosine ? 0.0 : 0.99);
    return { kind, options.factor.value_or (usual), options.stepLength };
}

Loss lossOf (const std::string& name, Activation last)
{
    if (name == "mse")
        return Loss::meanSquaredError;
    if (name != "cross-entropy")
        throw std::invalid_argument ("`" + name + "` is unknown");
    if (last == Activation::softmax)
        return Loss::sparseCategoricalCrossEntropy;
    if (last == Activation::sigmoid)
        return Loss::binaryCrossEntropy;
    throw std::invalid_argument ("cross-entropy needs probabilities: the last layer is to be softmax or sigmoid");
}

} // namespace

TrainPlan planTraining (const TrainOptions& options)
{
    TrainPlan plan;
    plan.layers = readLayerWords (options.layers);
    auto& settings = plan.settings;
    settings.loss = lossOf (options.loss, plan.layers.layers.back().activation);
    settings.optimiser.kind = optimiserCalled (options.optimiser);
    settings.learningRate = options.rate.value_or (usualLearningRate (settings.optimiser.kind));
    settings.schedule = scheduleOf (options);
    settings.epochs = options.epochs;
    settings.batch = options.batch;
    settings.validationShare = options.validation;
    settings.patience = options.patience;
    settings.lossToReach = options.untilLoss;
    settings.weightDecay = options.weightDecay;
    settings.longestGradient = options.longestGradient;
    settings.seed = options.seed;
    if (const auto problem = problemWith (settings); ! problem.empty())
        throw std::invalid_argument (problem);
    return plan;
}

DenseLayers<float> startingLayers (const TrainPlan& plan, const TrainOptions& options)
{
    // The trainer draws the order of samples from the seed itself.
    RandomStream random (options.seed ^ 0x6c6179657273u);
    DenseLayers<float> layers;
    auto inputs = plan.layers.inputs;
    for (const auto& [units, activation] : plan.layers.layers)
    {
        const auto isHalved = activation == Activation::relu || activation == Activation::leakyRelu;
        const auto usual = isHalved ? Initialiser::he : Initialiser::glorot;
        const auto initialiser = options.initialiser.empty() ? usual : initialiserCalled (options.initialiser);
        layers.push_back (initialisedLayer<float> (initialiser, inputs, units, activation, 1.0, random));
        inputs = units;
    }
    return layers;
}

} // namespace galvani
