// A whole simulation as it is described before it is built: who is there, who is connected, what is done, what is kept.
#pragma once

#include "neural/spiking/experiment/ConnectionPlan.h"
#include "neural/spiking/experiment/PopulationPlan.h"
#include "neural/spiking/stimuli/StimulusSpec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace galvani
{

struct RewardPlan
{
    std::int64_t step;
    double amount;
};

struct Experiment
{
    std::string name, description;
    double dt_ms = 0.1;
    std::int64_t steps = 0;
    std::uint64_t seed = 1;
    std::vector<PopulationPlan> populations;
    std::vector<ConnectionPlan> connections;
    StimulusSpec stimuli;
    std::vector<RewardPlan> rewards;            ///< by time
    std::vector<std::int32_t> recordedVoltages; ///< neurons, in the order asked for

    int neurons() const noexcept
    {
        return populations.empty() ? 0 : populations.back().neurons.first + populations.back().neurons.size;
    }
};

/** What a stream of random numbers is drawn for. */
enum class Draw : std::uint64_t
{
    positions = 1,
    constants,
    potentials,
    pairs,
    weights,
    delays,
    amplitudes,
    noise,
    trains
};

/** A seed of its own for each purpose and each population, connection or stimulus. */
std::uint64_t seedFor (std::uint64_t seed, Draw, std::uint64_t index) noexcept;

/** Where a population's neurons lie; empty without a sheet. */
std::vector<PlanePosition> positionsOf (const Experiment&, size_t population);

} // namespace galvani
