// Turns the ear's levels and the electrode's pulses into a current for every neuron.
#pragma once

#include "dsp/stimulus/Ear.h"
#include "dsp/stimulus/Electrode.h"
#include "neural/brain/BrainLayout.h"

#include <span>
#include <vector>

namespace galvani
{

class StimulusMixer
{
public:
    /** Current into the neurons of a band whose level is 1, at 0 dB of Excite, pA. */
    static constexpr float fullCurrent_pA = 520.0f;

    /** Makes room for the largest brain that will be played. */
    void prepare (int mostNeurons);

    /** Another brain: the electrode's currents are laid out anew. */
    void brainChanged() noexcept { electrodeIsStale = true; }

    void setExcite (float linearGain) noexcept { gain = fullCurrent_pA * linearGain; }

    /** Writes one step's current: bias + gain x level of the neuron's band + the pulses that cover it. */
    void mix (const BrainLayout&, const Ear::Levels&, Electrode&, std::int64_t step, float bias_pA,
              std::span<float> currents) noexcept;

    /** Height on the sheets (y) of the neurons that answer to a band (0..31). */
    static float heightOf (const BrainLayout&, int band) noexcept;

private:
    void layOutElectrode (const BrainLayout&, std::span<const Pulse>) noexcept;
    void addDisc (const BrainLayout&, const Pulse&, float x) noexcept;

    float gain = fullCurrent_pA;
    std::vector<float> electrodeCurrent;
    bool electrodeIsStale = true, electrodeIsOn = false;
};

} // namespace galvani
