// A folder for one test's files, gone with it.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

struct TemporaryFolder
{
    TemporaryFolder() : folder (juce::File::createTempFile ("galvani")) { folder.createDirectory(); }
    ~TemporaryFolder() { folder.deleteRecursively(); }
    TemporaryFolder (const TemporaryFolder&) = delete;
    TemporaryFolder& operator= (const TemporaryFolder&) = delete;

    juce::File file (const juce::String& name) const { return folder.getChildFile (name); }
    juce::String path (const juce::String& name) const { return file (name).getFullPathName(); }

    /** Names of what lies in it, hidden files too, sorted. */
    juce::StringArray contents() const
    {
        juce::StringArray names;
        for (const auto& found : folder.findChildFiles (juce::File::findFilesAndDirectories, false))
            names.add (found.getFileName());
        names.sort (false);
        return names;
    }

    juce::File folder;
};

} // namespace galvani
