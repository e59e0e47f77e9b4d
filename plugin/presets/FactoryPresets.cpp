#include "plugin/presets/FactoryPresets.h"

#include "plugin/state/PatchDocument.h"

#include <GalvaniAssets.h>
#include <juce_core/juce_core.h>

#include <algorithm>
#include <vector>

namespace galvani
{

namespace
{

/** The resources whose original file names end in .json, in the order of those names: 01-..., 02-... */
std::vector<Patch> readAll()
{
    std::vector<std::pair<juce::String, const char*>> files;
    for (int i = 0; i < assets::namedResourceListSize; ++i)
        if (juce::String (assets::originalFilenames[i]).endsWith (".json"))
            files.emplace_back (assets::originalFilenames[i], assets::namedResourceList[i]);
    std::sort (files.begin(), files.end(), [] (auto& a, auto& b) { return a.first < b.first; });

    std::vector<Patch> patches;
    for (const auto& file : files)
    {
        int size = 0;
        const auto* data = assets::getNamedResource (file.second, size);
        if (auto read = readPatch ({ data, static_cast<size_t> (size) }); read.patch)
            patches.push_back (std::move (*read.patch));
        else
            jassertfalse; // a test reads every factory preset
    }
    return patches;
}

} // namespace

std::span<const Patch> factoryPresets()
{
    static const auto patches = readAll();
    return patches;
}

const Patch* findFactoryPreset (std::string_view name)
{
    const juce::String wanted (name.data(), name.size());
    for (const auto& patch : factoryPresets())
        if (wanted.equalsIgnoreCase (juce::String::fromUTF8 (patch.name.c_str())))
            return &patch;
    return nullptr;
}

} // namespace galvani
