// What a parameter's modulation is made of, number by number.
#pragma once

#include "neural/training/explanation/ParameterModulation.h"
#include "neural/training/explanation/ReaderAccount.h"

namespace galvani
{

/** In normalised units of the parameter; all but the last are added up to its modulation. */
struct ParameterParts
{
    bool isModulated = false;
    float meanRate_Hz = 0.0f;
    float knob = 0.0f;
    float position = 0.0f;      ///< where it stands: knob + sum(), within 0..1
    ModulatorValues atRest {};  ///< of each modulator, were the brain silent
    float sourcesAtRest = 0.0f; ///< likewise of the rates and the synchrony that move it by themselves
    float synchrony = 0.0f;
    ModulatorValues held {};   ///< all that a modulator does which is held; then it has no other part
    ModulatorValues offset {}; ///< what is added to a modulator, as by a dream: as heard minus as the network says
    GroupValues groups {};     ///< through the modulators and directly
    std::vector<NamedValue> others;
    GroupValues changeWithout {}; ///< how the position would change if the group fell silent

    /** The modulation, before clamping. */
    float sum() const noexcept;

    /** Moves every number by this share of the way to those of now, as an exponential average does: means add up as
        their moments do. Starts anew when other things move the parameter. @param share  0..1 */
    void approach (const ParameterParts& now, float share);
};

/** changeWithout is what the matrix would make of the outputs that the network would have (see WithoutGroup), rates
    that move the parameter by themselves included; offsets, holds and other sources being as they are. */
ParameterParts partsOf (const ReaderAccount&, const ParameterModulation&);

} // namespace galvani
