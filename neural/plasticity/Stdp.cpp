#include "neural/plasticity/Stdp.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

/** Steps over which a volley of all neurons is spread. */
constexpr int spread = 192;

} // namespace

template <typename Real>
void Stdp<Real>::prepare (const SynapseTable<Real>& table, const Setup& setup)
{
    using Row = typename SpikeTraces<Real>::Row;
    rule = setup.rule;
    realTime = setup.realTime;
    exact = setup.exact;
    incoming.prepare (table, setup.eligibility);
    oldest = realTime ? 2 * spread : 0;
    // y before the spikes of step t is what X was after those of t - 1, one step's decay later: with equal time
    // constants one plane holds both.
    alike = rule.tauPlus_ms == rule.tauMinus_ms && rule.aPlus > 0.0;
    lateBy = alike ? 1 : 0;
    yOfTrace =
        alike ? static_cast<Real> (rule.aMinus / rule.aPlus * std::exp (-setup.dt_ms / rule.tauMinus_ms)) : Real (1);
    const auto forArrivals = table.classSteps + 4 * setup.stretch + 2;
    const auto history = std::max (table.longestDelay + setup.stretch + static_cast<int> (oldest) + 1, forArrivals);
    presynaptic.prepare (Row::withItsSpikes, history, table.widthBits, table.neurons(), rule.tauPlus_ms / setup.dt_ms,
                         rule.aPlus);
    postsynaptic.prepare (Row::beforeItsSpikes, alike ? 1 : forArrivals, alike ? 0 : table.widthBits,
                          alike ? 1 : table.neurons(), rule.tauMinus_ms / setup.dt_ms, rule.aMinus);
    eligibility.assign (setup.eligibility ? table.size() : 0, Real (0));
    rewarded = setup.eligibility;
    queue.resize (exact ? 0
                        : static_cast<size_t> (table.neurons()) * static_cast<size_t> (std::max (8, setup.stretch)));
    changesPerStep = static_cast<std::uint32_t> (table.size() / spread + 64);
    reset();
}

template <typename Real>
void Stdp<Real>::reset() noexcept
{
    presynaptic.reset();
    postsynaptic.reset();
    std::fill (eligibility.begin(), eligibility.end(), Real (0));
    queueStart = queued = 0;
    now = 0;
    numDropped = 0;
}

template <typename Real>
typename Stdp<Real>::Changed Stdp<Real>::changed (SynapseTable<Real>& table) noexcept
{
    constexpr auto mostEligible = Real (100);
    const auto largest = static_cast<Real> (rule.largest_pA);
    return rewarded ? Changed { eligibility.data(), Real (1), -mostEligible, mostEligible }
                    : Changed { table.weight.data(), largest, Real (0), largest };
}

template <typename Real>
void Stdp<Real>::arrived (SynapseTable<Real>& table, std::uint32_t from, std::uint32_t to,
                          std::int64_t emitted) noexcept
{
    if (! on)
        return;
    const auto c = changed (table);
    auto* values = c.values;
    const auto unit = c.unit * yOfTrace, least = c.least;
    const auto* address = table.address.data();
    const auto& traces = alike ? presynaptic : postsynaptic;
    const auto* trace = traces.data();
    const auto row = traces.rowOf (emitted - lateBy), wrap = traces.wrap();
    for (auto s = from; s < to; ++s)
    {
        const auto weaker = values[s] - trace[(row + address[s]) & wrap] * unit;
        values[s] = weaker < least ? least : weaker;
    }
}

template <typename Real>
void Stdp<Real>::fired (SynapseTable<Real>& table, std::int64_t firstStep, int steps,
                        std::span<const Spike> spikes) noexcept
{
    now = firstStep + steps;
    presynaptic.add (firstStep, steps, spikes, on);
    if (! alike)
        postsynaptic.add (firstStep, steps, spikes, on);
    if (! on)
    {
        queued = 0;
        return;
    }
    for (const auto& spike : spikes)
        if (exact)
            strengthenRun (table, spike.step, incoming.begin (spike.neuron), incoming.end (spike.neuron));
        else
            enqueue (spike);
}

template <typename Real>
void Stdp<Real>::enqueue (const Spike& spike) noexcept
{
    const Waiting waiting { spike.step, incoming.begin (spike.neuron), incoming.end (spike.neuron) };
    if (waiting.next == waiting.end)
        return;
    if (queued == queue.size())
    {
        ++numDropped;
        return;
    }
    queue[(queueStart + queued++) % queue.size()] = waiting;
}

template <typename Real>
void Stdp<Real>::strengthen (SynapseTable<Real>& table, int steps) noexcept
{
    auto left =
        realTime ? changesPerStep * static_cast<std::uint32_t> (steps) : std::numeric_limits<std::uint32_t>::max();
    while (queued > 0 && left > 0)
    {
        auto& waiting = queue[queueStart];
        if (realTime && now - waiting.step > oldest)
        {
            ++numDropped;
            waiting.next = waiting.end;
        }
        const auto share = std::min (left, waiting.end - waiting.next);
        strengthenRun (table, waiting.step, waiting.next, waiting.next + share);
        waiting.next += share;
        left -= std::max (share, std::min (left, 1u));
        if (waiting.next == waiting.end)
        {
            queueStart = (queueStart + 1) % queue.size();
            --queued;
        }
    }
}

template <typename Real>
void Stdp<Real>::strengthenRun (SynapseTable<Real>& table, std::int64_t step, std::uint32_t from,
                                std::uint32_t to) noexcept
{
    const auto c = changed (table);
    auto* values = c.values;
    const auto* trace = presynaptic.data();
    const auto row = presynaptic.rowOf (step), wrap = presynaptic.wrap();
    incoming.forEach (
        table.runStart.data(), from, to,
        [values, trace, row, wrap, unit = c.unit, most = c.most] (std::uint32_t synapse, std::uint32_t back)
        {
            const auto stronger = values[synapse] + trace[(row - back) & wrap] * unit;
            values[synapse] = stronger > most ? most : stronger;
        },
        [values] ([[maybe_unused]] std::uint32_t synapse)
        {
#if defined(__GNUC__)
            __builtin_prefetch (values + synapse, 1);
#endif
        });
}

template <typename Real>
std::int64_t Stdp<Real>::synapseBytes() const noexcept
{
    return incoming.bytes() + static_cast<std::int64_t> (eligibility.size() * sizeof (Real));
}

template class Stdp<float>;
template class Stdp<double>;

} // namespace galvani
