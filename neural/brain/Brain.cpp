#include "neural/brain/Brain.h"

#include "neural/brain/AxonSample.h"
#include "neural/brain/BrainNetwork.h"
#include "neural/spiking/simd/StretchArrays.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

MonitoredNetwork monitored (const BrainLayout& plan, const NetworkSpec& spec)
{
    MonitoredNetwork network (plan.group, plan.inhibitory, numGroups);
    for (const auto& projection : spec.projections)
        for (const auto& synapse : projection.synapses)
            network.addSynapse (synapse.from, synapse.weight_pA, spec.dt_ms * synapse.delaySteps);
    return network;
}

} // namespace

Brain::Brain (const BrainSpec& spec, const LearnedWeights& learned) : madeFrom (spec), plan (layOutBrain (spec))
{
    NetworkOptions options;
    options.longestStretch = stepsPerTick;
    options.exactPlasticity = false;
    options.realTime = true;
    const auto made = brainNetwork (spec, plan);
    network.prepare (made, options);
    plan.axons = sampleAxons (made, plan.size());
    shareable = madeFrom.type == NeuronType::lif
                && std::all_of (plan.bandStart.begin(), plan.bandStart.end(),
                                [] (auto n) { return static_cast<size_t> (n) % neuronsPerShare == 0; });
    startThreshold = network.thresholds()[0];
    startWeight = network.meanWeight (excitatory);
    largest = static_cast<float> (made.projections[excitatory].stdp->largest_pA);
    blocks = std::make_shared<const LearnedBlocks> (
        LearnedBlocks::of (network.ends (excitatory), network.weights (excitatory), plan, largest));
    takeLearned (learned);
    homeostasis.prepare ({}, numGroups);

    auto watched = monitored (plan, made);
    watched.startWeight_pA = static_cast<double> (startWeight);
    activity.prepare (watched, tickSeconds);

    lesions.prepare (plan);
    reset();
}

void Brain::takeLearned (const LearnedWeights& learned)
{
    if (learned.empty())
        return;
    if (learned.size() != learnedWeights().size())
        throw std::invalid_argument ("a brain with " + std::to_string (learnedWeights().size())
                                     + " plastic synapses cannot take " + std::to_string (learned.size())
                                     + " learned weights");
    std::vector<float> weights (learned.size());
    for (size_t s = 0; s < weights.size(); ++s)
        weights[s] = std::min (learned[s], largest);
    network.setWeights (excitatory, weights);
}

void Brain::reset() noexcept
{
    network.reset();
    homeostasis.reset();
    activity.reset();
    network.holdExternal (false);
    for (int row = 0; row < stepsPerTick; ++row)
        std::fill (network.external (row).begin(), network.external (row).end(), bias_pA);
    calming.reset();
    setControls (controls);
    takeFeatures();
}

void Brain::setControls (const BrainControls& wanted) noexcept
{
    controls = wanted;
    network.setScale (excitatory, wanted.excitatoryScale);
    network.setScale (inhibitory, wanted.inhibitoryScale);
    network.setScale (callosal, wanted.excitatoryScale * wanted.callosalScale);
    network.setLearningRate (excitatory, wanted.learningRate);
    network.setPlastic (excitatory, wanted.learning != Learning::off);
    network.setRewarded (excitatory, wanted.learning == Learning::reward);
    network.setScaling (excitatory, wanted.scaling);
    network.setShortTerm (excitatory, wanted.fatigue);
    network.setNoise (wanted.noise_pA);
    activity.setMemory (static_cast<double> (wanted.memorySeconds));
}

void Brain::reward (float amount) noexcept
{
    if (controls.learning == Learning::reward)
        network.reward (amount);
}

std::span<const Spike> Brain::advance (int steps) noexcept
{
    if (madeFrom.type != NeuronType::lif)
        adaptCurrents (steps);
    const auto spikes = network.advance (steps);
    for (const auto& spike : spikes)
        activity.countSpike (spike.neuron);
    return spikes;
}

void Brain::tick() noexcept
{
    // What learning has made of the excitatory weights counts like a knob that was turned.
    const auto meanWeight = network.meanWeight (excitatory);
    const auto learned = startWeight > 0.0f ? meanWeight / startWeight : 1.0f;
    activity.tick ({ controls.excitatoryScale * learned, controls.inhibitoryScale }, meanWeight);
    int spikes = 0;
    for (const auto count : monitor().lastCounts())
        spikes += count;
    calming.tick (static_cast<float> (spikes) / (static_cast<float> (plan.size()) * static_cast<float> (tickSeconds)));
    settleHomeostasis();
    adaptThresholds();
    takeFeatures();
}

/** What a person silences or calms is not for homeostasis to make up for. */
void Brain::settleHomeostasis() noexcept
{
    constexpr auto seconds = static_cast<float> (tickSeconds);
    if (! controls.adaptiveThresholds)
        homeostasis.relax (seconds);
    else if (! calming.isActive())
    {
        std::array<float, numGroups> rates {};
        lesions.ratesOfTheAwake (monitor().slowRates(), rates);
        homeostasis.update (rates, seconds);
    }
}

/** Where the spike makes itself there is no threshold to move: a current does the same. */
void Brain::adaptCurrents (int steps) noexcept
{
    constexpr float pA_perMillivolt = 10.0f; // rheobase over the way from rest to threshold
    for (int row = 0; row < steps; ++row)
    {
        const auto currents = network.external (row);
        for (size_t g = 0; g < numGroups; ++g)
            for (auto n = plan.groupStart[g]; n < plan.groupStart[g + 1]; ++n)
                currents[static_cast<size_t> (n)] -= pA_perMillivolt * homeostasis.offsets()[g];
    }
}

void Brain::adaptThresholds() noexcept
{
    if (madeFrom.type != NeuronType::lif)
        return;
    auto thresholds = network.thresholds();
    for (size_t g = 0; g < numGroups; ++g)
        std::fill (thresholds.begin() + plan.groupStart[g], thresholds.begin() + plan.groupStart[g + 1],
                   startThreshold + homeostasis.offsets()[g]);
}

void Brain::silenceNeuron (int neuron, bool shouldBeSilent) noexcept
{
    if (lesions.set (neuron, shouldBeSilent))
        network.silence (neuron, shouldBeSilent);
}

void Brain::silenceGroup (int group, bool shouldBeSilent) noexcept
{
    if (group < 0 || group >= numGroups)
        return;
    const auto g = static_cast<size_t> (group);
    for (auto n = plan.groupStart[g]; n < plan.groupStart[g + 1]; ++n)
        silenceNeuron (n, shouldBeSilent);
}

void Brain::silence (const NeuronSet& wanted) noexcept
{
    NeuronSet changes;
    for (size_t w = 0; w < NeuronSet::numWords; ++w)
        changes.words[w] = wanted.words[w] ^ lesions.silenced().words[w];
    changes.forEach ([&] (int neuron) { silenceNeuron (neuron, wanted.contains (neuron)); });
}

void Brain::takeFeatures() noexcept
{
    const auto rates = monitor().groupRates();
    for (size_t g = 0; g < numGroups; ++g)
        featuresNow[g] = featureOfRate (rates[g]);
    featuresNow[meanRateFeature] = featureOfRate (monitor().meanRate());
    featuresNow[synchronyFeature] = monitor().synchrony();
}

void Brain::groupPotentials (std::span<float, numGroups> means) const noexcept
{
    const auto potentials = network.potentials();
    for (size_t g = 0; g < numGroups; ++g)
    {
        float sum = 0.0f;
        const auto first = static_cast<size_t> (plan.groupStart[g]), end = static_cast<size_t> (plan.groupStart[g + 1]);
        for (auto n = first; n < end; ++n)
            sum += potentials[n];
        means[g] = sum / static_cast<float> (std::max<size_t> (1, end - first));
    }
}

} // namespace galvani
