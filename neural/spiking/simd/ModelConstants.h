// The constants of a population's neurons as the inner loops take them: one entry for all, or one a neuron.
#pragma once

#include "neural/spiking/simd/StretchArrays.h"

namespace galvani
{

/** v' = v membraneDecay + restDrive + I_ext externalToPotential + sum_c I_c synapticToPotential[c]; without error
    (Rotter and Diesmann 1999, Exact digital simulation of time-invariant linear systems). */
template <typename Real>
struct LifConstants
{
    const Real *membraneDecay, *restDrive, *externalToPotential, *reset;
    const Real* synapticToPotential[mostChannels];
    const CountOf<Real>* refractorySteps;
    Real synapticDecay[mostChannels];
    bool alike; ///< one entry for all
};

/** See AdexParameters; currents in pA, dt / C in mV / pA. */
template <typename Real>
struct AdexConstants
{
    const Real *stepPerCapacitance, *leak, *rest, *threshold, *slope, *reset, *subthreshold, *adaptationStep;
    const Real* spikeAdaptation;
    const CountOf<Real>* refractorySteps;
    Real synapticDecay[mostChannels];
    bool alike;
};

/** See IzhikevichParameters. */
template <typename Real>
struct IzhikevichConstants
{
    const Real *stepPerCapacitance, *k, *rest, *threshold, *recoveryStep, *b, *c, *d;
    Real synapticDecay[mostChannels];
    bool alike;
};

} // namespace galvani
