#include "neural/brain/Lesions.h"

#include <algorithm>

namespace galvani
{

void Lesions::prepare (const BrainLayout& layout) noexcept
{
    std::copy (layout.groupStart.begin(), layout.groupStart.end(), groupStart.begin());
    for (size_t g = 0; g < numGroups; ++g)
        groupSize[g] = groupStart[g + 1] - groupStart[g];
    silentInGroup.fill (0);
    silent = {};
    numNeurons = layout.size();
    numSilent = 0;
}

bool Lesions::set (int neuron, bool shouldBeSilent) noexcept
{
    if (neuron < 0 || neuron >= numNeurons || silent.contains (neuron) == shouldBeSilent)
        return false;
    silent.set (neuron, shouldBeSilent);
    const auto group = std::upper_bound (groupStart.begin(), groupStart.end(), neuron) - groupStart.begin() - 1;
    silentInGroup[static_cast<size_t> (group)] += shouldBeSilent ? 1 : -1;
    numSilent += shouldBeSilent ? 1 : -1;
    return true;
}

void Lesions::ratesOfTheAwake (std::span<const float> rates, std::span<float> ofTheAwake) const noexcept
{
    for (size_t g = 0; g < numGroups; ++g)
    {
        const auto awake = groupSize[g] - silentInGroup[g];
        ofTheAwake[g] = silentInGroup[g] == 0 ? rates[g]
                        : awake == 0          ? -1.0f
                                     : rates[g] * static_cast<float> (groupSize[g]) / static_cast<float> (awake);
    }
}

} // namespace galvani
