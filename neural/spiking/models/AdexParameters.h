// The adaptive exponential integrate-and-fire neuron's constants.
#pragma once

namespace galvani
{

/** C dv/dt = -g_L (v - v_rest) + g_L D_T exp((v - v_T)/D_T) - w + I;  tau_w dw/dt = a (v - v_rest) - w.
    A spike when v > v_peak; then v = v_reset, w += b. Stepped by forward Euler.
    Source: Brette and Gerstner (2005), Adaptive exponential integrate-and-fire model as an effective description of
    neuronal activity; the regimes after Naud et al. (2008). */
struct AdexParameters
{
    double capacitance_pF = 200.0;
    double leak_nS = 10.0;
    double rest_mV = -70.0;
    double threshold_mV = -50.0; ///< v_T, where the exponential takes over
    double slope_mV = 2.0;       ///< D_T
    double peak_mV = 0.0;
    double reset_mV = -58.0;
    double subthreshold_nS = 2.0; ///< a
    double adaptationTime_ms = 30.0;
    double spikeAdaptation_pA = 0.0; ///< b
    double refractory_ms = 0.0;
    bool operator== (const AdexParameters&) const = default;
};

} // namespace galvani
