#include "neural/spiking/experiment/Experiment.h"

namespace galvani
{

std::uint64_t seedFor (std::uint64_t seed, Draw purpose, std::uint64_t index) noexcept
{
    auto state = seed;
    auto mixed = RandomStream::splitMix (state) ^ static_cast<std::uint64_t> (purpose);
    mixed = RandomStream::splitMix (mixed) ^ index;
    return RandomStream::splitMix (mixed);
}

std::vector<PlanePosition> positionsOf (const Experiment& experiment, size_t population)
{
    const auto& plan = experiment.populations[population];
    if (! plan.sheet)
        return {};
    return plan.sheet->positions (plan.neurons.size,
                                  RandomStream (seedFor (experiment.seed, Draw::positions, population)));
}

} // namespace galvani
