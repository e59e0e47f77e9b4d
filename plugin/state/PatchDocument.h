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

/** Refuses a damaged, hostile or newer document whole. Parameters it does not name take their defaults. */
PatchOrReason readPatch (std::string_view json);

/** The document that readPatch() turns into an equal patch. */
std::string writePatch (const Patch&);

} // namespace galvani
