// Izhikevich's neuron in the regimes that cortical cells are classed by.
#pragma once

#include "neural/spiking/models/IzhikevichParameters.h"

#include <array>
#include <string_view>

namespace galvani
{

struct IzhikevichRegime
{
    std::string_view name;
    IzhikevichParameters neuron;
};

/** Constants in the order of IzhikevichParameters: C, k, v_rest, v_T, v_peak, a, b, c, d.
    Sources: Izhikevich (2007), Dynamical Systems in Neuroscience, chapter 8, figures 8.12 (regular spiking), 8.19
    (intrinsically bursting), 8.23 (chattering) and 8.25 (low-threshold; there v_peak and c also move with u, here they
    stand at their values for u = 0).
    The book's fast spiking neuron (figure 8.27) has a cubic nullcline of u, which this model's linear equation cannot
    express; it is the basket interneuron of Izhikevich and Edelman (2008), Large-scale model of mammalian
    thalamocortical systems, which has the same C, k, v_rest, v_T and v_peak and a linear u. */
inline constexpr std::array<IzhikevichRegime, 6> izhikevichRegimes {
    { { "regular_spiking", { 100.0, 0.7, -60.0, -40.0, 35.0, 0.03, -2.0, -50.0, 100.0 } },
      { "bursting", { 150.0, 1.2, -75.0, -45.0, 50.0, 0.01, 5.0, -56.0, 130.0 } },
      { "intrinsically_bursting", { 150.0, 1.2, -75.0, -45.0, 50.0, 0.01, 5.0, -56.0, 130.0 } },
      { "chattering", { 50.0, 1.5, -60.0, -40.0, 25.0, 0.03, 1.0, -40.0, 150.0 } },
      { "fast_spiking", { 20.0, 1.0, -55.0, -40.0, 25.0, 0.15, 8.0, -55.0, 200.0 } },
      { "low_threshold", { 100.0, 1.0, -56.0, -42.0, 40.0, 0.03, 8.0, -53.0, 20.0 } } }
};

} // namespace galvani
