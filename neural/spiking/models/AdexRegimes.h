// The adaptive exponential neuron in the regimes that cortical cells are classed by.
#pragma once

#include "neural/spiking/models/AdexParameters.h"

#include <array>
#include <string_view>

namespace galvani
{

struct AdexRegime
{
    std::string_view name;
    AdexParameters neuron;
};

/** Constants in the order of AdexParameters: C, g_L, v_rest, v_T, D_T, v_peak, v_reset, a, tau_w, b, refractory.
    Sources: regular spiking, bursting and fast spiking are the adaptation, regular bursting and tonic spiking of Naud
   et al. (2008), Firing patterns in the adaptive exponential integrate-and-fire model, table 1; chattering is Brette
   and Gerstner (2005) with its bursting tau_w = 20 ms, b = 500 pA and v_reset = v_T + 5 mV; low-threshold is that of
    Destexhe (2009), Self-sustained asynchronous irregular states and Up-Down states in thalamic, cortical and
    thalamocortical networks of nonlinear integrate-and-fire neurons. */
inline constexpr std::array<AdexRegime, 5> adexRegimes {
    { { "regular_spiking", { 200.0, 12.0, -70.0, -50.0, 2.0, 0.0, -58.0, 2.0, 300.0, 60.0, 0.0 } },
      { "bursting", { 200.0, 10.0, -58.0, -50.0, 2.0, 0.0, -46.0, 2.0, 120.0, 100.0, 0.0 } },
      { "chattering", { 281.0, 30.0, -70.6, -50.4, 2.0, 0.0, -45.4, 4.0, 20.0, 500.0, 0.0 } },
      { "fast_spiking", { 200.0, 10.0, -70.0, -50.0, 2.0, 0.0, -58.0, 2.0, 30.0, 0.0, 0.0 } },
      { "low_threshold", { 200.0, 10.0, -60.0, -50.0, 2.5, 0.0, -60.0, 20.0, 600.0, 0.0, 2.5 } } }
};

} // namespace galvani
