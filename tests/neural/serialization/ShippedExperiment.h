// Runs an experiment of assets/experiments and keeps what it did.
#pragma once

#include "neural/serialization/ExperimentReader.h"
#include "neural/spiking/experiment/Simulation.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace galvani
{

struct ShippedExperiment
{
    explicit ShippedExperiment (const std::string& name) : experiment (read (name)), simulation (experiment)
    {
        trains.resize (static_cast<size_t> (experiment.neurons()));
        while (! simulation.isDone())
        {
            for (const auto& spike : simulation.advance (experiment.recordedVoltages.empty() ? experiment.steps : 1))
                trains[static_cast<size_t> (spike.neuron)].push_back (static_cast<double> (spike.step)
                                                                      * experiment.dt_ms);
            for (const auto neuron : experiment.recordedVoltages)
                voltages[neuron].push_back (simulation.network().potentials()[static_cast<size_t> (neuron)]);
        }
    }

    static Experiment read (const std::string& name)
    {
        std::ifstream file (std::filesystem::path (GALVANI_EXPERIMENTS) / (name + ".json"), std::ios::binary);
        return readExperiment (std::string (std::istreambuf_iterator<char> (file), {}));
    }

    std::vector<double> intervals (size_t neuron) const
    {
        std::vector<double> result;
        for (size_t i = 1; i < trains[neuron].size(); ++i)
            result.push_back (trains[neuron][i] - trains[neuron][i - 1]);
        return result;
    }

    size_t spikes() const
    {
        size_t sum = 0;
        for (const auto& train : trains)
            sum += train.size();
        return sum;
    }

    Experiment experiment;
    Simulation<double> simulation;
    std::vector<std::vector<double>> trains;              ///< ms, one a neuron
    std::map<std::int32_t, std::vector<double>> voltages; ///< mV after each step
};

} // namespace galvani
