#include "tests/benchmarks/tuning/Choices.h"

#include "tests/benchmarks/tuning/Spread.h"
#include "tests/benchmarks/tuning/TeachTask.h"

#include <cmath>
#include <cstdio>

namespace galvani
{

Tasks tasksOf (int seeds, const std::function<Task (std::uint64_t)>& make)
{
    Tasks tasks;
    for (int seed = 1; seed <= seeds; ++seed)
        tasks.push_back (make (static_cast<std::uint64_t> (seed)));
    return tasks;
}

std::vector<Tasks> sharedTasks (int seeds)
{
    return { tasksOf (seeds, [] (auto seed) { return teachTask (seed); }), tasksOf (seeds, xorTask),
             tasksOf (seeds, [] (auto seed) { return mixtureTask (seed, std::vector<int> (10, 100), 0.8); }),
             tasksOf (seeds, echoTask) };
}

void printHeading()
{
    std::printf ("| Task | Choice | Rate | Epochs to target | Held-out loss | ms |\n|---|---|---|---|---|---|\n");
}

void printBestOfRates (const Tasks& tasks, const std::string& taskName, const std::string& variant,
                       const Making& making)
{
    double bestRate = 0.0, bestMedian = HUGE_VAL;
    std::vector<Trial> best;
    for (const auto rate : { 0.001, 0.003, 0.01, 0.03 })
    {
        std::vector<Trial> trials;
        std::vector<double> losses;
        for (const auto& task : tasks)
        {
            auto settings = task.settings;
            settings.learningRate = rate;
            trials.push_back (tryOut (task, layersFor (task, making, settings.seed), settings));
            losses.push_back (trials.back().heldOutLoss);
        }
        if (const auto median = Spread::of (losses).median; best.empty() || median < bestMedian)
        {
            bestMedian = median;
            bestRate = rate;
            best = trials;
        }
    }
    std::vector<double> epochs, losses, times;
    for (const auto& trial : best)
    {
        epochs.push_back (trial.epochsToTarget);
        losses.push_back (trial.heldOutLoss);
        times.push_back (trial.milliseconds);
    }
    std::printf ("| %s | %s | %g | %s | %s | %.0f |\n", taskName.c_str(), variant.c_str(), bestRate,
                 Spread::of (epochs).text (0).c_str(), Spread::of (losses).text (3).c_str(), Spread::of (times).median);
    std::fflush (stdout);
}

} // namespace galvani
