// What short-term depression and facilitation of a projection are like.
#pragma once

namespace galvani
{

/** On an arriving spike: u += U (1 - u), the current receives weight u r, then r -= u r; between spikes u decays to 0
    with tau_facil and r recovers to 1 with tau_rec. With tau_facil = 0, u is U always (depression alone).
    All synapses of a neuron see the same spikes, so u and r are kept once a neuron.
    Source: Tsodyks, Pawelzik and Markram (1998), Neural networks with dynamic synapses. */
struct ShortTermParameters
{
    double utilisation = 0.5; ///< U
    double recovery_ms = 800.0;
    double facilitation_ms = 0.0;
    bool operator== (const ShortTermParameters&) const = default;
};

} // namespace galvani
