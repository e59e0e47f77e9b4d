// Turns the ear's levels and the electrodes' pulses into a current for every neuron.
#pragma once

#include "dsp/engine/DreamShape.h"
#include "dsp/engine/ElectrodeField.h"
#include "dsp/stimulus/DoseGuard.h"
#include "dsp/stimulus/Ear.h"
#include "neural/brain/Brain.h"

#include <array>
#include <span>

namespace galvani
{

class StimulusMixer
{
public:
    /** Current into the neurons of a band whose level is 1, at 0 dB of Excite, pA. */
    static constexpr float fullCurrent_pA = 520.0f;

    /** Makes room for the largest brain that will be played. */
    void prepare (int mostNeurons);

    /** Other neurons, which have received nothing: the electrodes' currents are laid out anew. */
    void brainChanged() noexcept;

    void setExcite (float linearGain) noexcept { gain = fullCurrent_pA * linearGain; }
    void setDoseLimit (float picocoulombsPerSecond) noexcept { guard.setLimit (picocoulombsPerSecond); }

    /** Of a dream: the gain of each band, and the steady current of each group, which the dose guard holds back like
        an electrode's. */
    void setDream (const DreamShape&) noexcept;

    /** Writes a step's currents into a row of the brain's stimulus: bias + gain x level of the neuron's band + the
       pulses and steady currents that cover it, as far as the dose guard lets them through. Rows of an advance from 0
       on. As long as neither is in use, neurons of a band share theirs. */
    void mix (Brain&, const Ear::Levels&, Electrode&, std::int64_t step, int row) noexcept;

    /** Ends a control tick. */
    void tick() noexcept { guard.tick(); }

    const DoseGuard& dose() const noexcept { return guard; }

    /** Height on the sheets (y) of the neurons that answer to a band (0..31). */
    static float heightOf (const BrainLayout&, int band) noexcept;

private:
    void fill (const BrainLayout&, const Ear::Levels&, float bias_pA, std::span<float> currents,
               std::int32_t neuronsEach) const noexcept;

    bool isSharing = false; ///< in the rows of this advance so far
    float gain = fullCurrent_pA;
    std::array<float, numBands> bandGain = DreamShape {}.bandGain;
    ElectrodeField field;
    DoseGuard guard;
};

} // namespace galvani
