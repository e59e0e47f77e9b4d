// The leaky integrate-and-fire neuron's constants, and the exact step derived from them.
#pragma once

namespace galvani
{

/** tau_m dv/dt = -(v - v_rest) + R (I_syn + I_ext);  tau_s dI_syn/dt = -I_syn.
    A spike when v > v_threshold; then v = v_reset, held for the refractory period. */
struct LifParameters
{
    double membraneTime_ms = 10.0;
    double rest_mV = -70.0;
    double threshold_mV = -50.0;
    double reset_mV = -70.0;
    double refractory_ms = 2.0;
    double resistance_MOhm = 100.0;
    bool operator== (const LifParameters&) const = default;
};

/** What one step of dt does, without error (Rotter and Diesmann 1999, Exact digital simulation of time-invariant
    linear systems): v' = v_rest + (v - v_rest) membraneDecay + I_ext externalToPotential + I_syn synapticToPotential;
    I_syn' = I_syn synapticDecay. Currents in pA, potentials in mV. */
template <typename Real>
struct LifPropagators
{
    Real membraneDecay, synapticDecay, externalToPotential, synapticToPotential;
    Real rest, reset;
    int refractorySteps;

    static LifPropagators of (const LifParameters&, double dt_ms, double synapticTime_ms);
};

extern template struct LifPropagators<float>;
extern template struct LifPropagators<double>;

} // namespace galvani
