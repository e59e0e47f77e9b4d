// The synapses of one kind within a network, the spikes on their way along them, and what is plastic about them.
#pragma once

#include "neural/plasticity/ShortTermState.h"
#include "neural/plasticity/Stdp.h"
#include "neural/plasticity/SynapseSweep.h"
#include "neural/spiking/network/ArrivalPlane.h"
#include "neural/spiking/network/NetworkSpec.h"
#include "neural/spiking/network/SpikeLog.h"
#include "neural/spiking/network/SynapseTable.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace galvani
{

/** Time is cut into stretches no longer than the least delay. A spike delivers its synapses in runs, one for each class
    of delays, each before the stretch in which its first synapse is reached: some classes at the end of the stretch
   that it was emitted in, the others in the stretch before that one, in which each step takes its share of all runs
   that are due. So a volley's delivery is spread over all its delays, which the worst block likes.

    Where plasticity must be exact, stretches and classes are one step long and a run is delivered in the very step in
    which it arrives. */
template <typename Real>
class Projection
{
public:
    struct Setup
    {
        int neurons = 0;
        int stretch = 1;
        int channel = 0;
        double dt_ms = 0.1;
        bool exact = true, realTime = false;
        int leastInterval = 1; ///< least steps between two spikes of a neuron
    };

    void prepare (SynapseTable<Real>, const ProjectionSpec&, const Setup&);

    /** No spike under way; weights stay. */
    void reset() noexcept;

    // What a network does in the course of a stretch, in this order.
    void beginStretch() noexcept;
    void deliverShare (ArrivalPlane<Real>&, std::int64_t step, int steps) noexcept;
    void fired (std::int64_t firstStep, int steps, std::span<const Spike>) noexcept;
    void endStretch (ArrivalPlane<Real>&, std::int64_t nextStep) noexcept;

    /** Rows that the plane needs for its longest class. */
    static int planeRows (int stretch, int classSteps) noexcept { return classSteps + 2 * stretch; }

    void setScale (Real newScale) noexcept { scale = newScale; }
    void setPlastic (bool shouldBe) noexcept;
    void setRewarded (bool shouldBe) noexcept;
    void setLearningRate (Real factor) noexcept;

    /** @param weights  as many as there are synapses, in the table's order; only where it is plastic, since equal
        weights are known as such otherwise */
    void setWeights (std::span<const Real> weights) noexcept;
    void setShortTerm (bool shouldBe) noexcept { shortTermIsOn = shouldBe; }
    void setScaling (bool shouldBe) noexcept;
    void reward (Real amount) noexcept;

    int channel() const noexcept { return setup.channel; }
    const SynapseTable<Real>& synapses() const noexcept { return table; }
    std::span<Real> weights() noexcept { return table.weight; }
    bool isPlastic() const noexcept { return stdp.has_value(); }
    Real meanWeight() const noexcept { return sweep.meanWeight(); }
    void setMeanWeight (Real mean_pA) noexcept { sweep.setMean (mean_pA); }
    std::int64_t synapseBytes() const noexcept;
    std::uint64_t dropped() const noexcept { return numDropped + (stdp ? stdp->dropped() : 0); }

private:
    bool isExact() const noexcept { return stdp.has_value() && setup.exact; }

    using Entry = typename SpikeLog<Real>::Entry;

    /** A class of delays that is dealt with a fixed number of stretches after the spike. */
    struct Task
    {
        int delayClass, stretchesAgo;
        bool settles; ///< plasticity is told of what has arrived; otherwise it is delivered
    };

    void planTasks();
    /** A run that is on its way from memory while others are delivered. */
    struct Run
    {
        std::uint32_t begin, end; ///< synapses
        std::int64_t emitted;
        Real factor;
        bool oneWeight, settles;
    };

    void work (const Task&, size_t from, size_t to, ArrivalPlane<Real>&) noexcept;
    void finishBatch (ArrivalPlane<Real>&) noexcept;
    void deliver (const Run&, ArrivalPlane<Real>&) noexcept;
    void fetch (const Run&) const noexcept;

    Setup setup;
    SynapseTable<Real> table;
    SpikeLog<Real> log;
    std::vector<Task> during, atEnd; ///< in the course of a stretch, and at its end
    size_t due = 0;                  ///< runs that are due in this stretch
    std::array<Run, 48> batch {};
    size_t batched = 0;
    Real scale = 1;
    std::optional<ShortTermState<Real>> shortTerm;
    std::optional<Stdp<Real>> stdp;
    SynapseSweep<Real> sweep;
    bool shortTermIsOn = true;
    std::uint64_t numDropped = 0;
};

extern template class Projection<float>;
extern template class Projection<double>;

} // namespace galvani
