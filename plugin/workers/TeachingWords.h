// What the teacher says: names for examples, and how a training went.
#pragma once

#include "neural/training/OptimiserSettings.h"
#include "neural/training/Trainer.h"
#include "plugin/state/TaughtExample.h"

#include <juce_core/juce_core.h>

#include <string>
#include <vector>

namespace galvani
{

struct TeachingWords
{
    /** "bass-driven -> long, spacious": what sets it apart from the examples that are there. */
    static std::string nameOf (const TaughtExample&, const std::vector<TaughtExample>& others);

    static juce::String of (TrainingEnd);
    static juce::String of (OptimiserKind, double learningRate);
};

} // namespace galvani
