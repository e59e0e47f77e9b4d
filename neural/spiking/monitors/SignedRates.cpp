#include "neural/spiking/monitors/SignedRates.h"

#include "neural/spiking/monitors/Settled.h"

#include <cmath>

namespace galvani
{

void SignedRates::prepare (int excitatoryNeurons, int inhibitoryNeurons, double tickSeconds)
{
    tickLength = tickSeconds;
    const auto ofOneSpike = [tickSeconds] (int neurons)
    { return neurons > 0 ? static_cast<float> (1.0 / (neurons * tickSeconds)) : 0.0f; };
    rateOfOneSpike = { ofOneSpike (excitatoryNeurons), ofOneSpike (inhibitoryNeurons) };
    memory = 0.0;
    setMemory (0.05);
    reset();
}

void SignedRates::reset() noexcept
{
    counts = {};
    rates = {};
}

void SignedRates::setMemory (double seconds) noexcept
{
    if (seconds == memory)
        return;
    memory = seconds;
    share = static_cast<float> (1.0 - std::exp (-tickLength / seconds));
}

void SignedRates::tick() noexcept
{
    for (size_t sign = 0; sign < rates.size(); ++sign)
    {
        const auto rate = static_cast<float> (counts[sign]) * rateOfOneSpike[sign];
        rates[sign] = settled (rates[sign] + share * (rate - rates[sign]));
        counts[sign] = 0;
    }
}

} // namespace galvani
