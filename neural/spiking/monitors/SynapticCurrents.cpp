#include "neural/spiking/monitors/SynapticCurrents.h"

#include "neural/spiking/monitors/Settled.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace galvani
{

namespace
{

constexpr double unitsPerPicoampere = 1024.0;

} // namespace

std::uint32_t SynapticCurrents::unitsOf (double outWeight_pA)
{
    const auto units = outWeight_pA * unitsPerPicoampere + 0.5;
    if (! (units >= 0.0 && units < 4294967296.0))
        throw std::invalid_argument ("a neuron's outgoing weights are not within the monitors' 4 uA");
    return static_cast<std::uint32_t> (units);
}

void SynapticCurrents::prepare (const MonitoredNetwork& network, double tickSeconds)
{
    const auto tick_ms = 1000.0 * tickSeconds;
    const auto kept = std::exp (-tick_ms / network.synapticTime_ms);
    decay = static_cast<float> (kept);
    gain = static_cast<float> (network.synapticTime_ms / tick_ms * (1.0 - kept)
                               / (unitsPerPicoampere * std::max (1, network.size())));
    const auto ticksOf = [tick_ms] (double delay_ms)
    {
        const auto ticks = delay_ms / tick_ms + 0.5;
        if (! (ticks >= 0.0 && ticks < static_cast<double> (room)))
            throw std::invalid_argument ("a mean delay is not within the monitors' 63 ticks");
        return static_cast<size_t> (ticks);
    };
    delayTicks = { ticksOf (network.excitation.mean_ms()), ticksOf (network.inhibition.mean_ms()) };
    reset();
}

void SynapticCurrents::reset() noexcept
{
    drive = {};
    currents = {};
    underWay = {};
    now = 0;
}

void SynapticCurrents::tick (float excitatoryScale, float inhibitoryScale) noexcept
{
    const std::array scales { excitatoryScale, inhibitoryScale };
    for (size_t sign = 0; sign < currents.size(); ++sign)
    {
        underWay[sign][now] = static_cast<float> (drive[sign]) * scales[sign];
        const auto arriving = underWay[sign][(now + room - delayTicks[sign]) % room];
        currents[sign] = settled (currents[sign] * decay + gain * arriving);
        drive[sign] = 0;
    }
    now = (now + 1) % room;
}

} // namespace galvani
