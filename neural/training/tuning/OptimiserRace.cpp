#include "neural/training/tuning/OptimiserRace.h"

#include "neural/training/Trainer.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace galvani
{

namespace
{

std::string problemWith (const OptimiserRace& race)
{
    if (race.kinds.empty() || race.rateFactors.empty())
        return "a race of optimisers needs a runner at least";
    for (const auto factor : race.rateFactors)
        if (! std::isfinite (factor) || factor <= 0.0)
            return "a learning rate of the race is not above 0";
    if (race.epochs < 1 || race.epochs > 100000 || race.rounds < 1 || race.rounds > 10)
        return "a race of optimisers takes 1 to 100000 epochs and 1 to 10 rounds";
    if (! std::isfinite (race.validationShare) || race.validationShare < 0.0 || race.validationShare >= 1.0)
        return "the validation share of the race is not within 0 to below 1";
    return {};
}

std::vector<RaceEntry> line (const OptimiserRace& race, OptimiserSettings constants)
{
    std::vector<RaceEntry> entries;
    for (const auto kind : race.kinds)
        for (const auto factor : race.rateFactors)
        {
            constants.kind = kind;
            entries.push_back ({ constants, factor * usualLearningRate (kind) });
        }
    return entries;
}

/** After a round the better half runs on. */
size_t runnersAfter (size_t runners) { return std::max<size_t> (1, (runners + 1) / 2); }

double epochsOf (const OptimiserRace& race, size_t runners)
{
    double sum = 0.0;
    for (int round = 0; round < race.rounds; ++round, runners = runnersAfter (runners))
        sum += static_cast<double> (runners) * std::ldexp (race.epochs, round);
    return sum;
}

TrainingSettings settingsOf (const OptimiserRace& race, TrainingSettings settings, Eigen::Index samples)
{
    settings.schedule = {};
    settings.patience = 0;
    settings.lossToReach = 0.0;
    const auto heldOut = std::lround (race.validationShare * static_cast<double> (samples));
    settings.validationShare = heldOut >= std::max (1, race.leastHeldOut) ? race.validationShare : 0.0;
    return settings;
}

} // namespace

template <typename Real>
RaceResult raceOptimisers (const DenseLayers<Real>& start, const TrainingData<Real>& data,
                           const TrainingSettings& given, const OptimiserRace& race, const RaceProgress& progress)
{
    if (const auto problem = problemWith (race); ! problem.empty())
        throw std::invalid_argument (problem);
    auto settings = settingsOf (race, given, data.size());
    RaceResult result;
    result.isByValidation = settings.validationShare > 0.0;
    result.table = line (race, given.optimiser);
    auto runners = result.table.size();
    const auto all = epochsOf (race, runners);
    double done = 0.0;

    for (int round = 0; round < race.rounds && ! result.wasCancelled; ++round, runners = runnersAfter (runners))
    {
        settings.epochs = race.epochs << round;
        const auto end = result.table.begin() + static_cast<std::ptrdiff_t> (runners);
        for (auto entry = result.table.begin(); entry != end && ! result.wasCancelled; ++entry)
        {
            if (round > 0 && ! std::isfinite (entry->loss))
                continue;
            settings.optimiser = entry->optimiser;
            settings.learningRate = entry->learningRate;
            const auto run = train (start, data, settings,
                                    [&] (const TrainingPoint& point)
                                    { return ! progress || progress (std::min (1.0, (done + point.epoch) / all)); });
            done += settings.epochs;
            result.wasCancelled = run.end == TrainingEnd::cancelled;
            if (result.wasCancelled)
                break; // what it had reached is not to be compared with those who ran the whole way
            entry->epochs = settings.epochs;
            entry->loss = run.end == TrainingEnd::diverged ? std::numeric_limits<double>::infinity()
                                                           : run.curve.back().validationLoss;
        }
        if (! result.wasCancelled || round == 0)
            std::stable_sort (result.table.begin(), end,
                              [] (const RaceEntry& a, const RaceEntry& b) { return a.loss < b.loss; });
    }
    std::stable_partition (result.table.begin(), result.table.end(),
                           [] (const RaceEntry& entry) { return std::isfinite (entry.loss); });
    if (std::isfinite (result.table.front().loss))
        result.winner = result.table.front();
    else
        result.winner.optimiser = line ({ { OptimiserKind::adam }, { 1.0 } }, given.optimiser).front().optimiser;
    return result;
}

template RaceResult raceOptimisers (const DenseLayers<float>&, const TrainingData<float>&, const TrainingSettings&,
                                    const OptimiserRace&, const RaceProgress&);
template RaceResult raceOptimisers (const DenseLayers<double>&, const TrainingData<double>&, const TrainingSettings&,
                                    const OptimiserRace&, const RaceProgress&);

} // namespace galvani
