#include "neural/brain/AxonSample.h"

namespace galvani
{

namespace
{

/** Takes `count` of each neuron's synapses to its places from `first` on, where these are still empty. */
void takeOf (const std::vector<Synapse>& synapses, size_t first, size_t count, std::vector<AxonEnd>& axons)
{
    for (size_t begin = 0, end = 0; begin < synapses.size(); begin = end)
    {
        while (end < synapses.size() && synapses[end].from == synapses[begin].from)
            ++end;
        const auto size = end - begin;
        const auto places = axonsShown * static_cast<size_t> (synapses[begin].from) + first;
        for (size_t k = 0; k < count && k < size; ++k)
            if (auto& place = axons[places + k]; place.neuron < 0)
            {
                const auto& synapse = synapses[begin + (2 * k + 1) * size / (2 * count)];
                place = { synapse.to, synapse.delaySteps };
            }
    }
}

} // namespace

std::vector<AxonEnd> sampleAxons (const NetworkSpec& spec, int neurons)
{
    std::vector<AxonEnd> axons (axonsShown * static_cast<size_t> (neurons));
    takeOf (spec.projections[0].synapses, 0, axonsShown - 1, axons);
    takeOf (spec.projections[1].synapses, 0, axonsShown - 1, axons);
    takeOf (spec.projections[2].synapses, axonsShown - 1, 1, axons);
    return axons;
}

} // namespace galvani
