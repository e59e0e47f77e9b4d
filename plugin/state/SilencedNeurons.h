// The silenced neurons as runs of neighbours: how a document and the undo history hold them.
#pragma once

#include "neural/brain/NeuronSet.h"

#include <utility>
#include <vector>

namespace galvani
{

/** Runs first..last, both included, in ascending order, none touching another. */
inline std::vector<std::pair<int, int>> runsOf (const NeuronSet& neurons)
{
    std::vector<std::pair<int, int>> runs;
    neurons.forEach (
        [&runs] (int neuron)
        {
            if (! runs.empty() && runs.back().second == neuron - 1)
                runs.back().second = neuron;
            else
                runs.emplace_back (neuron, neuron);
        });
    return runs;
}

} // namespace galvani
