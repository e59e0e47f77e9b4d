// Spike-timing dependent plasticity of a projection: what arriving and postsynaptic spikes do to its weights.
#pragma once

#include "neural/plasticity/IncomingIndex.h"
#include "neural/plasticity/SpikeTraces.h"
#include "neural/plasticity/StdpParameters.h"
#include "neural/spiking/Spike.h"
#include "neural/spiking/network/SynapseTable.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** See StdpParameters for the rule. The trace x of a synapse is its source's, delayed: x(t) = X(t - delay), so traces
   are kept a neuron and not a synapse, and each pair of spikes is weighed with the exact time between them.

    While rewarded, changes go to a trace of each synapse instead of its weight (see RewardParameters).

    Where it need not be exact, postsynaptic spikes wait for the end of their stretch; in real time, for longer if there
    are many, so that a volley's changes are spread over some milliseconds, and one that has waited for longer than the
    traces reach back is dropped and counted. */
template <typename Real>
class Stdp
{
public:
    struct Setup
    {
        StdpParameters rule;
        double dt_ms = 0.1;
        int stretch = 1;
        bool eligibility = false, exact = true, realTime = false;
    };

    void prepare (const SynapseTable<Real>&, const Setup&);
    void reset() noexcept;

    void setOn (bool shouldBeOn) noexcept { on = shouldBeOn; }
    bool isOn() const noexcept { return on; }

    /** A factor on a_plus and a_minus for the spikes that come. */
    void setRate (Real factor) noexcept
    {
        presynaptic.setRate (factor);
        postsynaptic.setRate (factor);
    }

    /** Only where it was prepared with eligibility. */
    void setRewarded (bool shouldBe) noexcept { rewarded = shouldBe && ! eligibility.empty(); }
    bool isRewarded() const noexcept { return rewarded; }

    /** A spike of step `emitted` has arrived at the synapses from..to-1 of its row: they are weakened. */
    void arrived (SynapseTable<Real>&, std::uint32_t from, std::uint32_t to, std::int64_t emitted) noexcept;

    /** Goes on by some steps with their spikes: they enter the traces, and strengthen the synapses that they end at, at
        once if exact, and otherwise when strengthen() comes to them. */
    void fired (SynapseTable<Real>&, std::int64_t firstStep, int steps, std::span<const Spike>) noexcept;

    /** Works off the queue; in real time, no more of it than what some steps are to bear. */
    void strengthen (SynapseTable<Real>&, int steps) noexcept;

    std::span<Real> eligibilities() noexcept { return eligibility; }
    const StdpParameters& parameters() const noexcept { return rule; }
    std::uint64_t dropped() const noexcept { return numDropped; }

    /** Of indices and eligibilities. */
    std::int64_t synapseBytes() const noexcept;

private:
    /** The numbers that STDP changes, and how far. */
    struct Changed
    {
        Real* values;
        Real unit, least, most;
    };

    struct Waiting
    {
        std::int64_t step;
        std::uint32_t next, end; ///< of the neuron's incoming entries
    };

    Changed changed (SynapseTable<Real>&) noexcept;
    void strengthenRun (SynapseTable<Real>&, std::int64_t step, std::uint32_t from, std::uint32_t to) noexcept;
    void enqueue (const Spike&) noexcept;

    StdpParameters rule;
    IncomingIndex incoming;
    SpikeTraces<Real> presynaptic, postsynaptic; ///< the latter only where they decay differently
    bool alike = true;
    std::int64_t lateBy = 0; ///< steps by which the rows of y lie before their time
    Real yOfTrace = 1;       ///< y over what stands in its row
    AlignedVector<Real> eligibility;

    std::vector<Waiting> queue; ///< a ring
    size_t queueStart = 0, queued = 0;
    std::int64_t now = 0, oldest = 0; ///< how old a postsynaptic spike may grow, steps
    std::uint32_t changesPerStep = 0;
    std::uint64_t numDropped = 0;
    bool on = true, rewarded = false, exact = true, realTime = false;
};

extern template class Stdp<float>;
extern template class Stdp<double>;

} // namespace galvani
