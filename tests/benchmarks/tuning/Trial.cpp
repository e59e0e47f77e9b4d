#include "tests/benchmarks/tuning/Trial.h"

#include "neural/training/Backpropagation.h"
#include "neural/training/Trainer.h"
#include "tests/benchmarks/tuning/ProcessorTime.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

double lossOn (const TrainingData<float>& data, Loss loss, const DenseLayers<float>& layers)
{
    Backpropagation<float> passes;
    return static_cast<double> (lossOf (loss, passes.forward (layers, data.inputs), data));
}

Trial tryOut (const Task& task, const DenseLayers<float>& start, const TrainingSettings& settings)
{
    Trial trial { HUGE_VAL, HUGE_VAL, 0.0 };
    const ProcessorTime time;
    const auto result = train (start, task.learned, settings,
                               [&] (const TrainingPoint& point)
                               {
                                   if (point.trainingLoss <= task.target)
                                       trial.epochsToTarget = std::min<double> (trial.epochsToTarget, point.epoch);
                                   return true;
                               });
    trial.milliseconds = time.milliseconds();
    if (result.end == TrainingEnd::diverged)
        trial.epochsToTarget = HUGE_VAL;
    else
        trial.heldOutLoss = lossOn (task.heldOut, settings.loss, result.layers);
    return trial;
}

} // namespace galvani
