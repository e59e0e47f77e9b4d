// The patch that a command is to play: a preset, then the settings given beside it.
#pragma once

#include "plugin/state/Patch.h"

#include <string>
#include <vector>

namespace galvani
{

/** @param preset    the name of a factory preset, a file, or the name of a preset in the user folder, in that order;
                     empty is the default preset
    @param settings  "id=value" each, split at the first '='
    Throws CommandError. */
Patch choosePatch (const std::string& preset, const std::vector<std::string>& settings);

} // namespace galvani
