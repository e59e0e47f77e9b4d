#include "neural/spiking/network/NetworkState.h"

#include "neural/random/RandomStream.h"
#include "neural/spiking/network/FlushDenormals.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>

namespace galvani
{

namespace
{

constexpr std::int64_t clockTurn = std::int64_t (1) << 30; ///< steps; a day and a quarter

} // namespace

template <typename Real>
void SpikingNetwork<Real>::Impl::prepare (const NetworkSpec& spec, const NetworkOptions& options)
{
    kernels = neuronKernels<Real> (options.instructionSet);
    seed = spec.seed;
    neurons = spec.neurons();
    findChannels (spec);
    chooseStretch (spec, options);
    prepareProjections (spec, options);

    populations.clear();
    int first = 0;
    for (const auto& population : spec.populations)
    {
        populations.emplace_back (population, first, spec.dt_ms, channelTimes);
        first += population.size;
    }
    prepareArrays (spec);
    reset();
}

template <typename Real>
void SpikingNetwork<Real>::Impl::findChannels (const NetworkSpec& spec)
{
    channelTimes.clear();
    for (const auto& projection : spec.projections)
        if (std::find (channelTimes.begin(), channelTimes.end(), projection.synapticTime_ms) == channelTimes.end())
            channelTimes.push_back (projection.synapticTime_ms);
    if (channelTimes.size() > mostChannels)
        throw std::invalid_argument ("a network has at most 8 synaptic time constants");
}

template <typename Real>
void SpikingNetwork<Real>::Impl::chooseStretch (const NetworkSpec& spec, const NetworkOptions& options)
{
    stretch = std::clamp (options.longestStretch, 1, mostStepsAtATime);
    auto exact = false;
    int least = std::numeric_limits<int>::max(), longest = 0;
    for (const auto& projection : spec.projections)
    {
        for (const auto& synapse : projection.synapses)
        {
            least = std::min (least, std::max (1, synapse.delaySteps));
            longest = std::max (longest, synapse.delaySteps);
        }
        if (projection.stdp)
        {
            stretch = std::min (stretch, options.exactPlasticity ? 1 : SynapseSweep<Real>::stepsPerTurn);
            exact = exact || options.exactPlasticity;
        }
    }
    stretch = std::min (stretch, least);

    // A spike visits its synapses once for each class of delays. Few classes save visits, short ones room in the plane.
    constexpr int fewClasses = 4, longestClass = 32;
    const auto wanted = std::min (longestClass, (longest - least) / fewClasses + 1);
    classSteps = exact ? stretch : stretch * std::max (1, (wanted + stretch - 1) / stretch);
    widthBits = static_cast<int> (std::bit_width (static_cast<unsigned> (std::max (neurons, 64) - 1)));
}

template <typename Real>
void SpikingNetwork<Real>::Impl::prepareProjections (const NetworkSpec& spec, const NetworkOptions& options)
{
    // Faster than this no neuron of the instrument is expected to spike, whatever its model.
    constexpr int fastestInterval = 5;
    projections.clear();
    projections.resize (spec.projections.size());
    for (size_t i = 0; i < projections.size(); ++i)
    {
        const auto& projection = spec.projections[i];
        const auto time = std::find (channelTimes.begin(), channelTimes.end(), projection.synapticTime_ms);
        typename Projection<Real>::Setup setup;
        setup.neurons = neurons;
        setup.stretch = stretch;
        setup.channel = static_cast<int> (time - channelTimes.begin());
        setup.dt_ms = spec.dt_ms;
        setup.exact = options.exactPlasticity;
        setup.realTime = options.realTime;
        setup.leastInterval = fastestInterval;
        projections[i].prepare (SynapseTable<Real>::of (projection.synapses, neurons, widthBits, classSteps),
                                projection, setup);
    }
}

template <typename Real>
void SpikingNetwork<Real>::Impl::prepareArrays (const NetworkSpec&)
{
    const auto n = width();
    for (auto* column : { &potential, &recovery, &threshold })
        column->assign (n, Real (0));
    external.assign (n * static_cast<size_t> (stretch), Real (0));
    shared.assign (n / neuronsPerShare * static_cast<size_t> (stretch), Real (0));
    freeFrom.assign (n, 0);
    noise.assign (n, 1);
    planes.resize (channelTimes.size());
    for (auto& plane : planes)
        plane.prepare (widthBits, Projection<Real>::planeRows (stretch, classSteps));
    synaptic.assign (channelTimes.size(), AlignedVector<Real> (n, Real (0)));
    silent.assign (n, 0);
    numSilent = 0;
    collector.prepare (neurons, stretch);
}

template <typename Real>
void SpikingNetwork<Real>::Impl::reset() noexcept
{
    for (const auto& population : populations)
        for (int i = 0; i < population.size(); ++i)
        {
            const auto n = static_cast<size_t> (population.first() + i);
            potential[n] = population.startPotential (i);
            threshold[n] = population.startThreshold (i);
        }
    std::fill (recovery.begin(), recovery.end(), Real (0));
    std::fill (external.begin(), external.end(), Real (0));
    std::fill (freeFrom.begin(), freeFrom.end(), CountOf<Real> (0));
    auto state = seed;
    for (auto& word : noise)
        word = static_cast<std::uint32_t> (RandomStream::splitMix (state) >> 32) | 1u;
    for (auto& plane : planes)
        plane.reset();
    for (auto& currents : synaptic)
        std::fill (currents.begin(), currents.end(), Real (0));
    for (auto& projection : projections)
        projection.reset();
    std::fill (shared.begin(), shared.end(), Real (0));
    externalIsHeld = true;
    externalIsShared = false;
    now = clockStart = 0;
}

template <typename Real>
std::span<const Spike> SpikingNetwork<Real>::Impl::advance (int steps) noexcept
{
    const FlushDenormals flush;
    if (now - clockStart >= clockTurn)
        windClock();
    if (phase() == 0)
        for (auto& projection : projections)
            projection.beginStretch();
    for (auto& projection : projections)
        projection.deliverShare (planes[static_cast<size_t> (projection.channel())], now, steps);

    integrate (steps);
    if (numSilent > 0)
        keepSilentNeuronsAtRest();
    const auto spikes = collector.collect (now, steps);
    for (auto& projection : projections)
        projection.fired (now, steps, spikes);
    now += steps;
    if (phase() == 0)
        for (auto& projection : projections)
            projection.endStretch (planes[static_cast<size_t> (projection.channel())], now);
    return spikes;
}

template <typename Real>
void SpikingNetwork<Real>::Impl::keepSilentNeuronsAtRest() noexcept
{
    for (const auto& population : populations)
        for (int i = 0; i < population.size(); ++i)
        {
            const auto n = static_cast<size_t> (population.first() + i);
            if (silent[n] == 0)
                continue;
            collector.marks()[n] = 0;
            potential[n] = population.startPotential (i);
            recovery[n] = Real (0);
        }
}

/** Before the neurons' clock runs out of bits, it starts again from 0. */
template <typename Real>
void SpikingNetwork<Real>::Impl::windClock() noexcept
{
    const auto by = static_cast<CountOf<Real>> (now - clockStart);
    for (auto& step : freeFrom)
        step = std::max (step, by) - by;
    clockStart = now;
}

template <typename Real>
void SpikingNetwork<Real>::Impl::integrate (int steps) noexcept
{
    StretchArrays<Real> arrays {};
    arrays.potential = potential.data();
    arrays.recovery = recovery.data();
    arrays.threshold = threshold.data();
    arrays.freeFrom = freeFrom.data();
    arrays.firstStep = static_cast<CountOf<Real>> (now - clockStart);
    arrays.noise = noise.data();
    arrays.spikeSteps = collector.marks();
    arrays.channels = static_cast<int> (channelTimes.size());
    for (size_t c = 0; c < channelTimes.size(); ++c)
    {
        arrays.synaptic[c] = synaptic[c].data();
        arrays.arriving[c] = planes[c].data();
        arrays.arrivingRow = planes[c].rowOf (now);
        arrays.arrivingMask = planes[c].mask();
    }
    arrays.external = external.data();
    arrays.shared = externalIsShared ? shared.data() : nullptr;
    arrays.sharedStride = width() / neuronsPerShare;
    arrays.arrivingStride = static_cast<std::uint32_t> (width());
    arrays.externalStride = externalIsHeld ? 0 : width();
    arrays.steps = steps;
    arrays.noiseDeviation = noiseDeviation;
    for (const auto& population : populations)
        population.advance (arrays, kernels);
}

template struct SpikingNetwork<float>::Impl;
template struct SpikingNetwork<double>::Impl;

} // namespace galvani
