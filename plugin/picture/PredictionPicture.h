// The picture of a prediction: what a model gave for each sample, as a heat map to be printed.
#pragma once

#include "plugin/picture/PredictionRecord.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

struct PredictionCaption
{
    juce::String model, data; ///< the names of the two files
};

/** Samples along, outputs up, in the "hot" palette from the least value (black) to the greatest (white). Its size
   follows the numbers of both, so that all cells are equally large: about 2800 x 1800 pixels, at most 5200 x 3200. */
juce::Image drawPrediction (const PredictionRecord&, const PredictionCaption&);

} // namespace galvani
