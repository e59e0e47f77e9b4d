// What a list shows of a preset.
#pragma once

#include "plugin/state/Patch.h"

#include <juce_core/juce_core.h>

namespace galvani
{

struct PresetHeading
{
    juce::String name, category, description, author;
    juce::StringArray tags;
    juce::File file;         ///< none: it is compiled in
    juce::String searchable; ///< all of the above but the file, folded

    bool isFactory() const { return file == juce::File(); }

    static PresetHeading of (const Patch&, const juce::File&);
};

} // namespace galvani
