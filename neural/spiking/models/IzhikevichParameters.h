// The constants of Izhikevich's simple neuron, in its form of 2007 with physical units.
#pragma once

namespace galvani
{

/** C dv/dt = k (v - v_rest)(v - v_T) - u + I;  du/dt = a (b (v - v_rest) - u).
    A spike when v >= v_peak; then v = c, u += d. Stepped by forward Euler.
    Source: Izhikevich (2007), Dynamical Systems in Neuroscience, chapter 8. */
struct IzhikevichParameters
{
    double capacitance_pF = 100.0;
    double k_nSPerMillivolt = 0.7;
    double rest_mV = -60.0;
    double threshold_mV = -40.0;
    double peak_mV = 35.0;
    double a_perMillisecond = 0.03;
    double b_nS = -2.0;
    double c_mV = -50.0;
    double d_pA = 100.0;
    bool operator== (const IzhikevichParameters&) const = default;
};

} // namespace galvani
