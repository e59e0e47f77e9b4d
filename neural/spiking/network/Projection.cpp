#include "neural/spiking/network/Projection.h"

#include <algorithm>
#include <utility>

namespace galvani
{

namespace
{

// Two synapses may have the same target, so that they must be added one after the other.

template <typename Place, typename Real>
void addEach (Place place, const std::uint32_t* address, const std::uint32_t* end, const Real* weight,
              Real factor) noexcept
{
    for (; address + 4 <= end; address += 4, weight += 4)
    {
        place (address[0]) += weight[0] * factor;
        place (address[1]) += weight[1] * factor;
        place (address[2]) += weight[2] * factor;
        place (address[3]) += weight[3] * factor;
    }
    for (; address < end; ++address, ++weight)
        place (*address) += *weight * factor;
}

template <typename Place, typename Real>
void addOne (Place place, const std::uint32_t* address, const std::uint32_t* end, Real weight) noexcept
{
    for (; address + 4 <= end; address += 4)
    {
        place (address[0]) += weight;
        place (address[1]) += weight;
        place (address[2]) += weight;
        place (address[3]) += weight;
    }
    for (; address < end; ++address)
        place (*address) += weight;
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
        stdp.emplace().prepare (
            table, { *spec.stdp, setup.dt_ms, setup.stretch, spec.reward.has_value(), setup.exact, setup.realTime });
    sweep.prepare (table, spec, setup.dt_ms);

    planTasks();
    int longest = 0;
    for (const auto& task : during)
        longest = std::max (longest, task.stretchesAgo);
    const auto spikesEach = (longest + 1) * setup.stretch / setup.leastInterval + 2;
    log.prepare (longest + 1,
                 setup.realTime ? static_cast<size_t> (setup.neurons) * static_cast<size_t> (spikesEach) : 0,
                 ! setup.realTime);
    reset();
}

/** In stretches after the spike's own: class c first arrives c k later, k stretches being a class, and is over k + 1
    later than that. */
template <typename Real>
void Projection<Real>::planTasks()
{
    during.clear();
    atEnd.clear();
    const auto k = table.classSteps / setup.stretch;
    for (int c = 0; c < table.classes(); ++c)
    {
        if (! table.isInUse (c))
            continue;
        if (isExact())
            during.push_back ({ c, c, false });
        else if (c * k <= 1)
            atEnd.push_back ({ c, 0, false });
        else
            during.push_back ({ c, c * k - 1, false });
        if (stdp && ! isExact())
            during.push_back ({ c, (c + 1) * k + 1, true });
    }
    // By age, so that settling and delivering of one spike's neighbouring classes stand together.
    std::stable_sort (during.begin(), during.end(),
                      [] (const auto& a, const auto& b) { return a.stretchesAgo < b.stretchesAgo; });
}

template <typename Real>
void Projection<Real>::reset() noexcept
{
    log.reset();
    due = 0;
    numDropped = 0;
    if (shortTerm)
        shortTerm->reset();
    if (stdp)
        stdp->reset();
    sweep.reset();
}

template <typename Real>
void Projection<Real>::beginStretch() noexcept
{
    log.beginStretch();
    due = 0;
    for (const auto& task : during)
        due += log.of (task.stretchesAgo).count;
}

template <typename Real>
void Projection<Real>::deliverShare (ArrivalPlane<Real>& plane, std::int64_t step, int steps) noexcept
{
    const auto phase = step % setup.stretch;
    const auto share = [&] (std::int64_t of)
    { return due * static_cast<size_t> (of) / static_cast<size_t> (setup.stretch); };
    auto from = share (phase);
    auto left = share (phase + steps) - from;
    for (const auto& task : during)
    {
        if (left == 0)
            break;
        const auto count = log.of (task.stretchesAgo).count;
        if (from >= count)
        {
            from -= count;
            continue;
        }
        const auto now = std::min (left, count - from);
        work (task, from, from + now, plane);
        left -= now;
        from = 0;
    }
    finishBatch (plane);
}

template <typename Real>
void Projection<Real>::work (const Task& task, size_t from, size_t to, ArrivalPlane<Real>& plane) noexcept
{
    if (task.settles && ! stdp->isOn())
        return;
    const auto first = log.of (task.stretchesAgo).first;
    for (auto i = from; i < to; ++i)
    {
        const auto& spike = log.at (first + i);
        const auto run = table.run (task.delayClass, spike.neuron);
        const auto begin = table.runStart[run], end = table.runStart[run + 1];
        if (begin == end)
            continue;
        batch[batched] = { begin, end, spike.emitted, scale * spike.factor, spike.oneWeight, task.settles };
        fetch (batch[batched]);
        if (++batched == batch.size())
            finishBatch (plane);
    }
}

template <typename Real>
void Projection<Real>::finishBatch (ArrivalPlane<Real>& plane) noexcept
{
    for (size_t i = 0; i < batched; ++i)
    {
        const auto& run = batch[i];
        if (! run.settles)
            deliver (run, plane);
        if (run.settles || isExact())
            stdp->arrived (table, run.begin, run.end, run.emitted);
    }
    batched = 0;
}

template <typename Real>
void Projection<Real>::fired (std::int64_t firstStep, int steps, std::span<const Spike> spikes) noexcept
{
    if (stdp)
        stdp->fired (table, firstStep, steps, spikes);
    // What fires while nothing is learned is nobody's to count: it would all seem to have happened at once.
    if (stdp && stdp->isOn())
        sweep.fired (spikes);
    for (const auto& spike : spikes)
    {
        // Off, it goes on counting, so that it is no shock when it is switched on.
        const auto factor = shortTerm ? shortTerm->spike (spike.neuron, spike.step) : Real (1);
        const auto oneWeight = ! stdp && table.oneWeight[static_cast<size_t> (spike.neuron)] != 0;
        if (! log.add ({ spike.step, spike.neuron, shortTermIsOn ? factor : Real (1), oneWeight }))
            ++numDropped;
    }
}

template <typename Real>
void Projection<Real>::endStretch (ArrivalPlane<Real>& plane, std::int64_t nextStep) noexcept
{
    for (const auto& task : atEnd)
        work (task, 0, log.of (0).count, plane);
    finishBatch (plane);
    if (! stdp)
        return;
    // Not before: a run that is delivered in a later step of the stretch must not see what earlier steps have changed,
    // or it would depend on where the stretch is cut.
    stdp->strengthen (table, setup.stretch);
    sweep.advance (table, *stdp, nextStep);
}

template <typename Real>
void Projection<Real>::deliver (const Run& run, ArrivalPlane<Real>& plane) noexcept
{
    const auto *begin = table.address.data() + run.begin, *end = table.address.data() + run.end;
    const auto* weight = table.weight.data() + run.begin;
    const auto row = plane.rowOf (run.emitted), mask = plane.mask();
    const auto add = [&] (auto place)
    {
        if (run.oneWeight)
            addOne (place, begin, end, *weight * run.factor);
        else
            addEach (place, begin, end, weight, run.factor);
    };

    auto* entries = plane.data();
    const auto first = (row + *begin) & mask;
    if (first + (end[-1] - *begin) <= mask)
        // The ring's end is not passed: what is to be added to an address is the same for all.
        add ([entries, shift = first - *begin] (std::uint32_t address) -> Real& { return entries[shift + address]; });
    else
        add ([entries, row, mask] (std::uint32_t address) -> Real& { return entries[(row + address) & mask]; });
}

/** Asks for the run's first lines; longer ones the processor follows by itself. */
template <typename Real>
void Projection<Real>::fetch ([[maybe_unused]] const Run& run) const noexcept
{
#if defined(__GNUC__)
    constexpr std::uint32_t perLine = 16, most = 3 * perLine;
    const auto end = std::min (run.end, run.begin + most);
    for (auto s = run.begin; s < end; s += perLine)
    {
        __builtin_prefetch (table.address.data() + s);
        __builtin_prefetch (table.weight.data() + s);
    }
    __builtin_prefetch (table.address.data() + end - 1);
    __builtin_prefetch (table.weight.data() + end - 1);
#endif
}

template <typename Real>
void Projection<Real>::setPlastic (bool shouldBe) noexcept
{
    if (stdp)
        stdp->setOn (shouldBe);
}

template <typename Real>
void Projection<Real>::setLearningRate (Real factor) noexcept
{
    if (stdp)
        stdp->setRate (factor);
}

template <typename Real>
void Projection<Real>::setWeights (std::span<const Real> weights) noexcept
{
    std::copy (weights.begin(), weights.end(), table.weight.begin());
    sweep.measure (table);
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
    return table.bytes() + (stdp ? stdp->synapseBytes() : 0);
}

template class Projection<float>;
template class Projection<double>;

} // namespace galvani
