// Which modulators bring the targets of modulation where they are wanted.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "neural/brain/BrainDimensions.h"

#include <array>
#include <span>

namespace galvani
{

struct ModulatorFit
{
    using Positions = std::array<float, numTaughtTargets>; ///< of the targets, normalised
    using Modulators = std::array<float, numModulators>;   ///< A to H, 0..1

    Modulators modulators {};
    Positions missed {}; ///< wanted - reached, for each target

    /** Where the modulators alone bring the targets: knob + sum over modulators of depth (2 m - 1), not clipped. */
    static Positions positionsOf (const Positions& knobs, const ModulationRouting&, const Modulators&) noexcept;

    /** The modulators within 0..1 that come nearest to the wanted positions in the least-squares sense; where several
        do, those nearest to the preferred ones. By coordinate descent, which reaches the minimum of a convex function
        within a box (Tseng 2001). Not for the audio thread: thousands of sweeps where depths resemble each other. */
    static ModulatorFit nearest (const Positions& knobs, const ModulationRouting&, const Positions& wanted,
                                 const Modulators& preferred) noexcept;
};

} // namespace galvani
