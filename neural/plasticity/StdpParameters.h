// What spike-timing dependent plasticity of a projection is like.
#pragma once

namespace galvani
{

/** All pairs. An arriving spike: x += a_plus, weight -= y w_max; a postsynaptic spike: y += a_minus,
    weight += x w_max; x decays with tau_plus, y with tau_minus; the weight stays within [0, w_max].
    Source: Song, Miller and Abbott (2000), Competitive Hebbian learning through spike-timing-dependent synaptic
    plasticity. */
struct StdpParameters
{
    double tauPlus_ms = 20.0, tauMinus_ms = 20.0;
    double aPlus = 0.01, aMinus = 0.012;
    double largest_pA = 100.0; ///< w_max
    bool operator== (const StdpParameters&) const = default;
};

} // namespace galvani
