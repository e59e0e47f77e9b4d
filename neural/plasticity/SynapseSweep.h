// Walks through a plastic projection's synapses again and again, some rows each millisecond, and does to each what need
// not be done at a spike: reward, scaling, and the mean.
#pragma once

#include "neural/plasticity/Stdp.h"
#include "neural/plasticity/SynapticScaling.h"
#include "neural/spiking/network/NetworkSpec.h"
#include "neural/spiking/network/SynapseTable.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace galvani
{

/** A pass takes 128 turns, a turn ten steps. What a synapse missed since its last turn is made up for: eligibility
    times the dopamine of that time, then the eligibility's own decay. */
template <typename Real>
class SynapseSweep
{
public:
    static constexpr int turnsPerPass = 128, stepsPerTurn = 10;

    void prepare (const SynapseTable<Real>&, const ProjectionSpec&, double dt_ms);
    void reset() noexcept;

    void fired (std::span<const Spike>) noexcept;

    /** Takes the turns that are due before a step. */
    void advance (SynapseTable<Real>&, Stdp<Real>&, std::int64_t step) noexcept;

    /** Dopamine rises by this much. */
    void reward (Real amount) noexcept { dopamine += amount; }
    void setScaling (bool shouldBe) noexcept { scalingIsOn = shouldBe; }

    /** Of the last whole pass, pA. */
    Real meanWeight() const noexcept { return mean; }

    /** Until the next whole pass. */
    void setMean (Real mean_pA) noexcept { mean = mean_pA; }

    /** Takes the mean at once, of weights that were set from outside. */
    void measure (const SynapseTable<Real>&) noexcept;

private:
    void turn (SynapseTable<Real>&, Stdp<Real>&) noexcept;

    std::optional<SynapticScaling<Real>> scaling;
    bool scalingIsOn = true;
    Real dopamine = 0, dopamineDecay = 0, dopaminePerTurn = 0, eligibilityDecay = 0;
    double dopamineSum = 0;                        ///< integral of dopamine over time, s
    std::array<double, turnsPerPass> settledAt {}; ///< that integral at each turn's last visit
    std::int64_t nextTurn = 0;
    int place = 0, turnsToForget = 0;
    double sum = 0;
    Real mean = 0;
};

extern template class SynapseSweep<float>;
extern template class SynapseSweep<double>;

} // namespace galvani
