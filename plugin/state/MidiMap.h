// Which MIDI controller moves which parameter: at most one a parameter, of any channel.
#pragma once

#include "dsp/parameters/ParameterId.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

struct MidiMap
{
    static constexpr int none = -1;
    static constexpr int numControllers = 120; ///< those above are channel mode messages

    std::array<std::int32_t, static_cast<size_t> (numParameters)> controllers;

    constexpr MidiMap() noexcept : controllers() { controllers.fill (none); }

    int controllerOf (ParameterId id) const noexcept { return controllers[static_cast<size_t> (id)]; }
    void bind (ParameterId id, int controller) noexcept { controllers[static_cast<size_t> (id)] = controller; }
    void forget (ParameterId id) noexcept { bind (id, none); }
    bool empty() const noexcept { return *this == MidiMap {}; }
    bool operator== (const MidiMap&) const = default;
};

} // namespace galvani
