#include "tests/benchmarks/tuning/Choices.h"

#include "tests/benchmarks/tuning/Spread.h"
#include "tests/benchmarks/tuning/TeachTask.h"

#include "neural/training/Trainer.h"
#include "neural/training/tuning/SurpriseGate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace galvani
{

namespace
{

using Gating = std::function<std::vector<float> (const Task&)>;

std::vector<float> bySurprise (const Task& task) { return gatesFromSurprise<float> (task.learned.inputs); }
std::vector<float> bySurpriseCubed (const Task& task)
{
    GateRange range;
    range.strength = 3.0;
    return gatesFromSurprise<float> (task.learned.inputs, range);
}
std::vector<float> constant (const Task&) { return {}; }

/** @param first, count  which of the held-out samples are the rare ones */
void printRow (const Tasks& tasks, const std::string& name, const std::string& gate, const Gating& gating,
               Eigen::Index first, Eigen::Index count)
{
    std::vector<double> epochs, all, rare;
    for (auto task : tasks)
    {
        task.learned.gates = gating (task);
        const auto start = layersFor (task, {}, task.settings.seed);
        epochs.push_back (HUGE_VAL);
        const auto result = train (start, task.learned, task.settings,
                                   [&] (const TrainingPoint& point)
                                   {
                                       if (point.trainingLoss <= task.target)
                                           epochs.back() = std::min<double> (epochs.back(), point.epoch);
                                       return true;
                                   });
        all.push_back (lossOn (task.heldOut, task.settings.loss, result.layers));
        std::vector<Eigen::Index> numbers (static_cast<size_t> (count));
        std::iota (numbers.begin(), numbers.end(), first);
        if (count > 0)
            rare.push_back (lossOn (task.heldOut.subset (numbers), task.settings.loss, result.layers));
    }
    std::printf ("| %s | %s | %s | %s | %s |\n", name.c_str(), gate.c_str(), Spread::of (epochs).text (0).c_str(),
                 Spread::of (all).text (3).c_str(), rare.empty() ? "" : Spread::of (rare).text (3).c_str());
    std::fflush (stdout);
}

/** Two classes in ten are seen a tenth as often, but count as much where it matters. */
Task rareClasses (std::uint64_t seed)
{
    std::vector<int> counts (10, 60);
    counts[8] = counts[9] = 6;
    auto task = mixtureTask (seed, counts, 0.7);
    const auto away = [] (TrainingData<float>& data)
    {
        for (Eigen::Index s = 0; s < data.size(); ++s)
            if (data.classes[static_cast<size_t> (s)] >= 8)
                data.inputs.col (s) *= 1.5f; // what is rare is unlike the rest
    };
    away (task.learned);
    away (task.heldOut);
    return task;
}

/** A tenth of the samples is noise, far out, with any class. */
Task outliers (std::uint64_t seed)
{
    auto task = mixtureTask (seed, std::vector<int> (10, 40), 0.7);
    RandomStream random (seed + 50);
    for (Eigen::Index s = 0; s < task.learned.size(); s += 10)
    {
        for (Eigen::Index d = 0; d < task.learned.inputs.rows(); ++d)
            task.learned.inputs (d, s) = static_cast<float> (3.0 * random.normal());
        task.learned.classes[static_cast<size_t> (s)] = static_cast<int> (10.0 * random.uniform());
    }
    return task;
}

bool isSlip (Eigen::Index sample) noexcept { return sample % 10 < 3; }

/** Three labels in ten are slips. */
Task slips (std::uint64_t seed)
{
    auto task = mixtureTask (seed, std::vector<int> (10, 40), 0.7);
    RandomStream random (seed + 60);
    for (Eigen::Index s = 0; s < task.learned.size(); ++s)
        if (isSlip (s))
            task.learned.classes[static_cast<size_t> (s)] = static_cast<int> (10.0 * random.uniform());
    return task;
}

/** Two people listen to each sample. @param truthful  the share that they judge as it is */
Gating judged (double truthful)
{
    return [truthful] (const Task& task)
    {
        RandomStream random (task.settings.seed + 70);
        std::vector<Approval> said (static_cast<size_t> (task.learned.size()));
        for (size_t s = 0; s < said.size(); ++s)
            for (int person = 0; person < 2; ++person)
                ++((isSlip (static_cast<Eigen::Index> (s)) == (random.uniform() < truthful)) ? said[s].dislikes
                                                                                             : said[s].likes);
        return gatesFromReward<float> (said);
    };
}

} // namespace

void compareGates (int seeds)
{
    std::printf ("\nGates: Adam at 0.003, the task's own batch.\n\n"
                 "| Task | Gate | Epochs to target | Held-out loss | of the rare |\n|---|---|---|---|---|\n");
    const auto compare = [] (const Tasks& tasks, const std::string& name, Eigen::Index first, Eigen::Index count)
    {
        printRow (tasks, name, "constant", constant, first, count);
        printRow (tasks, name, "surprise", bySurprise, first, count);
        printRow (tasks, name, "surprise ^ 3", bySurpriseCubed, first, count);
    };
    const auto lesson = [seeds] (Lesson which)
    { return tasksOf (seeds, [which] (auto seed) { return teachTask (seed, which); }); };
    compare (lesson (Lesson::varied), "teach, ten sounds", 0, 0);
    compare (lesson (Lesson::surprising), "teach, eight alike and two surprising", 32, 8);
    auto hurried = lesson (Lesson::surprising);
    for (auto& task : hurried)
        task.settings.epochs = 15;
    compare (hurried, "the same, 15 epochs alone", 32, 8);
    compare (lesson (Lesson::mistaken), "teach, the two surprising are slips", 0, 0);
    compare (tasksOf (seeds, rareClasses), "mixture, two rare classes", 320, 80);
    compare (tasksOf (seeds, outliers), "mixture, a tenth is noise", 0, 0);
    const auto slipped = tasksOf (seeds, slips);
    printRow (slipped, "mixture, 30 % slips", "constant", constant, 0, 0);
    printRow (slipped, "mixture, 30 % slips", "reward, judged right", judged (1.0), 0, 0);
    printRow (slipped, "mixture, 30 % slips", "reward, four in five right", judged (0.8), 0, 0);
    printRow (slipped, "mixture, 30 % slips", "reward, by chance", judged (0.5), 0, 0);
}

} // namespace galvani
