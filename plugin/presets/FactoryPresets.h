// The presets that are compiled in.
#pragma once

#include "plugin/state/Patch.h"

#include <span>
#include <string_view>

namespace galvani
{

/** Every factory preset; the first is the default. Read once, on first use. */
std::span<const Patch> factoryPresets();

/** The factory preset of that name (letter case does not matter), or nullptr. */
const Patch* findFactoryPreset (std::string_view name);

} // namespace galvani
