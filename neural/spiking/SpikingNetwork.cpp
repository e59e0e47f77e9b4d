#include "neural/spiking/SpikingNetwork.h"

#include "neural/random/RandomStream.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace galvani
{

template <typename Real>
void SpikingNetwork<Real>::prepare (Wiring wiring, const LifParameters& parameters, double dt_ms, std::uint64_t seed,
                                    InstructionSet instructionSet)
{
    lif = parameters;
    propagators = LifPropagators<Real>::of (parameters, dt_ms);
    kernel = lifKernel<Real> (instructionSet);
    synapses = std::move (wiring);
    noiseSeed = seed;

    const auto n = static_cast<size_t> (synapses.neurons());
    potential.resize (n);
    synaptic.resize (n);
    external.resize (n);
    threshold.resize (n);
    refractory.resize (n);
    noise.resize (n);
    spiked.assign ((n + 7) / 8 * 8, 0);
    traffic.prepare (synapses, propagators.refractorySteps);
    reset();
}

template <typename Real>
void SpikingNetwork<Real>::reset() noexcept
{
    std::fill (potential.begin(), potential.end(), static_cast<Real> (lif.rest_mV));
    std::fill (synaptic.begin(), synaptic.end(), Real (0));
    std::fill (external.begin(), external.end(), Real (0));
    std::fill (threshold.begin(), threshold.end(), static_cast<Real> (lif.threshold_mV));
    std::fill (refractory.begin(), refractory.end(), 0);
    std::fill (spiked.begin(), spiked.end(), std::uint8_t (0));
    auto seed = noiseSeed;
    for (auto& word : noise)
        word = static_cast<std::uint32_t> (RandomStream::splitMix (seed) >> 32) | 1u;
    traffic.reset();
    now = 0;
}

template <typename Real>
int SpikingNetwork<Real>::step (std::span<std::int32_t> fired) noexcept
{
    traffic.beginStep (synapses, now);
    kernel ({ potential.data(), synaptic.data(), traffic.arrivals (now), external.data(), threshold.data(),
              refractory.data(), noise.data(), spiked.data(), size() },
            propagators, noiseAmplitude);
    const auto numFired = collectFired (fired);
    for (int i = 0; i < numFired; ++i)
        traffic.emit (synapses, now, fired[static_cast<size_t> (i)]);
    ++now;
    return numFired;
}

template <typename Real>
int SpikingNetwork<Real>::collectFired (std::span<std::int32_t> fired) const noexcept
{
    int count = 0;
    for (size_t word = 0; word < spiked.size(); word += 8)
    {
        std::uint64_t eight;
        std::memcpy (&eight, spiked.data() + word, sizeof eight);
        if (eight == 0)
            continue;
        for (size_t i = word; i < word + 8; ++i)
            if (spiked[i] != 0)
                fired[static_cast<size_t> (count++)] = static_cast<std::int32_t> (i);
    }
    return count;
}

template <typename Real>
void SpikingNetwork<Real>::fireAll() noexcept
{
    for (size_t i = 0; i < potential.size(); ++i)
        potential[i] = threshold[i] + Real (50);
}

template class SpikingNetwork<float>;
template class SpikingNetwork<double>;

} // namespace galvani
