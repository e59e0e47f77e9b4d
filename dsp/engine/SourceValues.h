// What the brain did in a tick, as the values of the modulation sources.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "dsp/modulation/ModulationSource.h"

namespace galvani
{

/** @param groupRates  Hz, numGroups of them */
SourceValues sourceValuesOf (std::span<const float, numModulators>, const BrainReadings&,
                             std::span<const float> groupRates, const HandValues&) noexcept;

inline SourceValues sourceValuesOf (const TickRecord& tick) noexcept
{
    return sourceValuesOf (tick.modulators, tick.readings, tick.groupRate, tick.hands);
}

} // namespace galvani
