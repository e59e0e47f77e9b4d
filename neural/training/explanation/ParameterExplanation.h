// Why a parameter stands where it stands: who moves it, the strongest first.
#pragma once

#include "neural/training/explanation/NeuronShares.h"
#include "neural/training/explanation/ParameterParts.h"
#include "neural/training/explanation/SpikeTriggeredBands.h"

namespace galvani
{

/** In normalised units of the parameter. modulation = atRest + synchrony + sum of groups + sum of others. */
struct ParameterExplanation
{
    struct Part
    {
        int index;
        float value;
        bool operator== (const Part&) const = default;
    };

    bool isModulated = false; ///< anything is connected to it
    bool brainIsSilent = false;
    bool isHeld = false;     ///< a modulator that moves it is held
    float knob = 0.0f;       ///< 0..1
    float position = 0.0f;   ///< knob + modulation, within 0..1
    float modulation = 0.0f; ///< before clamping
    float atRest = 0.0f;     ///< what modulators, rates and synchrony would add in a silent brain
    float synchrony = 0.0f;

    // Sorted by size, without zeros.
    std::vector<Part> groups;
    std::vector<Part> bands;        ///< the same as the groups, through the ear; together as much
    std::vector<Part> neurons;      ///< likewise, of the groups whose spikes were given neuron by neuron
    std::vector<NamedValue> others; ///< held modulators, offsets, and the sources that were named

    GroupValues changeWithout {}; ///< of the position, one a group
};

ParameterExplanation explanationOf (const ParameterParts&, const SpikeTriggeredBands&, const NeuronShares&);

} // namespace galvani
