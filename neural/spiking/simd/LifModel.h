// The leaky integrate-and-fire neuron's step, for some neurons side by side. Included by the inner loops alone.
#pragma once

#include "neural/spiking/simd/Lanes.h"
#include "neural/spiking/simd/ModelConstants.h"

namespace galvani
{
namespace
{

template <typename L, int channels>
struct LifModel
{
    using Real = typename L::Real;
    using Reals = typename L::Reals;
    using Counts = typename L::Counts;
    using Constants = LifConstants<Real>;

    LifModel (const StretchArrays<Real>& a, const Constants& c, int i) noexcept
        : potential (L::template load<Reals> (a.potential + i)),
          threshold (L::template load<Reals> (a.threshold + i)),
          decay (L::constant (c.membraneDecay, c.alike, i)),
          restDrive (L::constant (c.restDrive, c.alike, i)),
          gain (L::constant (c.externalToPotential, c.alike, i)),
          reset (L::constant (c.reset, c.alike, i)),
          refractorySteps (L::constant (c.refractorySteps, c.alike, i))
    {
        for (int n = 0; n < channelsOf<channels> (a); ++n)
            synapticGain[n] = L::constant (c.synapticToPotential[n], c.alike, i);
    }

    /** One step. @returns where it fires */
    auto step (Reals current, const Reals* synaptic, int live, Counts& freeFrom, CountOf<Real> now) noexcept
    {
        const auto isHeld = freeFrom > now;
        Reals drive = restDrive + current * gain;
        for (int n = 0; n < live; ++n)
            drive = drive + synaptic[n] * synapticGain[n];
        const Reals integrated = potential * decay + drive;
        const Reals reached = isHeld ? potential : integrated;
        const auto fires = (reached > threshold) & ! isHeld;
        potential = fires ? reset : reached;
        freeFrom = fires ? refractorySteps + now : freeFrom;
        return fires;
    }

    void keep (const StretchArrays<Real>& a, int i) const noexcept { L::store (a.potential + i, potential); }

    Reals potential, threshold, decay, restDrive, gain, reset;
    Counts refractorySteps;
    Reals synapticGain[channels > 0 ? channels : 1];
};

} // namespace
} // namespace galvani
