#include "neural/spiking/monitors/BrainMonitor.h"

namespace galvani
{

void BrainMonitor::prepare (const MonitoredNetwork& network, double tickSeconds)
{
    senders.clear();
    std::vector<std::int32_t> groupSizes (static_cast<size_t> (network.numGroups));
    int inhibitory = 0;
    for (size_t n = 0; n < network.group.size(); ++n)
    {
        const auto isInhibitory = static_cast<std::uint8_t> (network.inhibitory[n] != 0);
        senders.push_back ({ SynapticCurrents::unitsOf (network.outWeight_pA[n]), network.group[n], isInhibitory });
        ++groupSizes[network.group[n]];
        inhibitory += isInhibitory;
    }
    groups.prepare (groupSizes, tickSeconds);
    signedRates.prepare (network.size() - inhibitory, inhibitory, tickSeconds);
    currents.prepare (network, tickSeconds);
    fieldPotential.prepare (tickSeconds);
    bands.prepare (tickSeconds);
    branching.prepare (tickSeconds, 0.001 * network.meanDelay_ms());
    balance.prepare (tickSeconds);
    weight.prepare (network.startWeight_pA);
    read();
}

void BrainMonitor::reset() noexcept
{
    groups.reset();
    signedRates.reset();
    currents.reset();
    fieldPotential.reset();
    bands.reset();
    branching.reset();
    balance.reset();
    weight.reset();
    read();
}

void BrainMonitor::setMemory (double seconds) noexcept
{
    groups.setMemory (seconds);
    signedRates.setMemory (seconds);
}

void BrainMonitor::tick (Scales scales, float meanWeight_pA) noexcept
{
    groups.tick();
    signedRates.tick();
    currents.tick (scales.excitatory, scales.inhibitory);
    fieldPotential.tick (currents.excitatory(), currents.inhibitory());
    bands.tick (fieldPotential.value());
    branching.tick (groups.lastCount());
    balance.tick (currents.excitatory(), currents.inhibitory());
    weight.tick (meanWeight_pA);
    read();
}

void BrainMonitor::read() noexcept
{
    now.rate = groups.meanRate();
    now.excitatoryRate = signedRates.excitatory();
    now.inhibitoryRate = signedRates.inhibitory();
    now.synchrony = groups.synchrony();
    now.fieldPotential = fieldPotential.value();
    now.bandPower = bands.powers();
    now.branching = branching.value();
    now.balance = balance.value();
    now.meanWeight_pA = weight.value();
    now.relativeWeight = weight.relative();
}

} // namespace galvani
