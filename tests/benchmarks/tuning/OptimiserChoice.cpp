#include "tests/benchmarks/tuning/Choices.h"

#include "tests/benchmarks/tuning/ProcessorTime.h"
#include "tests/benchmarks/tuning/Spread.h"

#include "neural/training/tuning/OptimiserRace.h"

#include <cstdio>
#include <map>

namespace galvani
{

namespace
{

const char* nameOf (OptimiserKind kind)
{
    switch (kind)
    {
        case OptimiserKind::gradientDescent:
            return "gd";
        case OptimiserKind::stochastic:
            return "sgd";
        case OptimiserKind::momentum:
            return "momentum";
        case OptimiserKind::adam:
            break;
    }
    return "Adam";
}

void printRow (const std::string& task, const std::string& choice, const std::vector<Trial>& trials,
               const std::string& race)
{
    std::vector<double> epochs, losses, times;
    for (const auto& trial : trials)
    {
        epochs.push_back (trial.epochsToTarget);
        losses.push_back (trial.heldOutLoss);
        times.push_back (trial.milliseconds);
    }
    std::printf ("| %s | %s | %s | %s | %.0f | %s |\n", task.c_str(), choice.c_str(),
                 Spread::of (epochs).text (0).c_str(), Spread::of (losses).text (3).c_str(), Spread::of (times).median,
                 race.c_str());
    std::fflush (stdout);
}

} // namespace

void compareOptimisers (int seeds)
{
    std::printf ("\nOptimiser: tanh, Glorot.\n\n"
                 "| Task | Choice | Epochs to target | Held-out loss | ms | Race, ms; winners |\n"
                 "|---|---|---|---|---|---|\n");
    for (const auto& tasks : sharedTasks (seeds))
    {
        std::vector<Trial> usual, raced;
        std::vector<double> times;
        std::map<std::string, int> winners;
        for (const auto& task : tasks)
        {
            const auto start = layersFor (task, {}, task.settings.seed);
            usual.push_back (tryOut (task, start, task.settings));
            const ProcessorTime time;
            const auto race = raceOptimisers (start, task.learned, task.settings);
            times.push_back (time.milliseconds());
            raced.push_back (tryOut (task, start, race.appliedTo (task.settings)));
            char rate[32];
            std::snprintf (rate, sizeof rate, " %g", race.winner.learningRate);
            ++winners[nameOf (race.winner.optimiser.kind) + std::string (rate)];
        }
        char text[64];
        std::snprintf (text, sizeof text, "%.1f", Spread::of (times).median);
        std::string who = text;
        for (const auto& [name, wins] : winners)
            who += (who == text ? "; " : ", ") + name + " x " + std::to_string (wins);
        printRow (tasks.front().name, "Adam at 0.003", usual, "");
        printRow (tasks.front().name, "winner of the race", raced, who);
    }
}

} // namespace galvani
