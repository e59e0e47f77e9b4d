// Training data from a CSV file: a row a sample, inputs first, then the targets or the class.
#pragma once

#include "neural/training/TrainingData.h"
#include "plugin/headless/TrainPlan.h"

#include <string>

namespace galvani
{

/** Classes become targets of 0 and 1 where the loss is binary. Throws CommandError that names the file and, where it
   can, line and column. */
TrainingData<float> readTrainingTable (const std::string& path, const TrainPlan&);

} // namespace galvani
