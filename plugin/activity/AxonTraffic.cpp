#include "plugin/activity/AxonTraffic.h"

#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void AxonTraffic::prepare (const BrainLayout& layout)
{
    brain = &layout;
    alive.clear();
    alive.reserve (most);
    spikesWaiting = spikesPerSecond = 0.0;
}

void AxonTraffic::add (Spike spike)
{
    spikesWaiting += 1.0;
    if (brain == nullptr || spike.neuron < 0 || spike.neuron >= brain->size() || brain->axons.empty()
        || alive.size() >= most)
        return;

    // A third of the places is kept filled: more could not be told apart, and a volley finds room. All spikes of a slow
    // brain are shown.
    constexpr double wanted = 0.3 * most / 0.6; // a second: a journey is seen for some 0.6 s
    const auto share = wanted / std::max (wanted, spikesPerSecond);
    auto seed = static_cast<std::uint64_t> (spike.step) << 16 ^ static_cast<std::uint64_t> (spike.neuron);
    const auto drawn = RandomStream::splitMix (seed);
    if (static_cast<double> (drawn >> 11) * 0x1.0p-53 >= share)
        return;

    // The axon to the other hemisphere is taken as often as the others together: it is the one that can be followed.
    const auto slot = (drawn & 1u) != 0 ? axonsShown - 1 : static_cast<size_t> ((drawn >> 1) % (axonsShown - 1));
    const auto* axons = brain->axons.data() + axonsShown * static_cast<size_t> (spike.neuron);
    const auto end = axons[slot].neuron >= 0 ? axons[slot] : axons[0];
    if (end.neuron >= 0)
        alive.push_back (
            { spike.neuron, end.neuron, slowMotion * static_cast<float> (end.delaySteps * stepSeconds), 0.0f });
}

void AxonTraffic::advance (double seconds)
{
    if (! (seconds > 0.0))
        return;
    const auto step = 1.0 - std::exp (-seconds / 0.25);
    spikesPerSecond += step * (spikesWaiting / seconds - spikesPerSecond);
    spikesWaiting = 0.0;
    for (auto& journey : alive)
        journey.age += static_cast<float> (seconds);
    std::erase_if (alive, [] (const Journey& journey) { return journey.age >= journey.seconds + afterglow; });
}

} // namespace galvani
