// From parameters to what the keys are told, and which modulation routes each of their notes follows by itself.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"
#include "dsp/synthesis/keys/KeySettings.h"
#include "dsp/synthesis/keys/NoteRoute.h"

#include <array>
#include <optional>
#include <span>

namespace galvani
{

/** @param positions  of the modulation targets, normalised */
KeySettings keySettingsOf (const ParameterValues&, std::span<const float, numModulationTargets> positions) noexcept;

/** From a parameter's position 0..1 to what the keys call it. */
float keyUnitsOf (KeyValue, float normalised) noexcept;

/** The route as a note follows it, when its source is a note's and its target the keys': then the matrix leaves it. */
std::optional<NoteRoute> noteRouteOf (const ModulationRoute&) noexcept;

inline bool isPerNote (const ModulationRoute& route) noexcept { return noteRouteOf (route).has_value(); }

} // namespace galvani
