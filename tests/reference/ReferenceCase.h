// One of the committed cases: an experiment, and what Brian2 made of it.
#pragma once

#include "neural/serialization/ExperimentReader.h"
#include "neural/spiking/Spike.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace galvani
{

struct ReferenceCase
{
    /** Reads data/NAME; see the README beside it for what the files hold. */
    explicit ReferenceCase (const std::filesystem::path& folder);

    struct Weight
    {
        std::int32_t pre, post;
        double weight_pA;
    };

    std::string name;
    Experiment experiment;
    std::vector<Spike> spikes;
    std::vector<std::vector<double>> voltages; ///< a row a step, the first ones; none where nothing is recorded
    std::vector<Weight> weights;               ///< of all synapses at the end; none where nothing is plastic
};

/** The folders of all cases, by name. */
std::vector<std::filesystem::path> referenceFolders();

} // namespace galvani
