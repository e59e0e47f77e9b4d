#include "plugin/headless/ChosenPatch.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/FilePath.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/presets/PresetLibrary.h"
#include "plugin/state/PatchDocument.h"

namespace galvani
{

namespace
{

constexpr std::int64_t mostPresetBytes = 64 * 1024 * 1024;

/** One of the user's, whatever its letter case. */
std::optional<Patch> ownPresetCalled (const juce::String& name)
{
    const PresetLibrary library;
    for (int i = library.size(); --i >= 0 && ! library.isFactory (i);)
        if (library[i].name.equalsIgnoreCase (name))
        {
            auto read = library.load (i);
            if (! read.patch)
                throw CommandError (library[i].file.getFullPathName(), juce::String::fromUTF8 (read.reason.c_str()));
            return read.patch;
        }
    return {};
}

Patch presetCalled (const std::string& name)
{
    if (name.empty())
        return factoryPresets().front();
    if (const auto* found = findFactoryPreset (name))
        return *found;

    const auto file = fileAt (name);
    if (! file.existsAsFile())
        if (auto own = ownPresetCalled (juce::String::fromUTF8 (name.c_str())))
            return *own;
    if (! file.exists())
        throw CommandError (juce::String::fromUTF8 (name.c_str()),
                            "no preset has this name and no such file exists (galvani list presets)");
    if (file.isDirectory())
        throw CommandError (juce::String::fromUTF8 (name.c_str()), "is a folder, not a preset");
    if (file.getSize() > mostPresetBytes)
        throw CommandError (juce::String::fromUTF8 (name.c_str()), "is too large for a preset");

    juce::FileInputStream stream (file);
    juce::MemoryBlock bytes;
    if (stream.failedToOpen() || (stream.readIntoMemoryBlock (bytes), stream.getStatus().failed()))
        throw CommandError (juce::String::fromUTF8 (name.c_str()), "cannot be read");
    auto result = readPatch ({ static_cast<const char*> (bytes.getData()), bytes.getSize() });
    if (! result.patch)
        throw CommandError (juce::String::fromUTF8 (name.c_str()), juce::String::fromUTF8 (result.reason.c_str()));
    return *result.patch;
}

void apply (const std::string& setting, ParameterValues& values)
{
    const auto split = setting.find ('=');
    const auto id = setting.substr (0, split);
    const auto text = setting.substr (split + 1);

    const auto* parameter = findParameter (id);
    if (parameter == nullptr)
        throw CommandError (juce::String::fromUTF8 (id.c_str()), "no parameter has this id (galvani list parameters)");

    const auto shown = juce::String::fromUTF8 (setting.c_str());
    const auto value = parameter->fromText (text);
    if (! value)
        throw CommandError (shown, juce::String ("this is no value for ") + parameter->name);
    if (! parameter->contains (*value))
        throw CommandError (shown, juce::String (parameter->name) + " goes from "
                                       + juce::String::fromUTF8 (parameter->toText (parameter->least).c_str()) + " to "
                                       + juce::String::fromUTF8 (parameter->toText (parameter->greatest).c_str()));
    values[parameter->index] = *value;
}

} // namespace

Patch choosePatch (const std::string& preset, const std::vector<std::string>& settings)
{
    auto patch = presetCalled (preset);
    for (const auto& setting : settings)
        apply (setting, patch.parameters);
    return patch;
}

} // namespace galvani
