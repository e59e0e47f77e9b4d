// A folder for user presets that goes away with the test.
#pragma once

#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/PatchDocument.h"

#include <juce_core/juce_core.h>

namespace galvani
{

struct PresetFolder
{
    juce::File folder = juce::File::createTempFile ("galvani-presets");
    ~PresetFolder() { folder.deleteRecursively(); }

    /** Written long ago, so that its time tells whether it has changed. */
    juce::File add (const juce::String& fileName, const juce::String& text) const
    {
        folder.createDirectory();
        const auto file = folder.getChildFile (fileName);
        file.replaceWithText (text);
        file.setLastModificationTime (juce::Time::getCurrentTime() - juce::RelativeTime::hours (1.0));
        return file;
    }

    juce::File add (const Patch& patch) const
    {
        return add (juce::String (patch.name) + ".galvani.json", juce::String::fromUTF8 (writePatch (patch).c_str()));
    }

    static Patch named (const char* name, const char* category = "Drone")
    {
        auto patch = factoryPresets()[0];
        patch.name = name;
        patch.category = category;
        patch.description = patch.author = "";
        return patch;
    }
};

} // namespace galvani
