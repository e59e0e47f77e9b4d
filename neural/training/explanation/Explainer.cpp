#include "neural/training/explanation/Explainer.h"

#include <utility>

namespace galvani
{

void Explainer::prepare (const DenseLayers<float>& reader, const BrainLayout& layout)
{
    const auto before = std::exchange (account.groupShares, groupSharesOf (layout));
    try
    {
        setReader (reader);
    }
    catch (...)
    {
        account.groupShares = before;
        throw;
    }
    neurons.prepare (layout);
    bands.reset();
}

void Explainer::setReader (const DenseLayers<float>& reader)
{
    WithoutGroup newSilencing;
    newSilencing.prepare (reader, account.groupShares);
    GroupContributions newContributions;
    newContributions.prepare (reader, account.groupShares);
    silencing = std::move (newSilencing);
    contributions = std::move (newContributions);
}

void Explainer::reset() noexcept
{
    bands.reset();
    neurons.reset();
}

void Explainer::tick (std::span<const float, numBands> levels, std::span<const std::uint16_t, numGroups> spikeCounts,
                      std::span<const int> spikes) noexcept
{
    bands.tick (levels, spikeCounts);
    for (const auto neuron : spikes)
        neurons.countSpike (neuron);
    neurons.tick();
}

void Explainer::read (const BrainMoment& moment)
{
    account.moment = moment;
    account.modulators = contributions.of (moment.groupRates, moment.synchrony);
    for (size_t g = 0; g < numGroups; ++g)
        account.withoutGroup[g] = silencing.without (g, moment.groupRates, moment.synchrony);
}

} // namespace galvani
