#include "neural/training/Trainer.h"

#include "neural/training/Backpropagation.h"
#include "neural/training/Optimiser.h"
#include "neural/training/TrainingSplit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace galvani
{

namespace
{

/** Where a weight has gone this far, nothing sensible comes of it. */
constexpr double outOfBounds = 1.0e6;

template <typename Real>
class Training
{
public:
    Training (DenseLayers<Real> start, const TrainingData<Real>& data, const TrainingSettings& wanted)
        : settings (wanted),
          layers (std::move (start)),
          random (wanted.seed),
          isSequence (std::any_of (layers.begin(), layers.end(), [] (const auto& l) { return l.isRecurrent(); })),
          split (data.size(), settings.validationShare, isSequence, random),
          samples (data),
          heldOut (data.subset (split.heldOut))
    {
        optimiser.prepare (settings.optimiser, layers);
        const auto all = static_cast<Eigen::Index> (split.learned.size());
        batchSize = settings.optimiser.kind == OptimiserKind::gradientDescent
                        ? all
                        : std::min<Eigen::Index> (settings.batch, all);
    }

    TrainingResult<Real> run (const TrainingProgress& progress)
    {
        TrainingResult<Real> result { layers, {}, TrainingEnd::allEpochs };
        auto best = std::numeric_limits<double>::infinity();
        int sinceBest = 0;
        for (int epoch = 1; epoch <= settings.epochs; ++epoch)
        {
            TrainingPoint point { epoch, 0.0, 0.0,
                                  settings.learningRate * settings.schedule.at (epoch - 1, settings.epochs) };
            point.trainingLoss = runEpoch (point.learningRate);
            point.validationLoss = heldOut.size() > 0 ? lossNow (heldOut) : point.trainingLoss;
            if (hasDiverged (point))
            {
                result.end = TrainingEnd::diverged; // with the layers that it began with
                return result;
            }
            result.curve.push_back (point);
            if (settings.patience > 0)
            {
                sinceBest = point.validationLoss < best ? 0 : sinceBest + 1;
                if (sinceBest == 0)
                {
                    best = point.validationLoss;
                    result.layers = layers;
                }
            }
            if (progress && ! progress (point))
                result.end = TrainingEnd::cancelled;
            else if (settings.lossToReach > 0.0 && point.trainingLoss <= settings.lossToReach)
                result.end = TrainingEnd::lossReached;
            else if (settings.patience > 0 && sinceBest >= settings.patience)
                result.end = TrainingEnd::noBetter;
            else
                continue;
            break;
        }
        if (settings.patience == 0)
            result.layers = layers;
        return result;
    }

private:
    double runEpoch (double rate)
    {
        const auto all = static_cast<Eigen::Index> (split.learned.size());
        if (! isSequence)
            TrainingSplit::shuffle (split.learned, random);
        double sum = 0.0;
        for (Eigen::Index from = 0; from < all; from += batchSize)
        {
            const auto count = std::min (batchSize, all - from);
            sum += learnBatch (from, count, rate) * static_cast<double> (count);
        }
        return sum / static_cast<double> (all);
    }

    double learnBatch (Eigen::Index from, Eigen::Index count, double rate)
    {
        takeBatch (from, count);
        const auto& outputs = passes.forward (layers, batch.inputs);
        const auto loss = static_cast<double> (lossOf (settings.loss, outputs, batch));
        const auto last = lastActivation();
        lossGradient (settings.loss, last, outputs, batch, gradient);
        const auto gate = gateOfBatch();
        weighByGates (gate);
        passes.backward (layers, batch.inputs, gradient, isTakenTogether (settings.loss, last),
                         Backpropagation<Real>::Reach::layers);
        regularise();
        optimiser.step (layers, passes.gradients(), static_cast<Real> (rate * gate));
        return loss;
    }

    void takeBatch (Eigen::Index from, Eigen::Index count)
    {
        batch.inputs.resize (samples.inputs.rows(), count);
        batch.targets.resize (samples.targets.rows(), samples.targets.cols() > 0 ? count : 0);
        batch.classes.resize (samples.classes.empty() ? 0 : static_cast<size_t> (count));
        batch.gates.resize (samples.gates.empty() ? 0 : static_cast<size_t> (count));
        for (Eigen::Index i = 0; i < count; ++i)
        {
            const auto sample = split.learned[static_cast<size_t> (from + i)];
            batch.inputs.col (i) = samples.inputs.col (sample);
            if (batch.targets.cols() > 0)
                batch.targets.col (i) = samples.targets.col (sample);
            if (! batch.classes.empty())
                batch.classes[static_cast<size_t> (i)] = samples.classes[static_cast<size_t> (sample)];
            if (! batch.gates.empty())
                batch.gates[static_cast<size_t> (i)] = samples.gates[static_cast<size_t> (sample)];
        }
    }

    double gateOfBatch() const
    {
        if (batch.gates.empty())
            return 1.0;
        double sum = 0.0;
        for (const auto gate : batch.gates)
            sum += static_cast<double> (gate);
        return sum / static_cast<double> (batch.gates.size());
    }

    /** Within a batch a gate is the sample's share of the step: the mean alone would undo the gates where a batch is
       all the samples. */
    void weighByGates (double mean)
    {
        if (batch.gates.empty() || mean <= 0.0)
            return;
        for (Eigen::Index i = 0; i < gradient.cols(); ++i)
            gradient.col (i) *= static_cast<Real> (static_cast<double> (batch.gates[static_cast<size_t> (i)]) / mean);
    }

    /** L2, then clipping. */
    void regularise()
    {
        auto& gradients = passes.gradients();
        if (settings.weightDecay > 0.0)
            for (size_t i = 0; i < layers.size(); ++i)
            {
                gradients[i].weights += static_cast<Real> (settings.weightDecay) * layers[i].weights;
                gradients[i].recurrent += static_cast<Real> (settings.weightDecay) * layers[i].recurrent;
            }
        if (settings.longestGradient <= 0.0)
            return;
        double squares = 0.0;
        for (const auto& by : gradients)
            squares +=
                static_cast<double> (by.weights.squaredNorm() + by.biases.squaredNorm() + by.recurrent.squaredNorm());
        if (const auto length = std::sqrt (squares); length > settings.longestGradient)
            for (auto& by : gradients)
            {
                const auto factor = static_cast<Real> (settings.longestGradient / length);
                by.weights *= factor;
                by.biases *= factor;
                by.recurrent *= factor;
            }
    }

    /** The sums before a recurrent layer's activation are not those of one step alone. */
    Activation lastActivation() const
    {
        return layers.back().isRecurrent() ? Activation::identity : layers.back().activation;
    }

    double lossNow (const TrainingData<Real>& data)
    {
        return static_cast<double> (lossOf (settings.loss, passes.forward (layers, data.inputs), data));
    }

    bool hasDiverged (const TrainingPoint& point) const
    {
        if (! std::isfinite (point.trainingLoss) || ! std::isfinite (point.validationLoss))
            return true;
        return std::any_of (layers.begin(), layers.end(),
                            [] (const auto& layer)
                            {
                                const auto isOut = [] (const auto& tensor) {
                                    return tensor.size() > 0
                                           && ! (static_cast<double> (tensor.cwiseAbs().maxCoeff()) <= outOfBounds);
                                };
                                return isOut (layer.weights) || isOut (layer.biases) || isOut (layer.recurrent)
                                       || ! layer.weights.allFinite();
                            });
    }

    const TrainingSettings settings;
    DenseLayers<Real> layers;
    RandomStream random;
    const bool isSequence;
    TrainingSplit split;
    const TrainingData<Real>& samples;
    const TrainingData<Real> heldOut;
    TrainingData<Real> batch;
    Backpropagation<Real> passes;
    Optimiser<Real> optimiser;
    typename TrainingData<Real>::Matrix gradient;
    Eigen::Index batchSize = 1;
};

} // namespace

template <typename Real>
TrainingResult<Real> train (DenseLayers<Real> layers, const TrainingData<Real>& data, const TrainingSettings& settings,
                            const TrainingProgress& progress)
{
    const auto refuse = [] (const std::string& problem)
    {
        if (! problem.empty())
            throw std::invalid_argument (problem);
    };
    refuse (layers.empty() ? "the network has no layers" : misfitOf (layers));
    refuse (problemWith (settings));
    refuse (unfitFor (settings.loss, data, layers.front().inputs(), layers.back().outputs()));
    return Training<Real> (std::move (layers), data, settings).run (progress);
}

template TrainingResult<float> train (DenseLayers<float>, const TrainingData<float>&, const TrainingSettings&,
                                      const TrainingProgress&);
template TrainingResult<double> train (DenseLayers<double>, const TrainingData<double>&, const TrainingSettings&,
                                       const TrainingProgress&);

} // namespace galvani
