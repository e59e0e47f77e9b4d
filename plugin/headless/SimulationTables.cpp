#include "plugin/headless/SimulationTables.h"

#include "neural/serialization/NumberText.h"

namespace galvani
{

SimulatedSpikeTable::SimulatedSpikeTable (AtomicOutputFile& file, const StepTimes& stepTimes)
    : table (file, "time_ms,neuron"), times (stepTimes)
{
}

void SimulatedSpikeTable::add (std::span<const Spike> spikes)
{
    for (const auto& spike : spikes)
    {
        auto& text = table.row();
        times.append (text, spike.step);
        text += ',';
        appendNumber (text, std::int64_t { spike.neuron });
        text += '\n';
    }
}

namespace
{

std::string voltageHeader (std::span<const std::int32_t> neurons)
{
    std::string header = "time_ms";
    for (const auto neuron : neurons)
        header += ",v_" + std::to_string (neuron);
    return header;
}

} // namespace

VoltageTable::VoltageTable (AtomicOutputFile& file, const StepTimes& stepTimes, std::vector<std::int32_t> neurons)
    : recorded (std::move (neurons)), table (file, voltageHeader (recorded)), times (stepTimes)
{
}

template <typename Real>
void VoltageTable::add (std::int64_t step, std::span<const Real> potentials)
{
    auto& text = table.row();
    times.append (text, step);
    for (const auto neuron : recorded)
    {
        text += ',';
        appendNumber (text, potentials[static_cast<size_t> (neuron)]);
    }
    text += '\n';
}

template void VoltageTable::add<float> (std::int64_t, std::span<const float>);
template void VoltageTable::add<double> (std::int64_t, std::span<const double>);

void writeWeights (AtomicOutputFile& file, std::span<const Synapse> synapses)
{
    TableText table (file, "pre,post,weight_pA");
    for (const auto& synapse : synapses)
    {
        auto& text = table.row();
        appendNumber (text, std::int64_t { synapse.from });
        text += ',';
        appendNumber (text, std::int64_t { synapse.to });
        text += ',';
        appendNumber (text, synapse.weight_pA);
        text += '\n';
    }
    table.finish();
}

} // namespace galvani
