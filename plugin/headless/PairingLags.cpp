#include "plugin/headless/PairingLags.h"

#include <algorithm>
#include <set>

namespace galvani
{

PairingLags::PairingLags (std::span<const Spike> spikes, double dt_ms) : dt (dt_ms)
{
    for (const auto& spike : spikes)
        trains[spike.neuron].push_back (spike.step);
}

bool PairingLags::find (const Synapse& synapse, std::int64_t& lag) const
{
    const auto source = trains.find (synapse.from), target = trains.find (synapse.to);
    if (source == trains.end() || target == trains.end() || source->second.size() != target->second.size())
        return false;
    lag = target->second.front() - source->second.front() - synapse.delaySteps;
    return std::equal (source->second.begin(), source->second.end(), target->second.begin(),
                       [&] (auto before, auto after) { return after - before - synapse.delaySteps == lag; });
}

std::vector<float> PairingLags::of (std::span<const Synapse> synapses) const
{
    constexpr size_t severalLags = 5;
    std::vector<float> lags;
    for (const auto& synapse : synapses)
    {
        std::int64_t lag = 0;
        if (! find (synapse, lag))
            return {};
        lags.push_back (static_cast<float> (static_cast<double> (lag) * dt));
    }
    return std::set (lags.begin(), lags.end()).size() < severalLags ? std::vector<float>() : lags;
}

} // namespace galvani
