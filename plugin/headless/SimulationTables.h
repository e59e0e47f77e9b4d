// The tables of a simulation: its spikes, some potentials, and the weights that it left.
#pragma once

#include "neural/spiking/Spike.h"
#include "neural/spiking/network/Synapse.h"
#include "plugin/headless/StepTimes.h"
#include "plugin/headless/TableText.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace galvani
{

/** CSV `time_ms,neuron`, sorted by time, then neuron. */
class SimulatedSpikeTable
{
public:
    SimulatedSpikeTable (AtomicOutputFile&, const StepTimes&);
    void add (std::span<const Spike>);
    void finish() { table.finish(); }

private:
    TableText table;
    StepTimes times;
};

/** CSV `time_ms,v_NEURON...`: the row of a time holds the potentials (mV) after the step that began then. */
class VoltageTable
{
public:
    VoltageTable (AtomicOutputFile&, const StepTimes&, std::vector<std::int32_t> neurons);

    template <typename Real>
    void add (std::int64_t step, std::span<const Real> potentials);

    void finish() { table.finish(); }

private:
    std::vector<std::int32_t> recorded;
    TableText table;
    StepTimes times;
};

/** CSV `pre,post,weight_pA`, in the order given. */
void writeWeights (AtomicOutputFile&, std::span<const Synapse>);

} // namespace galvani
