#include "neural/serialization/ExperimentReader.h"

#include "neural/serialization/ConnectionReader.h"
#include "neural/serialization/ExperimentLimits.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/PopulationReader.h"
#include "neural/serialization/QuantityReader.h"
#include "neural/serialization/StimulusReader.h"
#include "neural/spiking/experiment/ExperimentNetwork.h"
#include "neural/spiking/experiment/ExperimentSize.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

namespace limits = experimentLimits;

void readHead (JsonObject& given, Experiment& experiment)
{
    const auto format = given.required ("format");
    if (! format.isText() || format.text() != "galvani-experiment")
        format.refuse (R"(this is not "galvani-experiment")");
    given.required ("version").wholeNumber (1, 1);
    if (const auto name = given.optional ("name"))
        experiment.name = name->text();
    if (const auto description = given.optional ("description"))
        experiment.description = description->text();
    experiment.dt_ms = given.number ("dt_ms", limits::shortestStep_ms, limits::longestStep_ms, experiment.dt_ms);
    const auto duration = given.required ("duration_ms");
    experiment.steps = readDuration (duration, limits::duration_ms, experiment.dt_ms);
    if (experiment.steps == 0)
        duration.refuse ("nothing would happen");
    if (const auto seed = given.optional ("seed"))
        experiment.seed = seed->seed();
}

void readPopulations (JsonObject& given, Experiment& experiment)
{
    const auto list = given.required ("populations");
    if (list.size() == 0 || list.size() > limits::populations)
        list.refuse (std::to_string (list.size()) + " populations; there are to be 1 to "
                     + std::to_string (limits::populations));
    for (size_t i = 0; i < list.size(); ++i)
        readPopulation (list[i], experiment);
    const auto neuronSteps = static_cast<double> (experiment.neurons()) * static_cast<double> (experiment.steps);
    if (neuronSteps > limits::neuronSteps)
        list.refuse (std::to_string (experiment.neurons()) + " neurons for " + std::to_string (experiment.steps)
                     + " steps are more than " + numberText (limits::neuronSteps) + " updates");
}

/** Every time constant is a current of its own at each neuron. */
class SynapticTimes
{
public:
    void add (const JsonNode& node, double time_ms)
    {
        if (std::find (times.begin(), times.end(), time_ms) != times.end())
            return;
        times.push_back (time_ms);
        if (times.size() > limits::synapticTimes)
            JsonNode (node.value(), node.pathOf ("tau_syn_ms"))
                .refuse ("more than " + std::to_string (limits::synapticTimes) + " different ones");
    }

private:
    std::vector<double> times;
};

/** Sizes that no single connection is to blame for. */
class ConnectionSums
{
public:
    void add (const JsonNode& node, const Experiment& experiment)
    {
        const auto& plan = experiment.connections.back();
        synapses += expectedSynapses (experiment, plan);
        candidates += candidatePairs (experiment, plan);
        if (synapses > limits::synapses)
            node.refuse ("with it about " + rounded (synapses) + " synapses are expected; there may be "
                         + numberText (limits::synapses));
        if (candidates > limits::candidatePairs)
            node.refuse ("with it " + rounded (candidates) + " pairs have to be looked at; there may be "
                         + numberText (limits::candidatePairs));
        const auto underWay = (longestDelaySteps (experiment, plan) + 64.0) * experiment.neurons();
        if (underWay >= limits::spikesUnderWay)
            JsonNode (node.value(), node.pathOf ("delay_ms"))
                .refuse ("the longest delay in steps times the neurons is more than "
                         + numberText (limits::spikesUnderWay));
        countKinds (node, plan.kind);
    }

private:
    static std::string rounded (double value) { return numberText (std::round (value)); }

    void countKinds (const JsonNode& node, const SynapseKind& kind)
    {
        if (std::find (kinds.begin(), kinds.end(), kind) != kinds.end())
            return;
        kinds.push_back (kind);
        if (kinds.size() > limits::projections)
            node.refuse ("more than " + std::to_string (limits::projections)
                         + " kinds of synapses, counting time constants and plasticity");
    }

    double synapses = 0.0, candidates = 0.0;
    std::vector<SynapseKind> kinds;
};

void readConnections (JsonObject& given, Experiment& experiment, SynapticTimes& times)
{
    // Above 1 too: the hemispheres may be tied more strongly than each is in itself.
    const auto callosalStrength = given.number ("callosal_strength", 0.0, 1000.0, 1.0);
    const auto list = given.optional ("connections");
    if (! list)
        return;
    if (list->size() > limits::connections)
        list->refuse ("more than " + std::to_string (limits::connections));
    ConnectionSums sums;
    for (size_t i = 0; i < list->size(); ++i)
    {
        readConnection ((*list)[i], callosalStrength, experiment);
        sums.add ((*list)[i], experiment);
        times.add ((*list)[i], experiment.connections.back().kind.synapticTime_ms);
    }
}

void readStimuli (JsonObject& given, Experiment& experiment, SynapticTimes& times)
{
    const auto list = given.optional ("stimuli");
    if (! list)
        return;
    double stimulated = 0.0;
    for (size_t i = 0; i < list->size(); ++i)
    {
        auto& stimuli = experiment.stimuli;
        const auto trains = stimuli.trains.size();
        readStimulus ((*list)[i], i, experiment);
        const auto isTrain = stimuli.trains.size() > trains;
        if (isTrain)
            times.add ((*list)[i], stimuli.trains.back().synapticTime_ms);
        stimulated += static_cast<double> (isTrain ? stimuli.trains.back().neurons.size()
                                                   : stimuli.currents.back().neurons.size());
        if (stimulated > limits::stimulatedNeurons)
            (*list)[i].refuse ("all stimuli together have more than " + numberText (limits::stimulatedNeurons)
                               + " targets");
    }
}

void readRewards (JsonObject& given, Experiment& experiment)
{
    const auto list = given.optional ("rewards");
    if (! list)
        return;
    const auto& connections = experiment.connections;
    if (list->size() > 0
        && std::none_of (connections.begin(), connections.end(),
                         [] (const auto& c) { return c.kind.reward.has_value(); }))
        list->refuse ("no connection learns from reward (reward-stdp)");
    for (size_t i = 0; i < list->size(); ++i)
    {
        JsonObject reward ((*list)[i]);
        const auto time = reward.number ("time_ms", 0.0, limits::duration_ms);
        const auto amount = reward.number ("amount", -1.0e6, 1.0e6);
        reward.refuseOthers();
        experiment.rewards.push_back ({ stepsNearest (time, experiment.dt_ms), amount });
    }
    std::stable_sort (experiment.rewards.begin(), experiment.rewards.end(),
                      [] (const auto& a, const auto& b) { return a.step < b.step; });
}

void readRecordings (JsonObject& given, Experiment& experiment)
{
    const auto node = given.optional ("record");
    if (! node)
        return;
    JsonObject record (*node);
    if (const auto list = record.optional ("voltages"))
    {
        std::vector<bool> isRecorded (static_cast<size_t> (experiment.neurons()));
        for (size_t i = 0; i < list->size(); ++i)
        {
            JsonObject entry ((*list)[i]);
            const auto population = readPopulationName (entry.required ("population"), experiment);
            for (const auto neuron : readNeurons (entry.optional ("neurons"), experiment, population))
            {
                if (isRecorded[static_cast<size_t> (neuron)])
                    (*list)[i].refuse ("neuron " + std::to_string (neuron) + " is recorded already");
                isRecorded[static_cast<size_t> (neuron)] = true;
                experiment.recordedVoltages.push_back (neuron);
            }
            entry.refuseOthers();
        }
    }
    record.refuseOthers();
}

} // namespace

Experiment readExperiment (std::string_view json)
{
    const auto document = parseDocument (json);
    const JsonNode root (document, "");
    JsonObject given (root);
    Experiment experiment;
    readHead (given, experiment);
    readPopulations (given, experiment);
    SynapticTimes times;
    readConnections (given, experiment, times);
    readStimuli (given, experiment, times);
    readRewards (given, experiment);
    readRecordings (given, experiment);
    given.refuseOthers();
    return experiment;
}

} // namespace galvani
