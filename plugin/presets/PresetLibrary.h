// The presets a person can choose from: the factory's, and their own in ~/Documents/Galvani.
#pragma once

#include "plugin/state/Patch.h"

#include <juce_core/juce_core.h>

#include <cstddef>
#include <vector>

namespace galvani
{

class PresetLibrary
{
public:
    /** Where user presets live; the folder need not exist. */
    static juce::File defaultFolder();

    explicit PresetLibrary (const juce::File& userFolder = defaultFolder());

    /** Reads the user folder again; files that cannot be read are left out. */
    void refresh();

    /** Factory presets first, then the user's in the order of their names. */
    int size() const noexcept { return static_cast<int> (patches.size()); }
    const Patch& operator[] (int index) const { return patches[static_cast<size_t> (index)]; }
    bool isFactory (int index) const noexcept { return index < numFactory; }
    int indexOf (const juce::String& name) const;

    /** Writes the patch into the user folder under its name, whole or not at all.
        @returns an empty string, or the one-line reason why it was not written */
    juce::String save (const Patch&);

private:
    juce::File folder;
    std::vector<Patch> patches;
    int numFactory = 0;
};

} // namespace galvani
