#include "plugin/presets/PresetLibrary.h"

#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/PatchDocument.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr auto* fileEnding = ".galvani.json";

juce::String nameOf (const Patch& patch) { return juce::String::fromUTF8 (patch.name.c_str()); }

} // namespace

juce::File PresetLibrary::defaultFolder()
{
    return juce::File::getSpecialLocation (juce::File::userDocumentsDirectory).getChildFile ("Galvani");
}

PresetLibrary::PresetLibrary (const juce::File& userFolder) : folder (userFolder) { refresh(); }

void PresetLibrary::refresh()
{
    const auto factory = factoryPresets();
    patches.assign (factory.begin(), factory.end());
    numFactory = static_cast<int> (patches.size());
    for (const auto& file : folder.findChildFiles (juce::File::findFiles, false, juce::String ("*") + fileEnding))
        if (auto read = readPatch (file.loadFileAsString().toStdString()); read.patch)
            patches.push_back (std::move (*read.patch));
    std::sort (patches.begin() + numFactory, patches.end(),
               [] (auto& a, auto& b) { return nameOf (a).compareNatural (nameOf (b)) < 0; });
}

int PresetLibrary::indexOf (const juce::String& name) const
{
    // A person's own preset of the same name is the one they mean.
    for (int i = size(); --i >= 0;)
        if (nameOf (patches[static_cast<size_t> (i)]) == name)
            return i;
    return -1;
}

juce::String PresetLibrary::save (const Patch& patch)
{
    const auto name = nameOf (patch).trim();
    const auto fileName = juce::File::createLegalFileName (name);
    if (fileName.isEmpty())
        return "A preset needs a name.";
    auto target = folder.getChildFile (fileName + fileEnding);
    if (const auto made = folder.createDirectory(); made.failed())
        return "Cannot make the folder " + folder.getFullPathName() + ": " + made.getErrorMessage();

    // A preset is the same wherever it is opened: the window's size stays out of it.
    auto kept = patch;
    kept.name = name.toStdString();
    kept.editorWidth = kept.editorHeight = 0;
    juce::TemporaryFile temporary (target);
    if (! temporary.getFile().replaceWithText (writePatch (kept)) || ! temporary.overwriteTargetFileWithTemporary())
        return "Cannot write " + target.getFullPathName() + ".";
    refresh();
    return {};
}

} // namespace galvani
