// A setting of the voice that is predicted to please more than the present one, and why.
#pragma once

#include "dsp/modulation/ModulatorFit.h"
#include "neural/training/taste/Preference.h"
#include "plugin/state/TasteDescriptor.h"

#include <juce_core/juce_core.h>

#include <cstdint>

namespace galvani
{

struct VoiceSuggestion
{
    bool isBetter = false;
    ModulatorFit::Positions knobs {}; ///< of the modulation targets, normalised
    juce::String sentence;            ///< "Predicted to please 80 % instead of 55 %: more dark, long."

    /** Looks at some hundred settings, near and far. @param now  what is heard  @param present  the knobs  @param seed
       another one looks at others */
    VoiceSuggestion (const Preference&, const TasteDescriptors& now, const ModulatorFit::Positions& present,
                     std::uint64_t seed);
};

} // namespace galvani
