// Which colour stands for what: the key at the right end of a panel's title.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <utility>
#include <vector>

namespace galvani
{

/** A dot and a name each, right-aligned; those in front for which there is no room are left out.
    @returns what is left of the row */
juce::Rectangle<int> drawKey (juce::Graphics&, juce::Rectangle<int> row,
                              const std::vector<std::pair<juce::String, juce::Colour>>&);

/** A lying bar in the "hot" palette between what its ends stand for, right-aligned.
    @returns what is left of the row */
juce::Rectangle<int> drawColourKey (juce::Graphics&, juce::Rectangle<int> row, const juce::String& low,
                                    const juce::String& high);

} // namespace galvani
