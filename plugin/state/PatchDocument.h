// Patches as versioned JSON text, and back.
#pragma once

#include "plugin/state/Patch.h"

#include <optional>
#include <string>
#include <string_view>

namespace galvani
{

/** A patch, or the one-line reason why there is none. */
struct PatchOrReason
{
    std::optional<Patch> patch;
    std::string reason;
};

/** How much of a document is read. */
enum class Reading
{
    whole,
    withoutLearned ///< all but what the brain has learned, which may be megabytes: for those who list presets
};

/** Refuses a damaged, hostile or newer document whole. Parameters it does not name take their defaults; what it names
    beside the parts of a patch is passed over without being kept. */
PatchOrReason readPatch (std::string_view json, Reading = Reading::whole);

/** The document that readPatch() turns into an equal patch. */
std::string writePatch (const Patch&);

} // namespace galvani
