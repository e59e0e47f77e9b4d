// Dense networks for the brain as model files.
#pragma once

#include "neural/dense/DenseLayer.h"

#include <juce_core/juce_core.h>

namespace galvani
{

struct ReaderFile
{
    struct Read
    {
        DenseLayers<float> layers;
        juce::String problem; ///< why there are none, in one line that begins with the file's name
    };

    /** A network that can read the brain: 34 inputs, 8 outputs. */
    static Read read (const juce::File&);

    /** Whole or not at all. @returns the problem in one line, or nothing */
    static juce::String write (const juce::File&, const DenseLayers<float>&);
};

} // namespace galvani
