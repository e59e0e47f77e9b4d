// Which parameters stand on which page of knobs, and how they are grouped there.
#pragma once

#include "dsp/parameters/ParameterList.h"

#include <juce_graphics/juce_graphics.h>

#include <optional>
#include <vector>

namespace galvani
{

struct KnobSection
{
    const char* heading;
    std::vector<ParameterId> parameters; ///< row by row
    int columns;
    std::optional<ParameterId> onOff {}; ///< a switch in the place of the heading
    int source = -1;                     ///< the modulation source whose name, to be dragged, is the heading
    bool isNamedBySection = false;       ///< what is called alike is told apart by the section of the parameter list
};

struct KnobPage
{
    const char* name;
    const char* tip;
    std::vector<KnobSection> sections;
    bool isChain = false; ///< sound goes through the sections from left to right
};

/** The first page repeats what is played most. The others show each parameter of the list once, but those of the ear,
    the electrode, learning and the top bar, which stand elsewhere. */
std::vector<KnobPage> knobPages();

/** Rows of the tallest section. */
int rowsOf (const KnobPage&);

/** Areas for the sections, side by side, each as wide as its columns ask, and none narrower than its least width. */
std::vector<juce::Rectangle<int>> layOutSections (const std::vector<KnobSection>&, const std::vector<int>& leastWidths,
                                                  juce::Rectangle<int> area, int gap);

} // namespace galvani
