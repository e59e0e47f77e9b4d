#include "neural/spiking/network/SpikeCollector.h"

#include <bit>
#include <cstring>

namespace galvani
{

void SpikeCollector::prepare (int neurons, int stepsAtATime)
{
    const auto n = static_cast<size_t> (neurons);
    marked.assign ((n + 1) / 2 * 2, 0);
    fired.resize (n);
    spikes.resize (n * static_cast<size_t> (stepsAtATime));
}

std::span<const Spike> SpikeCollector::collect (std::int64_t firstStep, int steps) noexcept
{
    size_t count = 0;
    std::array<size_t, mostSteps + 1> start {};
    const auto note = [&] (size_t neuron)
    {
        if (marked[neuron] == 0)
            return;
        fired[count++] = { static_cast<std::int32_t> (neuron), marked[neuron] };
        for (auto bits = marked[neuron]; bits != 0; bits &= bits - 1)
            ++start[static_cast<size_t> (std::countr_zero (bits)) + 1];
    };
    for (size_t pair = 0; pair < marked.size(); pair += 2)
    {
        std::uint64_t both;
        std::memcpy (&both, marked.data() + pair, sizeof both);
        if (both == 0)
            continue;
        note (pair);
        note (pair + 1);
    }
    for (size_t s = 1; s <= static_cast<size_t> (steps); ++s)
        start[s] += start[s - 1];

    const auto total = start[static_cast<size_t> (steps)];
    for (size_t i = 0; i < count; ++i)
        for (auto bits = fired[i].steps; bits != 0; bits &= bits - 1)
        {
            const auto s = std::countr_zero (bits);
            spikes[start[static_cast<size_t> (s)]++] = { firstStep + s, fired[i].neuron };
        }
    return { spikes.data(), total };
}

} // namespace galvani
