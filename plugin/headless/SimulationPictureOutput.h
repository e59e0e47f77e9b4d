// Gathers what a simulation's picture shows, and writes it.
#pragma once

#include "neural/spiking/experiment/Simulation.h"
#include "plugin/headless/AtomicOutputFile.h"
#include "plugin/picture/SimulationRecord.h"

#include <span>
#include <string>
#include <vector>

namespace galvani
{

class SimulationPictureOutput
{
public:
    /** @param title  for an experiment without a name */
    SimulationPictureOutput (AtomicOutputFile&, const Experiment&, const std::string& title);

    /** Some potentials are drawn, and have to be seen in each step. */
    bool followsEachStep() const noexcept { return ! record.voltages.empty(); }

    /** To be called once, before the first step. */
    template <typename Real>
    void begin (const Simulation<Real>&);

    /** Takes what the last advance gave. */
    template <typename Real>
    void add (const SpikingNetwork<Real>&, std::span<const Spike>);

    /** Draws and writes. */
    template <typename Real>
    void finish (const Simulation<Real>&);

private:
    void describePopulations (const Experiment&);
    void describeStimuli (const Experiment&);
    void describeVoltages (const Experiment&);
    void setSigns (std::span<const Synapse>);
    void addWeights (std::span<const Synapse> after);
    size_t populationOf (std::int32_t neuron) const noexcept;

    AtomicOutputFile& file;
    SimulationRecord record;
    std::vector<std::int32_t> firstNeurons; ///< one a population
    std::vector<Synapse> before;            ///< the plastic synapses
};

} // namespace galvani
