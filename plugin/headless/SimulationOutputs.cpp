#include "plugin/headless/SimulationOutputs.h"

#include "plugin/headless/FilePath.h"

namespace galvani
{

SimulationOutputs::SimulationOutputs (const SimulateOptions& options, const Experiment& experiment)
{
    const StepTimes times (experiment.dt_ms);
    if (auto* const file = files.openIfWanted (options.spikes))
        spikes.emplace (*file, times);
    if (auto* const file = files.openIfWanted (options.voltages))
        voltages.emplace (*file, times, experiment.recordedVoltages);
    weightFile = files.openIfWanted (options.weights);
    if (auto* const file = files.openIfWanted (options.picture))
        picture.emplace (*file, experiment, fileAt (options.experiment).getFileNameWithoutExtension().toStdString());
}

template <typename Real>
void SimulationOutputs::begin (const Simulation<Real>& simulation)
{
    if (picture)
        picture->begin (simulation);
}

template <typename Real>
void SimulationOutputs::add (const SpikingNetwork<Real>& network, std::span<const Spike> newSpikes)
{
    if (spikes)
        spikes->add (newSpikes);
    if (voltages)
        voltages->add (network.stepsDone() - 1, network.potentials());
    if (picture)
        picture->add (network, newSpikes);
}

template <typename Real>
void SimulationOutputs::finish (const Simulation<Real>& simulation)
{
    if (spikes)
        spikes->finish();
    if (voltages)
        voltages->finish();
    if (weightFile != nullptr)
        writeWeights (*weightFile, simulation.synapses());
    if (picture)
        picture->finish (simulation);
    files.finish();
}

template void SimulationOutputs::begin (const Simulation<float>&);
template void SimulationOutputs::begin (const Simulation<double>&);
template void SimulationOutputs::add (const SpikingNetwork<float>&, std::span<const Spike>);
template void SimulationOutputs::add (const SpikingNetwork<double>&, std::span<const Spike>);
template void SimulationOutputs::finish (const Simulation<float>&);
template void SimulationOutputs::finish (const Simulation<double>&);

} // namespace galvani
