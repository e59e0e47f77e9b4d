// What all voices of the keys have in common at a moment.
#pragma once

#include "dsp/synthesis/keys/KeySettings.h"
#include "dsp/synthesis/keys/NoteRoute.h"

#include <array>
#include <cstddef>

namespace galvani
{

struct VoicePatch
{
    KeySettings settings;
    std::array<NoteRoute, static_cast<size_t> (maximumNoteRoutes)> routes {};
    int numRoutes = 0;
    std::array<bool, static_cast<size_t> (numKeyValues)> routed {}; ///< has a route
    KeyUnitsFunction unitsOf = nullptr;
    float lfo = 0.5f;
};

} // namespace galvani
