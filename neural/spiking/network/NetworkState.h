// Everything a network holds; for SpikingNetwork's own sources.
#pragma once

#include "neural/spiking/network/AlignedVector.h"
#include "neural/spiking/network/ArrivalPlane.h"
#include "neural/spiking/network/PopulationState.h"
#include "neural/spiking/network/Projection.h"
#include "neural/spiking/network/SpikeCollector.h"
#include "neural/spiking/network/SpikingNetwork.h"

#include <vector>

namespace galvani
{

template <typename Real>
struct SpikingNetwork<Real>::Impl
{
    void prepare (const NetworkSpec&, const NetworkOptions&);
    void reset() noexcept;
    std::span<const Spike> advance (int steps) noexcept;

    void findChannels (const NetworkSpec&);
    void chooseStretch (const NetworkSpec&, const NetworkOptions&);
    void prepareArrays (const NetworkSpec&);
    void prepareProjections (const NetworkSpec&, const NetworkOptions&);
    void integrate (int steps) noexcept;
    void keepSilentNeuronsAtRest() noexcept;
    void windClock() noexcept;

    size_t width() const noexcept { return size_t (1) << widthBits; }
    int phase() const noexcept { return static_cast<int> (now % stretch); }

    NeuronKernels<Real> kernels {};
    std::vector<PopulationState<Real>> populations;
    std::vector<Projection<Real>> projections;
    std::vector<double> channelTimes;
    std::vector<ArrivalPlane<Real>> planes;    ///< one a channel
    std::vector<AlignedVector<Real>> synaptic; ///< one a channel, an entry a neuron
    AlignedVector<Real> potential, recovery, threshold, external, shared;
    AlignedVector<CountOf<Real>> freeFrom; ///< step of the clock below
    AlignedVector<std::uint32_t> noise;
    SpikeCollector collector;
    std::vector<std::uint8_t> silent;
    int numSilent = 0;

    int neurons = 0, stretch = 1, classSteps = 1, widthBits = 0;
    bool externalIsHeld = true, externalIsShared = false;
    Real noiseDeviation = 0;
    std::uint64_t seed = 1;
    std::int64_t now = 0;
    std::int64_t clockStart = 0; ///< step at which the neurons' own clock, of fewer bits, stood at 0
};

} // namespace galvani
