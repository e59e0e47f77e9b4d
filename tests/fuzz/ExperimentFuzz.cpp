// libFuzzer target: whatever the bytes, an experiment is refused in one line, or, when it is small, it is wired and
// runs a few steps.

#include "neural/serialization/ExperimentReader.h"
#include "neural/spiking/experiment/ExperimentSize.h"
#include "neural/spiking/experiment/Simulation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace
{

constexpr int mostNeurons = 300;
constexpr double mostSynapses = 3000.0, mostTargets = 3000.0;
constexpr int steps = 40;

double synapsesOf (const galvani::Experiment& experiment)
{
    double sum = 0.0;
    for (const auto& connection : experiment.connections)
        sum += galvani::expectedSynapses (experiment, connection);
    return sum;
}

double targetsOf (const galvani::Experiment& experiment)
{
    size_t sum = 0;
    for (const auto& stimulus : experiment.stimuli.currents)
        sum += stimulus.neurons.size();
    for (const auto& train : experiment.stimuli.trains)
        sum += train.neurons.size();
    return static_cast<double> (sum);
}

template <typename Real>
void run (const galvani::Experiment& experiment)
{
    galvani::Simulation<Real> simulation (experiment);
    while (! simulation.isDone() && simulation.network().stepsDone() < steps)
        for (const auto& spike : simulation.advance (steps - simulation.network().stepsDone()))
            if (spike.neuron < 0 || spike.neuron >= experiment.neurons() || spike.step < 0)
                std::abort();
    for (const auto& synapse : simulation.synapses())
        if (synapse.delaySteps < 1 || synapse.from >= experiment.neurons() || synapse.to >= experiment.neurons())
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput (const std::uint8_t* data, std::size_t size)
{
    using namespace galvani;
    Experiment experiment;
    try
    {
        experiment = readExperiment ({ reinterpret_cast<const char*> (data), size });
    }
    catch (const ExperimentError& error)
    {
        const std::string line = error.what();
        if (line.empty() || line.size() > 5000 || line.find ('\n') != std::string::npos)
            std::abort();
        return 0;
    }
    if (experiment.neurons() > mostNeurons || synapsesOf (experiment) > mostSynapses
        || targetsOf (experiment) > mostTargets)
        return 0;
    run<float> (experiment);
    run<double> (experiment);
    return 0;
}
