// The synapses of one kind within a network, the spikes on their way along them, and what is plastic about them.
#pragma once

#include "neural/plasticity/ShortTermState.h"
#include "neural/plasticity/Stdp.h"
#include "neural/plasticity/SynapseSweep.h"
#include "neural/spiking/network/ArrivalPlane.h"
#include "neural/spiking/network/NetworkSpec.h"
#include "neural/spiking/network/SynapseTable.h"
#include "neural/spiking/network/Travelling.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace galvani
{

/** Time is cut into stretches no longer than the least delay. During a stretch, a share of the spikes under way in each
    step delivers what will arrive in the next one, a run of neighbouring synapses each; spikes of the stretch itself
    deliver at its end. So a spike reads its synapses in a few runs, which the cache likes, and a volley's delivery is
    spread over all its delays, which the worst block likes.

    Where plasticity must be exact, stretches are one step long and spikes deliver in the very step they arrive in. */
template <typename Real>
class Projection
{
public:
    struct Setup
    {
        int neurons = 0;
        size_t width = 0;  ///< of the plane of arrivals
        int widthBits = 0; ///< with STDP, width is 2 to this power
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
    void beginStretch() noexcept { waiting = underWay.size(), kept = 0; }
    void deliverShare (ArrivalPlane<Real>&, std::int64_t step, int steps) noexcept;
    void fired (std::int64_t firstStep, int steps, std::span<const Spike>) noexcept;
    void endStretch (ArrivalPlane<Real>&, std::int64_t nextStep) noexcept;

    void setScale (Real newScale) noexcept { scale = newScale; }
    void setPlastic (bool shouldBe) noexcept;
    void setRewarded (bool shouldBe) noexcept;
    void setShortTerm (bool shouldBe) noexcept { shortTermIsOn = shouldBe; }
    void setScaling (bool shouldBe) noexcept;
    void reward (Real amount) noexcept;

    int channel() const noexcept { return setup.channel; }
    const SynapseTable<Real>& synapses() const noexcept { return table; }
    std::span<Real> weights() noexcept { return table.weight; }
    bool isPlastic() const noexcept { return stdp.has_value(); }
    Real meanWeight() const noexcept { return sweep.meanWeight(); }
    std::int64_t synapseBytes() const noexcept;
    std::uint64_t dropped() const noexcept { return numDropped + (stdp ? stdp->dropped() : 0); }

private:
    bool isExact() const noexcept { return stdp.has_value() && setup.exact; }

    /** Adds to a half of the plane what arrives in its steps. */
    void deliver (Travelling<Real>&, Real* half, std::int64_t firstStep) noexcept;

    /** Lets plasticity know of what has arrived before a step. */
    void settle (Travelling<Real>&, std::int64_t step) noexcept;

    std::uint32_t firstSynapseAfter (std::uint32_t from, std::uint32_t end, std::int64_t delay) const noexcept;
    bool isDone (const Travelling<Real>& spike) const noexcept
    {
        return spike.next == spike.end && (! stdp || spike.settled == spike.end);
    }
    void prefetch (const Travelling<Real>&) const noexcept;

    Setup setup;
    SynapseTable<Real> table;
    std::vector<Travelling<Real>> underWay;
    size_t waiting = 0, kept = 0; ///< of underWay: those from before this stretch, and those of them dealt with
    size_t room = 0;              ///< in real time
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
