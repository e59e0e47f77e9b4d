// How far synaptic scaling keeps neurons from falling silent or racing.
#pragma once

namespace galvani
{

/** Every excitatory weight onto a neuron is multiplied alike: dw/dt = w (lack - excess) / tau, where
    lack = max (lowest - r, 0) / lowest and excess = min (max (r - highest, 0) / highest, 1) for the neuron's rate r,
    averaged over averaging_s. Between the two rates nothing happens, so that what was learned is kept.
    Source: Turrigiano et al. (1998), Activity-dependent scaling of quantal amplitude in neocortical neurons; the band
    is ours. */
struct ScalingParameters
{
    double lowest_Hz = 2.0, highest_Hz = 20.0;
    double tau_s = 4.0;
    double averaging_s = 2.0;
    bool operator== (const ScalingParameters&) const = default;
};

} // namespace galvani
