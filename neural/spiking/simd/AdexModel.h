// The adaptive exponential neuron's step, for some neurons side by side. Included by the inner loops alone.
#pragma once

#include "neural/spiking/simd/Lanes.h"
#include "neural/spiking/simd/ModelConstants.h"

namespace galvani
{
namespace
{

template <typename L, int channels>
struct AdexModel
{
    using Real = typename L::Real;
    using Reals = typename L::Reals;
    using Counts = typename L::Counts;
    using Constants = AdexConstants<Real>;

    AdexModel (const StretchArrays<Real>& a, const Constants& c, int i) noexcept
        : potential (L::template load<Reals> (a.potential + i)),
          recovery (L::template load<Reals> (a.recovery + i)),
          peak (L::template load<Reals> (a.threshold + i)),
          perCapacitance (L::constant (c.stepPerCapacitance, c.alike, i)),
          leak (L::constant (c.leak, c.alike, i)),
          rest (L::constant (c.rest, c.alike, i)),
          threshold (L::constant (c.threshold, c.alike, i)),
          slope (L::constant (c.slope, c.alike, i)),
          reset (L::constant (c.reset, c.alike, i)),
          subthreshold (L::constant (c.subthreshold, c.alike, i)),
          adaptationStep (L::constant (c.adaptationStep, c.alike, i)),
          spikeAdaptation (L::constant (c.spikeAdaptation, c.alike, i)),
          refractorySteps (L::constant (c.refractorySteps, c.alike, i))
    {
    }

    auto step (Reals current, const Reals* synaptic, int live, Counts& freeFrom, CountOf<Real> now) noexcept
    {
        const auto isHeld = freeFrom > now;
        for (int n = 0; n < live; ++n)
            current = current + synaptic[n];
        const Reals above = potential - rest;
        const Reals upstroke = leak * slope * L::exponential ((potential - threshold) / slope);
        const Reals integrated = potential + perCapacitance * (upstroke - leak * above - recovery + current);
        recovery = recovery + adaptationStep * (subthreshold * above - recovery);
        const Reals reached = isHeld ? potential : integrated;
        const auto fires = (reached > peak) & ! isHeld;
        potential = fires ? reset : reached;
        recovery = fires ? recovery + spikeAdaptation : recovery;
        freeFrom = fires ? refractorySteps + now : freeFrom;
        return fires;
    }

    void keep (const StretchArrays<Real>& a, int i) const noexcept
    {
        L::store (a.potential + i, potential);
        L::store (a.recovery + i, recovery);
    }

    Reals potential, recovery, peak, perCapacitance, leak, rest, threshold, slope, reset, subthreshold, adaptationStep,
        spikeAdaptation;
    Counts refractorySteps;
};

} // namespace
} // namespace galvani
