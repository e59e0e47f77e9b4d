// Which parameters stand in which section of the PLAY page, and in how many columns.
#pragma once

#include "dsp/parameters/ParameterList.h"

#include <juce_graphics/juce_graphics.h>

#include <string>
#include <vector>

namespace galvani
{

struct KnobSection
{
    std::string name; ///< as in ParameterDeclaration::section
    std::vector<ParameterId> parameters;
    int columns = 1;
};

/** Every parameter of the list, section by section in the list's order, but those of the ear, the electrode, learning
    and the top bar, which stand elsewhere. */
std::vector<KnobSection> knobSections (int rows);

/** Areas for the sections, side by side, each as wide as its columns ask. */
std::vector<juce::Rectangle<int>> layOutSections (const std::vector<KnobSection>&, juce::Rectangle<int> area, int gap);

} // namespace galvani
