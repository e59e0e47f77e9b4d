#include "plugin/presets/PresetHeading.h"

#include "plugin/presets/FoldedText.h"

namespace galvani
{

PresetHeading PresetHeading::of (const Patch& patch, const juce::File& file)
{
    const auto utf8 = [] (const std::string& text) { return juce::String::fromUTF8 (text.c_str()); };
    PresetHeading heading {
        utf8 (patch.name), utf8 (patch.category), utf8 (patch.description), utf8 (patch.author), {}, file, {}
    };
    for (const auto& tag : patch.tags)
        heading.tags.add (utf8 (tag));
    // Lines keep the end of one from making a word with the start of the next.
    heading.searchable = folded (juce::StringArray { heading.name, heading.category, heading.description,
                                                     heading.author, heading.tags.joinIntoString ("\n") }
                                     .joinIntoString ("\n"));
    return heading;
}

} // namespace galvani
