// `galvani train`: trains a dense network on a CSV file and writes it as a model file.
#pragma once

#include "plugin/headless/TrainOptions.h"

#include <iosfwd>

namespace galvani
{

/** Prints one JSON line: samples, epochs, training_loss, validation_loss (where rows are held out), training_accuracy
   and validation_accuracy (with cross-entropy), end, wall_s (the training alone). Losses and accuracies are those of
   the model as it is written. The same words and file give the same model on the same machine. Throws CommandError. */
void runTrain (const TrainOptions&, std::ostream&);

} // namespace galvani
