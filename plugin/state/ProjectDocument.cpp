#include "plugin/state/ProjectDocument.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/state/DocumentPart.h"
#include "plugin/state/PatchDocument.h"
#include "plugin/state/QuotedText.h"

#include <stdexcept>

namespace galvani
{

namespace
{

using Json = nlohmann::ordered_json;

// Nine sounds of 16,384 neurons that have learned are 81 MiB.
constexpr size_t largestDocument = 96 * 1024 * 1024;
constexpr auto scenesKey = "scenes", midiKey = "midi_map";

Patch soundFrom (const Json& document)
{
    auto read = readPatch (document.dump());
    if (! read.patch)
        throw std::runtime_error (read.reason);
    return std::move (*read.patch);
}

SceneSet scenesFrom (const Json& json)
{
    const DocumentPart part (json, "the part \"scenes\"");
    SceneSet scenes;
    scenes.morph_s = part.number ("morph_s", 0.0f, SceneSet::longestMorph_s);
    for (const auto& entry : part.list ("slots", SceneSet::count))
    {
        const DocumentPart scene (entry, "a scene");
        const auto slot = scene.wholeNumber ("slot", 1, SceneSet::count);
        auto& place = scenes.slots[static_cast<size_t> (slot - 1)];
        const auto name = "scene " + std::to_string (slot);
        if (place != nullptr)
            throw std::runtime_error (name + " stands there twice");
        const auto rates = scene.numbers<numGroups> ("rates_Hz", 0.0f, Scene::highestRate_Hz);
        const auto& sound = scene.at ("sound");
        try
        {
            place = std::make_shared<const Scene> (soundFrom (sound), rates, sound.dump());
        }
        catch (const std::exception& problem)
        {
            throw std::runtime_error (name + " cannot be read: " + problem.what());
        }
    }
    return scenes;
}

MidiMap midiFrom (const Json& json)
{
    if (! json.is_array() || json.size() > static_cast<size_t> (numParameters))
        throw std::runtime_error ("the MIDI map is not a list of at most " + std::to_string (numParameters));
    MidiMap map;
    for (const auto& entry : json)
    {
        const DocumentPart part (entry, "an entry of the MIDI map");
        const auto id = part.text ("parameter", 100);
        const auto* row = findParameter (id);
        if (row == nullptr)
            part.refuse ("names a parameter " + quoted (id) + ", which there is not");
        if (map.controllerOf (row->index) != MidiMap::none)
            part.refuse ("gives " + id + " a second controller");
        map.bind (row->index, part.wholeNumber ("controller", 0, MidiMap::numControllers - 1));
    }
    return map;
}

Json documentOf (const SceneSet& scenes)
{
    auto slots = Json::array();
    for (int s = 0; s < SceneSet::count; ++s)
        if (const auto* scene = scenes.at (s))
            slots.push_back ({ { "slot", s + 1 },
                               { "rates_Hz", shortest (scene->rates_Hz()) },
                               { "sound", Json::parse (scene->document()) } });
    return { { "morph_s", shortest (scenes.morph_s) }, { "slots", slots } };
}

Json documentOf (const MidiMap& map)
{
    auto entries = Json::array();
    for (const auto& row : parameterList())
        if (const auto controller = map.controllerOf (row.index); controller != MidiMap::none)
            entries.push_back ({ { "controller", controller }, { "parameter", row.id } });
    return entries;
}

Project projectOf (Json& document)
{
    Project project;
    // What is not of the patch is taken out, so that a patch stays no larger than a patch may be.
    const auto take = [&] (const char* key) -> std::optional<Json>
    {
        const auto found = document.is_object() ? document.find (key) : document.end();
        if (found == document.end())
            return {};
        auto part = std::move (*found);
        document.erase (found);
        return part;
    };
    const auto scenes = take (scenesKey), midi = take (midiKey);
    project.patch = soundFrom (document);
    if (scenes)
        project.scenes = scenesFrom (*scenes);
    if (midi)
        project.midi = midiFrom (*midi);
    return project;
}

} // namespace

ProjectOrReason readProject (std::string_view json)
{
    if (json.size() > largestDocument)
        return { {}, "it is larger than 96 MiB" };
    const auto keep = [] (int depth, Json::parse_event_t, Json&)
    {
        if (depth > 20)
            throw std::runtime_error ("it is nested too deeply");
        return true;
    };
    try
    {
        auto document = Json::parse (json, keep, false);
        if (document.is_discarded())
            return { {}, "it is not valid JSON" };
        return { projectOf (document), {} };
    }
    catch (const std::exception& problem)
    {
        return { {}, problem.what() };
    }
}

std::string writeProject (const Project& project)
{
    const auto patch = writePatch (project.patch);
    if (project.scenes == SceneSet {} && project.midi.empty())
        return patch;
    auto document = Json::parse (patch);
    if (project.scenes != SceneSet {})
        document[scenesKey] = documentOf (project.scenes);
    if (! project.midi.empty())
        document[midiKey] = documentOf (project.midi);
    return document.dump() + "\n";
}

} // namespace galvani
