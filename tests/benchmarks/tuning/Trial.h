// One training of a task, and what came of it.
#pragma once

#include "tests/benchmarks/tuning/Task.h"

namespace galvani
{

struct Trial
{
    double epochsToTarget = 0.0; ///< infinite where it was not reached
    double heldOutLoss = 0.0;    ///< infinite where it diverged
    double milliseconds = 0.0;
};

Trial tryOut (const Task&, const DenseLayers<float>& start, const TrainingSettings&);

/** The loss of some samples. */
double lossOn (const TrainingData<float>&, Loss, const DenseLayers<float>&);

} // namespace galvani
