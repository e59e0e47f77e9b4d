#include "neural/spiking/network/Projection.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace galvani
{

namespace
{

// Two synapses may have the same target, so that they must be added one after the other.

template <typename Real>
void addEach (Real* from, const std::uint32_t* address, const std::uint32_t* end, const Real* weight, Real factor)
{
    for (; address + 4 <= end; address += 4, weight += 4)
    {
        from[address[0]] += weight[0] * factor;
        from[address[1]] += weight[1] * factor;
        from[address[2]] += weight[2] * factor;
        from[address[3]] += weight[3] * factor;
    }
    for (; address < end; ++address, ++weight)
        from[*address] += *weight * factor;
}

template <typename Real>
void addOne (Real* from, const std::uint32_t* address, const std::uint32_t* end, Real weight)
{
    for (; address + 4 <= end; address += 4)
    {
        from[address[0]] += weight;
        from[address[1]] += weight;
        from[address[2]] += weight;
        from[address[3]] += weight;
    }
    for (; address < end; ++address)
        from[*address] += weight;
}

} // namespace

template <typename Real>
void Projection<Real>::prepare (SynapseTable<Real> newTable, const ProjectionSpec& spec, const Setup& newSetup)
{
    setup = newSetup;
    table = std::move (newTable);
    shortTerm.reset();
    stdp.reset();
    if (spec.shortTerm)
        shortTerm.emplace().prepare (*spec.shortTerm, setup.neurons, setup.dt_ms);
    if (spec.stdp)
        stdp.emplace().prepare (table, { *spec.stdp, setup.dt_ms, setup.stretch, setup.widthBits,
                                         spec.reward.has_value(), setup.realTime });
    sweep.prepare (table, spec, setup.dt_ms);

    const auto longest = table.longestDelay + 3 * setup.stretch;
    room = static_cast<size_t> (setup.neurons) * static_cast<size_t> (longest / setup.leastInterval + 2);
    underWay.clear();
    if (setup.realTime)
        underWay.reserve (room);
    reset();
}

template <typename Real>
void Projection<Real>::reset() noexcept
{
    underWay.clear();
    waiting = kept = 0;
    numDropped = 0;
    if (shortTerm)
        shortTerm->reset();
    if (stdp)
        stdp->reset();
    sweep.reset();
}

template <typename Real>
void Projection<Real>::deliverShare (ArrivalPlane<Real>& plane, std::int64_t step, int steps) noexcept
{
    const auto phase = step % setup.stretch, firstStep = step - phase;
    const auto share = [&] (std::int64_t of)
    { return waiting * static_cast<size_t> (of) / static_cast<size_t> (setup.stretch); };
    const auto from = share (phase), to = share (phase + steps);
    const auto exact = isExact();
    const auto arrival = exact ? step : firstStep + setup.stretch;
    auto* half = plane.half (arrival);
    for (auto i = from; i < to; ++i)
    {
        constexpr size_t ahead = 4;
        if (i + ahead < waiting)
            prefetch (underWay[i + ahead]);
        auto spike = underWay[i];
        if (stdp && ! exact)
            settle (spike, firstStep);
        deliver (spike, half, arrival);
        if (exact)
            settle (spike, step + 1);
        if (! isDone (spike))
            underWay[kept++] = spike;
    }
    if (stdp)
        stdp->strengthen (table, steps);
}

template <typename Real>
void Projection<Real>::fired (std::int64_t firstStep, int steps, std::span<const Spike> spikes) noexcept
{
    if (stdp)
        stdp->fired (table, firstStep, steps, spikes);
    sweep.fired (spikes);
    for (const auto& spike : spikes)
    {
        const auto neuron = static_cast<size_t> (spike.neuron);
        const auto first = table.rowStart[neuron], end = table.rowStart[neuron + 1];
        if (first == end)
            continue;
        if (setup.realTime && underWay.size() == room)
        {
            ++numDropped;
            continue;
        }
        // Off, it goes on counting, so that it is no shock when it is switched on.
        const auto factor = shortTerm ? shortTerm->spike (spike.neuron, spike.step) : Real (1);
        underWay.push_back ({ spike.step, first, end, first, shortTermIsOn ? factor : Real (1),
                              ! stdp && table.oneWeight[neuron] != 0 });
    }
}

template <typename Real>
void Projection<Real>::endStretch (ArrivalPlane<Real>& plane, std::int64_t nextStep) noexcept
{
    auto* half = plane.half (nextStep);
    for (auto i = waiting; i < underWay.size(); ++i)
    {
        auto spike = underWay[i];
        if (! isExact())
            deliver (spike, half, nextStep);
        if (! isDone (spike))
            underWay[kept++] = spike;
    }
    underWay.resize (kept);
    if (stdp)
        sweep.advance (table, *stdp, nextStep);
}

template <typename Real>
std::uint32_t Projection<Real>::firstSynapseAfter (std::uint32_t from, std::uint32_t end,
                                                   std::int64_t delay) const noexcept
{
    const auto beyond = std::clamp<std::int64_t> (delay * static_cast<std::int64_t> (table.width), 0,
                                                  std::numeric_limits<std::uint32_t>::max());
    const auto limit = static_cast<std::uint32_t> (beyond);
    const auto* address = table.address.data();
    if (from == end || address[end - 1] < limit)
        return end;
    while (from < end && address[from] < limit)
        ++from;
    return from;
}

template <typename Real>
void Projection<Real>::deliver (Travelling<Real>& spike, Real* half, std::int64_t firstStep) noexcept
{
    const auto steps = isExact() ? 1 : setup.stretch;
    const auto end = firstSynapseAfter (spike.next, spike.end, firstStep + steps - spike.emitted);
    const auto* address = table.address.data();
    const auto* weight = table.weight.data();
    // The rows of the spike's own step would begin here, before the half itself: only the sum with an address counts.
    const auto shift = (spike.emitted - firstStep) * static_cast<std::int64_t> (table.width);
    auto* from = reinterpret_cast<Real*> (reinterpret_cast<std::uintptr_t> (half)
                                          + static_cast<std::uintptr_t> (shift) * sizeof (Real));
    const auto factor = scale * spike.factor;
    if (spike.oneWeight && end > spike.next)
        addOne (from, address + spike.next, address + end, weight[spike.next] * factor);
    else
        addEach (from, address + spike.next, address + end, weight + spike.next, factor);
    spike.next = end;
}

template <typename Real>
void Projection<Real>::settle (Travelling<Real>& spike, std::int64_t step) noexcept
{
    const auto end =
        spike.settled == spike.next ? spike.next : firstSynapseAfter (spike.settled, spike.next, step - spike.emitted);
    stdp->arrived (table, spike.settled, end, spike.emitted);
    spike.settled = end;
}

template <typename Real>
void Projection<Real>::prefetch ([[maybe_unused]] const Travelling<Real>& spike) const noexcept
{
#if defined(__GNUC__)
    constexpr size_t line = 64;
    for (size_t lines = 0; lines < 2; ++lines)
    {
        __builtin_prefetch (reinterpret_cast<const char*> (table.address.data() + spike.next) + lines * line);
        __builtin_prefetch (reinterpret_cast<const char*> (table.weight.data() + spike.next) + lines * line);
    }
#endif
}

template <typename Real>
void Projection<Real>::setPlastic (bool shouldBe) noexcept
{
    if (stdp)
        stdp->setOn (shouldBe);
}

template <typename Real>
void Projection<Real>::setRewarded (bool shouldBe) noexcept
{
    if (stdp)
        stdp->setRewarded (shouldBe);
}

template <typename Real>
void Projection<Real>::setScaling (bool shouldBe) noexcept
{
    sweep.setScaling (shouldBe);
}

template <typename Real>
void Projection<Real>::reward (Real amount) noexcept
{
    sweep.reward (amount);
}

template <typename Real>
std::int64_t Projection<Real>::synapseBytes() const noexcept
{
    return static_cast<std::int64_t> (table.size() * (sizeof (std::uint32_t) + sizeof (Real))
                                      + table.rowStart.size() * sizeof (std::uint32_t))
           + (stdp ? stdp->synapseBytes() : 0);
}

template class Projection<float>;
template class Projection<double>;

} // namespace galvani
