// The voices of a player's examples, played by modulators: where the knobs stand meanwhile, and what each example asks
// of the modulators.
#pragma once

#include "dsp/modulation/ModulatorFit.h"
#include "plugin/state/Lessons.h"

#include <juce_core/juce_core.h>

#include <vector>

namespace galvani
{

struct TaughtVoices
{
    /** Each knob in the middle of what the examples want of it, so that modulation has as far up as down. */
    ModulatorFit::Positions knobs {};
    std::vector<ModulatorFit::Modulators> modulators; ///< one set an example
    ModulatorFit::Positions missed {};                ///< of each target, what modulation cannot reach, at most

    TaughtVoices (const std::vector<TaughtExample>&, const ModulationRouting&);

    /** The targets that some example misses audibly: "Grain Size, Filter Cutoff"; or nothing. */
    juce::String missedNames() const;
};

} // namespace galvani
