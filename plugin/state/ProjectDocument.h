// What a host keeps with a project as one JSON text, and back: the patch, and beside it the scenes and the MIDI map,
// which no preset carries.
#pragma once

#include "plugin/state/MidiMap.h"
#include "plugin/state/Patch.h"
#include "plugin/state/SceneSet.h"

#include <optional>
#include <string>
#include <string_view>

namespace galvani
{

struct Project
{
    Patch patch;
    SceneSet scenes;
    MidiMap midi;
    bool operator== (const Project&) const = default;
};

/** A project, or the one-line reason why there is none. */
struct ProjectOrReason
{
    std::optional<Project> project;
    std::string reason;
};

/** Refuses a damaged, hostile or newer document whole. One without scenes or MIDI map, as older versions wrote it, has
    none. */
ProjectOrReason readProject (std::string_view json);

/** The document of the patch with two parts more, if there are any:
    "scenes": {"morph_s": seconds, "slots": [{"slot": 1..8, "rates_Hz": one a group, "sound": a patch's document}]},
    "midi_map": [{"controller": 0..119, "parameter": its id}] */
std::string writeProject (const Project&);

} // namespace galvani
