// How reward turns what just happened at a synapse into a lasting change.
#pragma once

namespace galvani
{

/** With it, STDP writes into an eligibility trace e of each synapse instead of its weight:
    de/dt = -e / tau_e + STDP;  dw/dt = e D(t);  dD/dt = -D / tau_D + reward.
    Weights and traces are brought up to date every settle_ms.
    Source: Izhikevich (2007), Solving the distal reward problem through linkage of STDP and dopamine signaling. */
struct RewardParameters
{
    double eligibilityTime_ms = 1000.0; ///< tau_e
    double dopamineTime_ms = 200.0;     ///< tau_D
    bool operator== (const RewardParameters&) const = default;
};

} // namespace galvani
