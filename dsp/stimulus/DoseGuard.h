// The dose guard: the charge that electrodes and dreams send into each neuron per second, shown and limited.
#pragma once

#include "dsp/stimulus/NeuronStrips.h"

#include <span>
#include <vector>

namespace galvani
{

/** A neuron's dose is the average over the last second of their current into it, whatever its sign, with the past
    forgotten exponentially: at the end of each control tick of 1 ms
        D <- D + (1 - exp (-1 ms / 1 s)) (mean |I| of the tick - D)     in pA, which is pC/s.
    In the next tick the current is held within +-A, with A = D + 20 (limit - D): a neuron without a dose lets 20 times
    the limit through, and what is too much comes down to the limit with a time constant of 50 ms. From D <= limit, D
    never rises above the limit (but by a float's rounding, 1e-6 of it). Where the limit was set below the dose, nothing
    more flows than 20 limit - 19 D, or nothing at all, until the dose has come down. */
class DoseGuard
{
public:
    void prepare (int mostNeurons);
    void reset() noexcept;

    /** pC/s and neuron; heard from the next tick on, or at once where no neuron has a dose. */
    void setLimit (float picocoulombsPerSecond) noexcept;

    /** One step: adds what may flow to the currents.
        @param wanted  pA, one a neuron; read where strips are touched */
    void pass (std::span<const float> wanted, const NeuronStrips& touched, std::span<float> currents) noexcept;

    /** Ends a control tick of ten steps. */
    void tick() noexcept;

    float greatest() const noexcept { return greatestDose; } ///< pC/s, of all neurons, at the last tick
    bool isHolding() const noexcept { return heldLastTick; } ///< whether any current was held back in the last tick
    float doseOf (size_t neuron) const noexcept { return dose[neuron]; }

private:
    void takeLimit() noexcept;
    void tickStrip (size_t strip) noexcept;

    std::vector<float> dose, charge, allowance; ///< pC/s; sum of |pA| in this tick; pA
    NeuronStrips charged;                       ///< neurons with a dose
    float wantedLimit = 500.0f, limit = 0.0f, greatestDose = 0.0f;
    bool held = false, heldLastTick = false;
};

} // namespace galvani
