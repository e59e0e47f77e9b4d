// All monitors of a brain, fed with its spikes and read once a control tick.
#pragma once

#include "neural/spiking/monitors/BandPower.h"
#include "neural/spiking/monitors/BrainReadings.h"
#include "neural/spiking/monitors/BranchingRatio.h"
#include "neural/spiking/monitors/CurrentBalance.h"
#include "neural/spiking/monitors/FieldPotential.h"
#include "neural/spiking/monitors/MeanWeight.h"
#include "neural/spiking/monitors/MonitoredNetwork.h"
#include "neural/spiking/monitors/PopulationMonitor.h"
#include "neural/spiking/monitors/SignedRates.h"
#include "neural/spiking/monitors/SynapticCurrents.h"

#include <vector>

namespace galvani
{

/** What each monitor measures stands in its own header. Their results are a function of spikes alone and the same on
    every machine: library functions are called in prepare() and setMemory() only, and rounded to float. */
class BrainMonitor
{
public:
    /** Factors on the weights of excitatory and inhibitory neurons during a tick, plasticity's share included. */
    struct Scales
    {
        float excitatory = 1.0f, inhibitory = 1.0f;
    };

    /** Allocates. @throws std::invalid_argument as SynapticCurrents does */
    void prepare (const MonitoredNetwork&, double tickSeconds);
    void reset() noexcept;

    /** Time over which rates are averaged, s. */
    void setMemory (double seconds) noexcept;

    void countSpike (std::int32_t neuron) noexcept
    {
        const auto& sender = senders[static_cast<size_t> (neuron)];
        groups.countSpike (sender.group);
        signedRates.countSpike (sender.inhibitory);
        currents.countSpike (sender.inhibitory, sender.outWeight);
    }

    /** Ends a tick. @param meanWeight_pA  see MeanWeight */
    void tick (Scales, float meanWeight_pA) noexcept;

    const BrainReadings& readings() const noexcept { return now; }

    /** Rates of the groups. */
    const PopulationMonitor& population() const noexcept { return groups; }

private:
    /** What one spike adds, together in memory. */
    struct Sender
    {
        std::uint32_t outWeight; ///< see SynapticCurrents
        std::uint8_t group, inhibitory;
    };

    void read() noexcept;

    std::vector<Sender> senders;
    PopulationMonitor groups;
    SignedRates signedRates;
    SynapticCurrents currents;
    FieldPotential fieldPotential;
    BandPower bands;
    BranchingRatio branching;
    CurrentBalance balance;
    MeanWeight weight;
    BrainReadings now;
};

} // namespace galvani
