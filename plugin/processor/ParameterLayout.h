// The parameter list as JUCE parameters.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"

#include <juce_audio_processors/juce_audio_processors.h>

namespace galvani
{

/** One AudioProcessorParameter a row, in the list's order, with the list's texts. */
juce::AudioProcessorValueTreeState::ParameterLayout makeParameterLayout();

} // namespace galvani
