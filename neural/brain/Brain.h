// The default brain: two hemispheres of spiking neurons, their homeostasis, and what can be read of them.
#pragma once

#include "neural/brain/BrainControls.h"
#include "neural/brain/BrainFeatures.h"
#include "neural/brain/BrainLayout.h"
#include "neural/brain/Calm.h"
#include "neural/brain/LearnedBlocks.h"
#include "neural/brain/LearnedWeights.h"
#include "neural/brain/Lesions.h"
#include "neural/plasticity/Homeostasis.h"
#include "neural/spiking/monitors/BrainMonitor.h"
#include "neural/spiking/network/SpikingNetwork.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace galvani
{

/** Built whole by its constructor (which allocates and takes milliseconds to seconds, by size); everything after is
    real-time safe. */
class Brain
{
public:
    /** @param learned  the weights to begin with, if not the seed's
        @throws std::invalid_argument  when they are not as many as the spec's plastic synapses */
    explicit Brain (const BrainSpec&, const LearnedWeights& learned = {});

    /** Back to the state after construction, but that controls and learned weights are kept and the silenced stay
        silent. */
    void reset() noexcept;

    void setControls (const BrainControls&) noexcept;

    /** Current that every neuron receives on top of its stimulus, pA: below the 200 pA at which it would fire. */
    static constexpr float bias_pA = 70.0f;

    /** That current in this tick, calm included, pA: what a stimulus is added to. */
    float biasNow() const noexcept { return bias_pA + calming.current_pA(); }

    /** Steps that advance() may take before the control tick ends: 1..10. */
    int stepsToTick() const noexcept { return network.stepsToBorder(); }

    std::int64_t stepsDone() const noexcept { return network.stepsDone(); }

    /** pA, one a neuron, to be written for each step of the next advance(): row 0 for its first. */
    std::span<float> stimulus (int row) noexcept { return network.external (row); }

    /** Whether every sixteen neurons hear one band, so that a row of one current for each sixteen will do while nothing
        but the ear drives them: sharedStimulus() instead of stimulus(), when share() says so. */
    bool canShare() const noexcept { return shareable; }
    std::span<float> sharedStimulus (int row) noexcept { return network.sharedExternal (row); }
    void share (bool shouldShare) noexcept { network.shareExternal (shouldShare && shareable); }

    /** Advances 1..stepsToTick() steps of 0.1 ms. @returns their spikes, by step, then by neuron */
    std::span<const Spike> advance (int steps) noexcept;

    /** Ends a control tick of ten steps: rates, homeostasis, and the features. */
    void tick() noexcept;

    /** Inhibits all until the mean rate has halved, then lets go. */
    void calm() noexcept { calming.press(); }
    float calmCurrent() const noexcept { return calming.current_pA(); } ///< pA, 0 or below

    /** Silences neurons or wakes them, from the next step on; numbers outside the brain are passed over. */
    void silenceNeuron (int neuron, bool shouldBeSilent) noexcept;
    void silenceGroup (int group, bool shouldBeSilent) noexcept;

    /** Silences these and wakes all others. */
    void silence (const NeuronSet&) noexcept;
    bool isSilenced (int neuron) const noexcept { return lesions.silenced().contains (neuron); }
    const NeuronSet& silenced() const noexcept { return lesions.silenced(); }

    /** What just happened was good (above 0): synapses that took part are strengthened; or bad: they are weakened.
        Does nothing but while learning by reward. */
    void reward (float amount) noexcept;
    bool isLearning() const noexcept { return controls.learning != Learning::off; }

    // The weights that learning changes, pA, in an order that the spec fixes.
    std::span<const float> learnedWeights() const noexcept { return network.weights (excitatory); }
    std::span<float> learnedWeights() noexcept { return network.weights (excitatory); }
    float largestWeight() const noexcept { return largest; } ///< pA, the most that a weight can become
    /** Between which groups they lie; may be kept by others for as long as they like. */
    std::shared_ptr<const LearnedBlocks> learnedBlocks() const noexcept { return blocks; }
    /** For whoever writes learned weights: their mean counts at once instead of when learning takes it next. */
    void setMeanLearnedWeight (float mean_pA) noexcept { network.setMeanWeight (excitatory, mean_pA); }
    float meanLearnedWeight() const noexcept { return network.meanWeight (excitatory); }

    void fireEveryNeuron() noexcept { network.fireAll(); }

    const BrainSpec& spec() const noexcept { return madeFrom; }
    const BrainLayout& layout() const noexcept { return plan; }
    const PopulationMonitor& monitor() const noexcept { return activity.population(); }
    const BrainReadings& readings() const noexcept { return activity.readings(); }             ///< after the last tick
    std::span<const float, numFeatures> features() const noexcept { return featuresNow; }      ///< see BrainFeatures
    std::span<const float> potentials() const noexcept { return network.potentials(); }        ///< mV
    std::span<const float> thresholdOffsets() const noexcept { return homeostasis.offsets(); } ///< mV, one a group
    int synapses() const noexcept { return static_cast<int> (network.synapses()); }
    std::int64_t synapseBytes() const noexcept { return network.synapseBytes(); }

    /** Mean membrane potential of each group now, mV. */
    void groupPotentials (std::span<float, numGroups>) const noexcept;

private:
    static constexpr int excitatory = 0, inhibitory = 1, callosal = 2; ///< projections

    void takeLearned (const LearnedWeights&);
    void takeFeatures() noexcept;
    void adaptThresholds() noexcept;
    void adaptCurrents (int steps) noexcept;
    void settleHomeostasis() noexcept;

    BrainSpec madeFrom;
    BrainLayout plan;
    SpikingNetwork<float> network;
    Homeostasis homeostasis;
    BrainMonitor activity;
    Calm calming;
    Lesions lesions;
    std::array<float, numFeatures> featuresNow {};
    BrainControls controls;
    bool shareable = false;
    float startThreshold = 0.0f; ///< mV
    float startWeight = 0.0f;    ///< pA, mean of what can be learned, before it is
    float largest = 0.0f;        ///< pA
    std::shared_ptr<const LearnedBlocks> blocks;
};

} // namespace galvani
