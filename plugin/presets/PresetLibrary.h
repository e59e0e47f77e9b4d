// The presets a person can choose from: the factory's, and their own in ~/Documents/Galvani.
#pragma once

#include "plugin/presets/PresetHeading.h"
#include "plugin/state/PatchDocument.h"

#include <juce_core/juce_core.h>

#include <cstddef>
#include <map>
#include <vector>

namespace galvani
{

class PresetLibrary
{
public:
    /** Where user presets live; the folder need not exist. */
    static juce::File defaultFolder();

    explicit PresetLibrary (const juce::File& userFolder = defaultFolder());

    /** Looks through the user folder again, and reads the files that have changed. */
    void refresh();

    /** Factory presets first, then the user's in the order of their names. */
    int size() const noexcept { return static_cast<int> (headings.size()); }
    const PresetHeading& operator[] (int index) const { return headings[static_cast<size_t> (index)]; }
    bool isFactory (int index) const noexcept { return index < numFactory; }
    int indexOf (const juce::String& name) const;

    /** One line on the files that cannot be read; empty when all can. */
    juce::String problem() const;

    PatchOrReason load (int index) const;

    /** Writes the patch into the user folder under its name, whole or not at all.
        @returns an empty string, or the one-line reason why it was not written */
    juce::String save (const Patch&);

    /** That name, or with a number behind it that makes it another than any preset's. */
    juce::String freeName (const juce::String& wanted) const;

    struct Imported
    {
        juce::String name;   ///< that it has in the library
        juce::String reason; ///< one line; empty when it was imported
    };

    /** Copies a preset from anywhere into the user folder, whole or not at all, under a name that is free. */
    Imported import (const juce::File&);

    /** Writes the patch into any file, whole or not at all. @returns as save() */
    static juce::String write (const Patch&, const juce::File&);

    /** Moves one of the user's own to the trash. @returns as save() */
    juce::String remove (int index);

    const juce::File& userFolder() const noexcept { return folder; }
    int filesRead() const noexcept { return numRead; } ///< so far: what has not changed is not read again

private:
    struct KnownFile
    {
        juce::Time modified;
        juce::int64 bytes = 0;
        bool isSettled = false; ///< it cannot have changed within the resolution of file times
        bool isReadable = false;
        PresetHeading heading;
        juce::String reason;
    };

    KnownFile look (const juce::File&, juce::Time modified, juce::int64 bytes);
    void list();
    juce::File fileFor (const juce::String& name) const;

    juce::File folder;
    std::map<juce::String, KnownFile> known; ///< by file name
    std::vector<PresetHeading> headings;
    int numFactory = 0, numRead = 0;
};

} // namespace galvani
