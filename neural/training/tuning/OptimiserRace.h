// A short race between optimisers and learning rates on the samples themselves, before the real training.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/TrainingData.h"
#include "neural/training/TrainingSettings.h"

#include <functional>
#include <limits>
#include <vector>

namespace galvani
{

/** Who runs, and how far. */
struct OptimiserRace
{
    std::vector<OptimiserKind> kinds { OptimiserKind::gradientDescent, OptimiserKind::stochastic,
                                       OptimiserKind::momentum, OptimiserKind::adam };
    std::vector<double> rateFactors { 0.3, 1.0, 3.0 }; ///< times usualLearningRate()
    int epochs = 25;               ///< of the first round; each further round takes twice as many, from the start again
    int rounds = 3;                ///< after each of which the better half runs on
    double validationShare = 0.25; ///< held out to judge by
    int leastHeldOut = 4;          ///< where fewer would be, nothing is, and the training loss decides
    bool operator== (const OptimiserRace&) const = default;
};

struct RaceEntry
{
    OptimiserSettings optimiser;
    double learningRate = usualLearningRate (OptimiserKind::adam);
    int epochs = 0;                                        ///< of the last round that it ran
    double loss = std::numeric_limits<double>::infinity(); ///< at its end; infinite where it diverged or did not run
    bool operator== (const RaceEntry&) const = default;
};

struct RaceResult
{
    RaceEntry winner;             ///< Adam at its usual rate where nobody arrived
    std::vector<RaceEntry> table; ///< best first: by the round that was come to, then by loss; who diverged is last
    bool isByValidation = false;  ///< or by the training loss
    bool wasCancelled = false;    ///< then the winner is who leads so far

    /** The settings with the winner's optimiser and rate. */
    TrainingSettings appliedTo (TrainingSettings settings) const
    {
        settings.optimiser = winner.optimiser;
        settings.learningRate = winner.learningRate;
        return settings;
    }
};

/** Called after each epoch of each runner with the share of the race that is done, 0..1; false cancels. */
using RaceProgress = std::function<bool (double)>;

/** Everyone starts from the same layers and meets the same samples. Of the settings the loss, batch, weight decay,
    longest gradient, seed and the optimiser's constants count; the rates stay as they are, and nobody stops early.
    Source of the rounds: Jamieson and Talwalkar (2016), Non-stochastic best arm identification.
    @throws std::invalid_argument  with one line when race, layers, data and settings do not fit together */
template <typename Real>
RaceResult raceOptimisers (const DenseLayers<Real>& start, const TrainingData<Real>&, const TrainingSettings&,
                           const OptimiserRace& = {}, const RaceProgress& = {});

extern template RaceResult raceOptimisers (const DenseLayers<float>&, const TrainingData<float>&,
                                           const TrainingSettings&, const OptimiserRace&, const RaceProgress&);
extern template RaceResult raceOptimisers (const DenseLayers<double>&, const TrainingData<double>&,
                                           const TrainingSettings&, const OptimiserRace&, const RaceProgress&);

} // namespace galvani
