// `galvani predict`: runs a model on the rows of a CSV file.
#pragma once

#include "plugin/headless/PredictOptions.h"

namespace galvani
{

/** Writes a row of outputs for each row of inputs, below the header output_0,output_1...; a recurrent model takes the
    rows as consecutive steps and begins at rest. Throws CommandError. */
void runPredict (const PredictOptions&);

} // namespace galvani
