// A proxy of the local field potential: a weighted sum of the network's synaptic currents.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

/** The reference weighted sum, in pA of mean synaptic current a neuron:
        LFP(t) = |I_E (t - 6 ms)| + 1.65 |I_I (t)|,
    freed of its slow mean as an amplifier coupled by a capacitor does: LFP - mean, mean += (1 - exp (-T / 2 s))
    (LFP - mean), which is -3 dB at 0.08 Hz.
    Source: Mazzoni, Linden, Cuntz, Lansner, Panzeri and Einevoll (2015), Computing the local field potential (LFP)
    from integrate-and-fire network models, PLoS Computational Biology 11(12): e1004584. There the currents are those of
    pyramidal cells, and the sum is scaled to millivolts by the depth of the electrode; here they are means over all
    neurons, since inhibitory ones receive alike, and there is no electrode. */
class FieldPotential
{
public:
    static constexpr float inhibitoryWeight = 1.65f;

    void prepare (double tickSeconds);
    void reset() noexcept;

    /** @param excitatory_pA, inhibitory_pA  sizes of the mean currents after this tick */
    void tick (float excitatory_pA, float inhibitory_pA) noexcept;

    float value() const noexcept { return potential; } ///< pA, around 0

private:
    static constexpr size_t room = 16;

    std::array<float, room> excitation {};
    size_t now = 0, delayTicks = 0;
    float mean = 0.0f, meanShare = 0.0f, potential = 0.0f;
};

} // namespace galvani
