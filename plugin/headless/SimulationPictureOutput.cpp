#include "plugin/headless/SimulationPictureOutput.h"

#include "plugin/headless/CommandError.h"
#include "plugin/headless/PairingLags.h"
#include "plugin/picture/PictureGeometry.h"
#include "plugin/picture/SimulationPicture.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace galvani
{

namespace
{

using Sign = SimulationRecord::Sign;

std::string nameOf (Waveform::Kind kind)
{
    static const std::array<std::string, 6> names { "pulse", "train", "biphasic", "sine", "noise", "samples" };
    return names[static_cast<size_t> (kind)];
}

/** What stands for the size of a current: its mean amplitude, or its largest sample. */
double amplitudeOf (const CurrentStimulus& stimulus)
{
    const auto& [neurons, timing, waveform, factors] = stimulus;
    if (waveform.kind == Waveform::Kind::samples)
        return std::accumulate (waveform.samples.begin(), waveform.samples.end(), 0.0,
                                [] (double a, double b) { return std::abs (a) > std::abs (b) ? a : b; });
    if (factors.empty())
        return waveform.amplitude_pA;
    return waveform.amplitude_pA * std::accumulate (factors.begin(), factors.end(), 0.0)
           / static_cast<double> (factors.size());
}

} // namespace

SimulationPictureOutput::SimulationPictureOutput (AtomicOutputFile& output, const Experiment& experiment,
                                                  const std::string& title)
    : file (output)
{
    record.title = experiment.name.empty() ? title : experiment.name;
    record.description = experiment.description;
    record.dt_ms = experiment.dt_ms;
    record.duration_ms = static_cast<double> (experiment.steps) * experiment.dt_ms;
    describePopulations (experiment);
    describeStimuli (experiment);
    describeVoltages (experiment);
}

void SimulationPictureOutput::describePopulations (const Experiment& experiment)
{
    for (const auto& plan : experiment.populations)
    {
        firstNeurons.push_back (plan.neurons.first);
        const std::string model (neuronModels()[plan.neuron.index()].name);
        record.populations.push_back ({ plan.name, model, plan.neurons.size, Sign::mixed });
    }
}

void SimulationPictureOutput::describeStimuli (const Experiment& experiment)
{
    constexpr std::int64_t mostRepetitions = 1000;
    const auto add = [&] (std::int32_t neuron, const std::string& waveform, std::int64_t onset, std::int64_t length,
                          double amplitude)
    {
        const auto end = std::min (onset + length, experiment.steps);
        if (onset < end)
            record.stimuli.push_back ({ experiment.populations[populationOf (neuron)].name, waveform,
                                        static_cast<double> (onset) * experiment.dt_ms,
                                        static_cast<double> (end) * experiment.dt_ms, amplitude });
    };
    for (const auto& stimulus : experiment.stimuli.currents)
    {
        const auto& [neurons, timing, waveform, factors] = stimulus;
        const auto isTrain = waveform.kind == Waveform::Kind::train;
        for (std::int64_t i = 0; i < std::min (timing.count, mostRepetitions); ++i)
            for (std::int64_t pulse = 0; pulse < (isTrain ? std::min (waveform.count, mostRepetitions) : 1); ++pulse)
                add (neurons.front(), nameOf (waveform.kind),
                     timing.onset + i * timing.period + pulse * waveform.period,
                     isTrain ? waveform.duration : waveform.end(), amplitudeOf (stimulus));
    }
    for (const auto& train : experiment.stimuli.trains)
        for (std::int64_t i = 0; i < std::min (train.timing.count, mostRepetitions); ++i)
            add (train.neurons.front(), "poisson", train.timing.onset + i * train.timing.period, train.duration,
                 train.weight_pA);
}

void SimulationPictureOutput::describeVoltages (const Experiment& experiment)
{
    // Of a long run few are kept, so that it fits the memory.
    constexpr std::int64_t mostTraces = 8, mostPotentials = 100'000'000;
    const auto traces = std::clamp<std::int64_t> (mostPotentials / experiment.steps, 1, mostTraces);
    for (const auto neuron : experiment.recordedVoltages)
    {
        if (static_cast<std::int64_t> (record.voltages.size()) >= traces)
            break;
        const auto& plan = experiment.populations[populationOf (neuron)];
        SimulationRecord::VoltageTrace trace;
        trace.neuron = neuron;
        trace.label = plan.name;
        if (plan.neurons.size > 1)
            trace.label.append (" ").append (std::to_string (neuron - plan.neurons.first));
        if (const auto* lif = std::get_if<LifParameters> (&plan.neuron); lif != nullptr && plan.constants.empty())
            trace.threshold_mV = static_cast<float> (lif->threshold_mV);
        trace.potential_mV.reserve (static_cast<size_t> (experiment.steps));
        record.voltages.push_back (std::move (trace));
    }
}

size_t SimulationPictureOutput::populationOf (std::int32_t neuron) const noexcept
{
    const auto next = std::upper_bound (firstNeurons.begin(), firstNeurons.end(), neuron);
    return static_cast<size_t> (next - firstNeurons.begin()) - 1;
}

template <typename Real>
void SimulationPictureOutput::begin (const Simulation<Real>& simulation)
{
    setSigns (simulation.synapses());
    before = simulation.plasticSynapses();
}

void SimulationPictureOutput::setSigns (std::span<const Synapse> synapses)
{
    std::vector<std::pair<bool, bool>> sends (record.populations.size());
    for (const auto& synapse : synapses)
    {
        auto& [excites, inhibits] = sends[populationOf (synapse.from)];
        excites = excites || synapse.weight_pA > 0.0;
        inhibits = inhibits || synapse.weight_pA < 0.0;
    }
    for (size_t p = 0; p < sends.size(); ++p)
        if (sends[p].first != sends[p].second)
            record.populations[p].sign = sends[p].first ? Sign::excitatory : Sign::inhibitory;
}

template <typename Real>
void SimulationPictureOutput::add (const SpikingNetwork<Real>& network, std::span<const Spike> spikes)
{
    record.spikes.insert (record.spikes.end(), spikes.begin(), spikes.end());
    for (auto& trace : record.voltages)
        trace.potential_mV.push_back (static_cast<float> (network.potentials()[static_cast<size_t> (trace.neuron)]));
}

template <typename Real>
void SimulationPictureOutput::finish (const Simulation<Real>& simulation)
{
    addWeights (simulation.plasticSynapses());
    juce::MemoryOutputStream png;
    const auto image = drawSimulation (record, pictureGeometry::width, pictureGeometry::height);
    if (! juce::PNGImageFormat().writeImageToStream (image, png))
        throw CommandError ("the picture could not be made");
    file.write (png.getData(), png.getDataSize());
}

void SimulationPictureOutput::addWeights (std::span<const Synapse> after)
{
    if (before.empty())
        return;
    std::map<std::pair<size_t, size_t>, std::vector<size_t>> sets;
    for (size_t i = 0; i < before.size(); ++i)
        sets[{ populationOf (before[i].from), populationOf (before[i].to) }].push_back (i);

    const PairingLags lags (record.spikes, record.dt_ms);
    for (const auto& [ends, members] : sets)
    {
        SimulationRecord::WeightSet set;
        set.name = record.populations[ends.first].name + " to " + record.populations[ends.second].name;
        std::vector<Synapse> synapses;
        for (const auto i : members)
        {
            set.before_pA.push_back (static_cast<float> (before[i].weight_pA));
            set.after_pA.push_back (static_cast<float> (after[i].weight_pA));
            synapses.push_back (before[i]);
        }
        set.lag_ms = lags.of (synapses);
        record.weights.push_back (std::move (set));
    }
}

template void SimulationPictureOutput::begin (const Simulation<float>&);
template void SimulationPictureOutput::begin (const Simulation<double>&);
template void SimulationPictureOutput::add (const SpikingNetwork<float>&, std::span<const Spike>);
template void SimulationPictureOutput::add (const SpikingNetwork<double>&, std::span<const Spike>);
template void SimulationPictureOutput::finish (const Simulation<float>&);
template void SimulationPictureOutput::finish (const Simulation<double>&);

} // namespace galvani
