// Turns the bits in which the inner loops mark spikes into a list, sorted by step and then by neuron.
#pragma once

#include "neural/spiking/Spike.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

class SpikeCollector
{
public:
    static constexpr int mostSteps = 32;

    void prepare (int neurons, int stepsAtATime);

    /** One word a neuron, to be written by the inner loops: bit s stands for step s of the call. */
    std::uint32_t* marks() noexcept { return marked.data(); }

    /** @returns the spikes of `steps` steps from `firstStep` on; valid until the next call */
    std::span<const Spike> collect (std::int64_t firstStep, int steps) noexcept;

private:
    struct Fired
    {
        std::int32_t neuron;
        std::uint32_t steps;
    };

    std::vector<std::uint32_t> marked; ///< padded to whole pairs
    std::vector<Fired> fired;
    std::vector<Spike> spikes;
};

} // namespace galvani
