// The words behind `galvani train` and `galvani predict`.
#pragma once

#include "plugin/headless/PredictOptions.h"
#include "plugin/headless/TrainOptions.h"

#include <CLI/CLI.hpp>

namespace galvani
{

/** Options must outlive the parsing. Words that do not go together are a CLI::ValidationError. */
void addTrain (CLI::App&, TrainOptions&);
void addPredict (CLI::App&, PredictOptions&);

} // namespace galvani
