#include "plugin/headless/TrainCommand.h"

#include "neural/serialization/ModelWriter.h"
#include "neural/training/Trainer.h"
#include "neural/training/TrainingSplit.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"
#include "plugin/headless/Interruption.h"
#include "plugin/headless/ModelScore.h"
#include "plugin/headless/OutputFiles.h"
#include "plugin/headless/ProgressBar.h"
#include "plugin/headless/TrainPlan.h"
#include "plugin/headless/TrainingTable.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <ostream>
#include <stdexcept>

namespace galvani
{

namespace
{

/** Six digits: as many as a loss in single precision is good for. */
double rounded (double value)
{
    if (value == 0.0 || ! std::isfinite (value))
        return value;
    const auto scale = std::pow (10.0, 5.0 - std::floor (std::log10 (std::abs (value))));
    return std::isfinite (scale) ? std::round (value * scale) / scale : value;
}

const char* nameOf (TrainingEnd end)
{
    switch (end)
    {
        case TrainingEnd::lossReached:
            return "loss_reached";
        case TrainingEnd::noBetter:
            return "no_better";
        case TrainingEnd::allEpochs:
        case TrainingEnd::cancelled:
        case TrainingEnd::diverged:
            break;
    }
    return "all_epochs";
}

CommandError divergence (const TrainPlan& plan, size_t epoch)
{
    return CommandError ("the training diverged in epoch " + juce::String (epoch) + " with a learning rate of "
                         + juce::String (plan.settings.learningRate) + "; a smaller one may help");
}

TrainingResult<float> learn (const TrainPlan& plan, DenseLayers<float> layers, const TrainingData<float>& data)
{
    ProgressBar progress;
    try
    {
        auto result = train (std::move (layers), data, plan.settings,
                             [&] (const TrainingPoint& point)
                             {
                                 stopIfInterrupted();
                                 progress.show (static_cast<double> (point.epoch) / plan.settings.epochs);
                                 return true;
                             });
        if (result.end == TrainingEnd::diverged)
            throw divergence (plan, result.curve.size() + 1);
        return result;
    }
    catch (const std::invalid_argument& problem)
    {
        throw CommandError (juce::String::fromUTF8 (problem.what()));
    }
}

/** The rows that the trainer learned from and those it held out: it draws them first of all, from its seed. */
TrainingSplit splitOf (const TrainPlan& plan, Eigen::Index samples)
{
    RandomStream random (plan.settings.seed);
    return { samples, plan.settings.validationShare, false, random };
}

nlohmann::ordered_json summaryOf (const TrainPlan& plan, const TrainingData<float>& data,
                                  const TrainingResult<float>& result)
{
    const auto split = splitOf (plan, data.size());
    nlohmann::ordered_json summary { { "samples", data.size() }, { "epochs", result.curve.size() } };
    const auto learned = scoreOf (result.layers, data, split.learned, plan.settings.loss);
    ModelScore heldOut;
    if (! split.heldOut.empty())
        heldOut = scoreOf (result.layers, data, split.heldOut, plan.settings.loss);
    if (! std::isfinite (learned.loss) || ! std::isfinite (heldOut.loss))
        throw divergence (plan, result.curve.size());
    summary["training_loss"] = rounded (learned.loss);
    if (! split.heldOut.empty())
        summary["validation_loss"] = rounded (heldOut.loss);
    if (plan.learnsClasses())
    {
        summary["training_accuracy"] = rounded (learned.accuracy);
        if (! split.heldOut.empty())
            summary["validation_accuracy"] = rounded (heldOut.accuracy);
    }
    summary["end"] = nameOf (result.end);
    return summary;
}

} // namespace

void runTrain (const TrainOptions& options, std::ostream& out)
{
    using Clock = std::chrono::steady_clock;
    listenForInterruption();
    const auto plan = planTraining (options);
    const auto name = juce::String::fromUTF8 (options.data.c_str());
    if (fileAt (options.data) == fileAt (options.model))
        throw CommandError (name, "the model would be written over the data");
    OutputFiles files;
    auto& file = files.open (options.model);
    const auto data = readTrainingTable (options.data, plan);
    if (plan.settings.validationShare > 0.0 && data.size() < 2)
        throw CommandError (name, "has a single row, of which none can be held out");

    auto layers = startingLayers (plan, options);
    const auto start = Clock::now();
    const auto result = learn (plan, std::move (layers), data);
    const auto taken = std::chrono::duration<double> (Clock::now() - start).count();
    auto summary = summaryOf (plan, data, result);
    summary["wall_s"] = std::round (taken * 1.0e6) / 1.0e6;
    const auto json = writeModel (result.layers);
    file.write (json.data(), json.size());
    stopIfInterrupted();
    files.finish();
    out << summary.dump() << '\n';
}

} // namespace galvani
