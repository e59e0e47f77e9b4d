#include "neural/spiking/AxonalTraffic.h"

#include <algorithm>

namespace galvani
{

template <typename Real>
void AxonalTraffic<Real>::prepare (const Wiring& wiring, int refractorySteps)
{
    width = static_cast<size_t> (wiring.neurons());
    rows.resize (width * stretch);
    const auto spikesPerNeuron = wiring.longestDelay / std::max (1, refractorySteps) + 2;
    underWay.resize (width * static_cast<size_t> (spikesPerNeuron));
    reset();
}

template <typename Real>
void AxonalTraffic<Real>::reset() noexcept
{
    std::fill (rows.begin(), rows.end(), Real (0));
    count = 0;
    stretchEnd = 0;
}

template <typename Real>
void AxonalTraffic<Real>::beginStep (const Wiring& wiring, std::int64_t step) noexcept
{
    if (step % stretch != 0)
        return;
    stretchEnd = step + stretch;
    size_t kept = 0;
    for (size_t i = 0; i < count; ++i)
        if (deliver (wiring, underWay[i]))
            underWay[kept++] = underWay[i];
    count = kept;
}

template <typename Real>
void AxonalTraffic<Real>::emit (const Wiring& wiring, std::int64_t step, std::int32_t neuron) noexcept
{
    Travelling spike { step, wiring.rowStart[static_cast<size_t> (neuron)],
                       wiring.rowStart[static_cast<size_t> (neuron) + 1] };
    if (spike.next != spike.end && deliver (wiring, spike) && count < underWay.size())
        underWay[count++] = spike;
}

template <typename Real>
bool AxonalTraffic<Real>::deliver (const Wiring& wiring, Travelling& spike) noexcept
{
    const auto* delay = wiring.delay.data();
    const auto* target = wiring.target.data();
    const auto* weight = wiring.weight.data();
    const auto reach = stretchEnd - spike.emitted; // delays below this end within the stretch
    // All synapses of a neuron have the same sign (Dale's law).
    const auto scale = weight[spike.next] < 0.0f ? inhibitoryScale : excitatoryScale;
    auto synapse = spike.next;
    for (; synapse < spike.end && delay[synapse] < reach; ++synapse)
        arrivals (spike.emitted + delay[synapse])[target[synapse]] += static_cast<Real> (weight[synapse]) * scale;
    spike.next = synapse;
    return synapse < spike.end;
}

template class AxonalTraffic<float>;
template class AxonalTraffic<double>;

} // namespace galvani
