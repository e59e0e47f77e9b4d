#include "neural/spiking/network/SpikingNetwork.h"

#include "neural/spiking/network/NetworkState.h"

#include <algorithm>

namespace galvani
{

template <typename Real>
SpikingNetwork<Real>::SpikingNetwork() : impl (std::make_unique<Impl>())
{
}

template <typename Real>
SpikingNetwork<Real>::~SpikingNetwork() = default;
template <typename Real>
SpikingNetwork<Real>::SpikingNetwork (SpikingNetwork&&) noexcept = default;
template <typename Real>
SpikingNetwork<Real>& SpikingNetwork<Real>::operator= (SpikingNetwork&&) noexcept = default;

template <typename Real>
void SpikingNetwork<Real>::prepare (const NetworkSpec& spec, const NetworkOptions& options)
{
    impl->prepare (spec, options);
}

template <typename Real>
void SpikingNetwork<Real>::reset() noexcept
{
    impl->reset();
}

template <typename Real>
int SpikingNetwork<Real>::size() const noexcept
{
    return impl->neurons;
}

template <typename Real>
std::int64_t SpikingNetwork<Real>::stepsDone() const noexcept
{
    return impl->now;
}

template <typename Real>
int SpikingNetwork<Real>::stepsToBorder() const noexcept
{
    return impl->stretch - impl->phase();
}

template <typename Real>
std::span<Real> SpikingNetwork<Real>::external (int row) noexcept
{
    return { impl->external.data() + static_cast<size_t> (row) * impl->width(), static_cast<size_t> (size()) };
}

template <typename Real>
void SpikingNetwork<Real>::holdExternal (bool shouldHold) noexcept
{
    impl->externalIsHeld = shouldHold;
}

template <typename Real>
std::span<Real> SpikingNetwork<Real>::sharedExternal (int row) noexcept
{
    const auto stride = impl->width() / neuronsPerShare;
    return { impl->shared.data() + static_cast<size_t> (row) * stride,
             (static_cast<size_t> (size()) + neuronsPerShare - 1) / neuronsPerShare };
}

template <typename Real>
void SpikingNetwork<Real>::shareExternal (bool shouldShare) noexcept
{
    impl->externalIsShared = shouldShare && impl->populations.size() == 1;
}

template <typename Real>
void SpikingNetwork<Real>::addArrival (int row, int channel, std::int32_t neuron, Real weight_pA) noexcept
{
    impl->planes[static_cast<size_t> (channel)].at (impl->now + row, neuron) += weight_pA;
}

template <typename Real>
int SpikingNetwork<Real>::channelOf (double synapticTime_ms) const noexcept
{
    const auto& times = impl->channelTimes;
    const auto found = std::find (times.begin(), times.end(), synapticTime_ms);
    return found != times.end() ? static_cast<int> (found - times.begin()) : -1;
}

template <typename Real>
std::span<const Spike> SpikingNetwork<Real>::advance (int steps) noexcept
{
    return impl->advance (steps);
}

template <typename Real>
std::span<const Real> SpikingNetwork<Real>::potentials() const noexcept
{
    return { impl->potential.data(), static_cast<size_t> (size()) };
}

template <typename Real>
std::span<Real> SpikingNetwork<Real>::potentials() noexcept
{
    return { impl->potential.data(), static_cast<size_t> (size()) };
}

template <typename Real>
std::span<Real> SpikingNetwork<Real>::thresholds() noexcept
{
    return { impl->threshold.data(), static_cast<size_t> (size()) };
}

template <typename Real>
std::span<const Real> SpikingNetwork<Real>::synapticCurrents (int channel) const noexcept
{
    return { impl->synaptic[static_cast<size_t> (channel)].data(), static_cast<size_t> (size()) };
}

template <typename Real>
int SpikingNetwork<Real>::channels() const noexcept
{
    return static_cast<int> (impl->channelTimes.size());
}

template <typename Real>
void SpikingNetwork<Real>::fireAll() noexcept
{
    for (size_t n = 0; n < impl->potential.size(); ++n)
        impl->potential[n] = impl->threshold[n] + Real (50);
}

template <typename Real>
void SpikingNetwork<Real>::silence (std::int32_t neuron, bool shouldBeSilent) noexcept
{
    auto& silent = impl->silent[static_cast<size_t> (neuron)];
    impl->numSilent += static_cast<int> (shouldBeSilent) - static_cast<int> (silent != 0);
    silent = shouldBeSilent ? 1 : 0;
}

template <typename Real>
bool SpikingNetwork<Real>::isSilenced (std::int32_t neuron) const noexcept
{
    return impl->silent[static_cast<size_t> (neuron)] != 0;
}

template <typename Real>
void SpikingNetwork<Real>::setNoise (Real amplitude_pA) noexcept
{
    impl->noiseDeviation = amplitude_pA;
}

template <typename Real>
void SpikingNetwork<Real>::setScale (int projection, Real factor) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setScale (factor);
}

template <typename Real>
void SpikingNetwork<Real>::setPlastic (int projection, bool shouldBePlastic) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setPlastic (shouldBePlastic);
}

template <typename Real>
void SpikingNetwork<Real>::setRewarded (int projection, bool shouldBeRewarded) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setRewarded (shouldBeRewarded);
}

template <typename Real>
void SpikingNetwork<Real>::setShortTerm (int projection, bool shouldBeOn) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setShortTerm (shouldBeOn);
}

template <typename Real>
void SpikingNetwork<Real>::setScaling (int projection, bool shouldBeOn) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setScaling (shouldBeOn);
}

template <typename Real>
void SpikingNetwork<Real>::setLearningRate (int projection, Real factor) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setLearningRate (factor);
}

template <typename Real>
void SpikingNetwork<Real>::reward (Real amount) noexcept
{
    for (auto& projection : impl->projections)
        projection.reward (amount);
}

template <typename Real>
Real SpikingNetwork<Real>::meanWeight (int projection) const noexcept
{
    return impl->projections[static_cast<size_t> (projection)].meanWeight();
}

template <typename Real>
std::span<const Real> SpikingNetwork<Real>::weights (int projection) const noexcept
{
    return impl->projections[static_cast<size_t> (projection)].weights();
}

template <typename Real>
std::span<Real> SpikingNetwork<Real>::weights (int projection) noexcept
{
    return impl->projections[static_cast<size_t> (projection)].weights();
}

template <typename Real>
void SpikingNetwork<Real>::setMeanWeight (int projection, Real mean_pA) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setMeanWeight (mean_pA);
}

template <typename Real>
void SpikingNetwork<Real>::setWeights (int projection, std::span<const Real> weights) noexcept
{
    impl->projections[static_cast<size_t> (projection)].setWeights (weights);
}

template <typename Real>
std::uint64_t SpikingNetwork<Real>::dropped() const noexcept
{
    std::uint64_t sum = 0;
    for (const auto& projection : impl->projections)
        sum += projection.dropped();
    return sum;
}

template <typename Real>
std::int64_t SpikingNetwork<Real>::synapses() const noexcept
{
    std::int64_t sum = 0;
    for (const auto& projection : impl->projections)
        sum += static_cast<std::int64_t> (projection.synapses().size());
    return sum;
}

template <typename Real>
std::int64_t SpikingNetwork<Real>::synapseBytes() const noexcept
{
    std::int64_t sum = 0;
    for (const auto& projection : impl->projections)
        sum += projection.synapseBytes();
    return sum;
}

template <typename Real>
std::vector<Synapse> SpikingNetwork<Real>::currentSynapses (int projection) const
{
    const auto& table = impl->projections[static_cast<size_t> (projection)].synapses();
    std::vector<Synapse> result;
    result.reserve (table.size());
    for (std::int32_t from = 0; from < table.neurons(); ++from)
        for (int c = 0; c < table.classes(); ++c)
        {
            if (! table.isInUse (c))
                continue;
            const auto run = table.run (c, from);
            for (auto s = table.runStart[run]; s < table.runStart[run + 1]; ++s)
                result.push_back (
                    { from, table.targetOf (s), static_cast<double> (table.weight[s]), table.delayOf (s) });
        }
    return result;
}

template <typename Real>
std::vector<SynapseEnds> SpikingNetwork<Real>::ends (int projection) const
{
    const auto& table = impl->projections[static_cast<size_t> (projection)].synapses();
    std::vector<SynapseEnds> result (table.size());
    for (int c = 0; c < table.classes(); ++c)
        for (std::int32_t from = 0; table.isInUse (c) && from < table.neurons(); ++from)
        {
            const auto run = table.run (c, from);
            for (auto s = table.runStart[run]; s < table.runStart[run + 1]; ++s)
                result[s] = { from, table.targetOf (s) };
        }
    return result;
}

template class SpikingNetwork<float>;
template class SpikingNetwork<double>;

} // namespace galvani
