// Izhikevich's neuron's step, for some neurons side by side. Included by the inner loops alone.
#pragma once

#include "neural/spiking/simd/Lanes.h"
#include "neural/spiking/simd/ModelConstants.h"

namespace galvani
{
namespace
{

template <typename L, int channels>
struct IzhikevichModel
{
    using Real = typename L::Real;
    using Reals = typename L::Reals;
    using Counts = typename L::Counts;
    using Constants = IzhikevichConstants<Real>;

    IzhikevichModel (const StretchArrays<Real>& a, const Constants& constants, int i) noexcept
        : potential (L::template load<Reals> (a.potential + i)),
          recovery (L::template load<Reals> (a.recovery + i)),
          peak (L::template load<Reals> (a.threshold + i)),
          perCapacitance (L::constant (constants.stepPerCapacitance, constants.alike, i)),
          k (L::constant (constants.k, constants.alike, i)),
          rest (L::constant (constants.rest, constants.alike, i)),
          threshold (L::constant (constants.threshold, constants.alike, i)),
          recoveryStep (L::constant (constants.recoveryStep, constants.alike, i)),
          b (L::constant (constants.b, constants.alike, i)),
          c (L::constant (constants.c, constants.alike, i)),
          d (L::constant (constants.d, constants.alike, i))
    {
    }

    auto step (Reals current, const Reals* synaptic, int live, Counts&, CountOf<Real>) noexcept
    {
        for (int n = 0; n < live; ++n)
            current = current + synaptic[n];
        const Reals above = potential - rest;
        const Reals integrated =
            potential + perCapacitance * (k * above * (potential - threshold) - recovery + current);
        recovery = recovery + recoveryStep * (b * above - recovery);
        const auto fires = integrated >= peak;
        potential = fires ? c : integrated;
        recovery = fires ? recovery + d : recovery;
        return fires;
    }

    void keep (const StretchArrays<Real>& a, int i) const noexcept
    {
        L::store (a.potential + i, potential);
        L::store (a.recovery + i, recovery);
    }

    Reals potential, recovery, peak, perCapacitance, k, rest, threshold, recoveryStep, b, c, d;
};

} // namespace
} // namespace galvani
