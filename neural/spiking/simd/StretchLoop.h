// The inner loop itself, compiled once for each instruction set: include it in one source file a set and nowhere else.
// Everything is in an unnamed namespace, see Lanes.h.
#pragma once

#include "neural/spiking/simd/AdexModel.h"
#include "neural/spiking/simd/IzhikevichModel.h"
#include "neural/spiking/simd/LifModel.h"
#include "neural/spiking/simd/NeuronKernels.h"

namespace galvani
{
namespace
{

/** Some neurons side by side, with their currents, noise and spikes, in registers. */
template <template <typename, int> typename Model, typename L, int channels, bool withNoise>
struct LaneGroup
{
    using Real = typename L::Real;
    using Reals = typename L::Reals;
    using Counts = typename L::Counts;
    using Words = typename L::Words;

    template <typename Constants>
    LaneGroup (const StretchArrays<Real>& a, const Constants& c, int i, int live) noexcept
        : model (a, c, i), freeFrom (L::template load<Counts> (a.freeFrom + i)), place (static_cast<size_t> (i))
    {
        for (int n = 0; n < live; ++n)
            synaptic[n] = L::template load<Reals> (a.synaptic[n] + i);
        if constexpr (withNoise)
            word = L::template load<Words> (a.noise + i);
    }

    void keep (const StretchArrays<Real>& a, int live) const noexcept
    {
        const auto i = static_cast<int> (place);
        model.keep (a, i);
        L::store (a.freeFrom + i, freeFrom);
        for (int n = 0; n < live; ++n)
            L::store (a.synaptic[n] + i, synaptic[n]);
        if constexpr (withNoise)
            L::store (a.noise + i, word);
        L::store (a.spikeSteps + i, L::template convert<Words> (spikes));
    }

    Model<L, channels> model;
    Counts freeFrom, spikes {};
    Words word {};
    Reals synaptic[channels > 0 ? channels : 1];
    size_t place;
};

template <typename Group, int groups>
struct GroupPair
{
    template <typename Arrays, typename Constants>
    GroupPair (const Arrays& a, const Constants& c, int i, int count, int live) noexcept
        : group { Group (a, c, i, live), Group (a, c, i + count, live) }
    {
    }

    Group group[2];
};

template <typename Group>
struct GroupPair<Group, 1>
{
    template <typename Arrays, typename Constants>
    GroupPair (const Arrays& a, const Constants& c, int i, int, int live) noexcept : group { Group (a, c, i, live) }
    {
    }

    Group group[1];
};

/** All steps of groups x L::count neurons from i on. Each step waits for the one before it; with more than one group
   the processor has something to do meanwhile. */
template <template <typename, int> typename Model, typename L, int groups, int channels, bool withNoise,
          typename Constants>
inline void advanceLanes (const StretchArrays<typename L::Real>& a, const Constants& c, int i) noexcept
{
    using Real = typename L::Real;
    using Reals = typename L::Reals;
    using Counts = typename L::Counts;
    using Group = LaneGroup<Model, L, channels, withNoise>;

    const auto live = channelsOf<channels> (a);
    GroupPair<Group, groups> both (a, c, i, L::count, live);

    [[maybe_unused]] const auto scale = static_cast<Real> (static_cast<double> (a.noiseDeviation) / noiseDeviation);
    CountOf<Real> bit = 1, now = a.firstStep;
    const auto *external = a.external, *shared = a.shared;
    const auto first = static_cast<size_t> (a.first);
    auto row = a.arrivingRow;
    for (int s = 0; s < a.steps; ++s)
    {
        for (auto& g : both.group)
        {
            auto current = shared != nullptr ? Reals {} + shared[(first + g.place) / neuronsPerShare]
                                             : L::template load<Reals> (external + g.place);
            if constexpr (withNoise)
                current = current + L::nextNoise (g.word) * scale;
            const auto fires = g.model.step (current, g.synaptic, live, g.freeFrom, now);
            g.spikes |= fires ? Counts {} + bit : Counts {};
            for (int n = 0; n < live; ++n)
            {
                auto* arriving = a.arriving[n] + (row & a.arrivingMask) + g.place;
                g.synaptic[n] = g.synaptic[n] * c.synapticDecay[n] + L::template load<Reals> (arriving);
                L::store (arriving, Reals {});
#if defined(__GNUC__)
                __builtin_prefetch (arriving + 4 * L::count, 1);
#endif
            }
        }
        external += a.externalStride;
        if (shared != nullptr)
            shared += a.sharedStride;
        row += a.arrivingStride;
        bit += bit;
        ++now;
    }
    for (const auto& g : both.group)
        g.keep (a, live);
}

template <template <typename, int> typename Model, int channels, bool withNoise, typename Real, typename Constants>
void advanceAll (const StretchArrays<Real>& a, const Constants& c) noexcept
{
    int i = 0;
#if defined(__GNUC__)
    constexpr int lanes = GALVANI_VECTOR_BYTES / static_cast<int> (sizeof (Real));
    for (; i + 2 * lanes <= a.size; i += 2 * lanes)
        advanceLanes<Model, Lanes<Real, lanes>, 2, channels, withNoise> (a, c, i);
    if (i + lanes <= a.size)
    {
        advanceLanes<Model, Lanes<Real, lanes>, 1, channels, withNoise> (a, c, i);
        i += lanes;
    }
#endif
    for (; i < a.size; ++i)
        advanceLanes<Model, Lanes<Real, 1>, 1, channels, withNoise> (a, c, i);
}

template <template <typename, int> typename Model, int channels, typename Real, typename Constants>
void advanceChannels (const StretchArrays<Real>& a, const Constants& c) noexcept
{
    if (a.channels > channels)
    {
        if constexpr (channels < mostChannels)
            advanceChannels<Model, (channels < 2 ? channels + 1 : mostChannels)> (a, c);
    }
    else if (a.noiseDeviation > Real (0))
        advanceAll<Model, channels, true> (a, c);
    else
        advanceAll<Model, channels, false> (a, c);
}

template <typename Real>
void lif (const StretchArrays<Real>& a, const LifConstants<Real>& c) noexcept
{
    advanceChannels<LifModel, 0> (a, c);
}

template <typename Real>
void adex (const StretchArrays<Real>& a, const AdexConstants<Real>& c) noexcept
{
    advanceChannels<AdexModel, 0> (a, c);
}

template <typename Real>
void izhikevich (const StretchArrays<Real>& a, const IzhikevichConstants<Real>& c) noexcept
{
    advanceChannels<IzhikevichModel, 0> (a, c);
}

template <typename Real>
NeuronKernels<Real> kernelsHere() noexcept
{
    return { &lif<Real>, &adex<Real>, &izhikevich<Real> };
}

} // namespace
} // namespace galvani
