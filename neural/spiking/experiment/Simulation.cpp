#include "neural/spiking/experiment/Simulation.h"

#include "neural/spiking/experiment/ExperimentNetwork.h"

#include <algorithm>
#include <type_traits>

namespace galvani
{

namespace
{

template <typename Real>
SpikingNetwork<Real> wired (const Experiment& experiment)
{
    NetworkOptions options;
    options.exactPlasticity = std::is_same_v<Real, double>;
    SpikingNetwork<Real> network;
    network.prepare (networkOf (experiment), options);
    return network;
}

} // namespace

template <typename Real>
Simulation<Real>::Simulation (const Experiment& experiment)
    : steps (experiment.steps),
      rewards (experiment.rewards),
      kinds (synapseKindsOf (experiment)),
      net (wired<Real> (experiment)),
      program (experiment.stimuli, net)
{
}

template <typename Real>
std::span<const Spike> Simulation<Real>::advance (std::int64_t mostSteps)
{
    const auto now = net.stepsDone();
    for (; nextReward < rewards.size() && rewards[nextReward].step <= now; ++nextReward)
        net.reward (static_cast<Real> (rewards[nextReward].amount));

    auto count = std::min ({ std::int64_t { net.stepsToBorder() }, mostSteps, steps - now });
    if (nextReward < rewards.size())
        count = std::min (count, rewards[nextReward].step - now);
    const auto stretch = static_cast<int> (std::max<std::int64_t> (count, 1));
    program.write (net, stretch);
    return net.advance (stretch);
}

template <typename Real>
std::vector<Synapse> Simulation<Real>::synapses() const
{
    return synapsesOf (false);
}

template <typename Real>
std::vector<Synapse> Simulation<Real>::plasticSynapses() const
{
    return synapsesOf (true);
}

template <typename Real>
std::vector<Synapse> Simulation<Real>::synapsesOf (bool plasticAlone) const
{
    std::vector<Synapse> all;
    for (size_t p = 0; p < kinds.size(); ++p)
    {
        if (plasticAlone && ! kinds[p].stdp)
            continue;
        const auto some = net.currentSynapses (static_cast<int> (p));
        all.insert (all.end(), some.begin(), some.end());
    }
    std::stable_sort (all.begin(), all.end(),
                      [] (const Synapse& a, const Synapse& b)
                      { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    return all;
}

template class Simulation<float>;
template class Simulation<double>;

} // namespace galvani
