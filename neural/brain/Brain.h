// The default brain: two hemispheres of spiking neurons, their homeostasis, and the dense network that reads them.
#pragma once

#include "neural/brain/BrainControls.h"
#include "neural/brain/BrainLayout.h"
#include "neural/dense/DenseNetwork.h"
#include "neural/plasticity/Homeostasis.h"
#include "neural/spiking/PopulationMonitor.h"
#include "neural/spiking/SpikingNetwork.h"

#include <array>
#include <span>
#include <vector>

namespace galvani
{

/** Built whole by its constructor (which allocates and takes milliseconds to seconds, by size); everything after is
    real-time safe. */
class Brain
{
public:
    explicit Brain (const BrainSpec&);

    /** Back to the state after construction. */
    void reset() noexcept;

    void setControls (const BrainControls&) noexcept;

    /** Current that every neuron receives on top of its stimulus, pA: below the 200 pA at which it would fire. */
    static constexpr float bias_pA = 70.0f;

    /** pA, one a neuron, to be written before each step. */
    std::span<float> stimulus() noexcept { return network.externalCurrent(); }

    /** Advances one step of 0.1 ms; returns the neurons that spiked, in ascending order. */
    std::span<const std::int32_t> step() noexcept;

    /** Ends a control tick of ten steps: rates, homeostasis, and the dense network's outputs. */
    void tick() noexcept;

    void fireEveryNeuron() noexcept { network.fireAll(); }

    const BrainSpec& spec() const noexcept { return madeFrom; }
    const BrainLayout& layout() const noexcept { return plan; }
    const PopulationMonitor& monitor() const noexcept { return activity; }
    std::span<const float, numModulators> modulators() const noexcept { return outputs; }      ///< A to H, 0..1
    std::span<const float> potentials() const noexcept { return network.potentials(); }        ///< mV
    std::span<const float> thresholdOffsets() const noexcept { return homeostasis.offsets(); } ///< mV, one a group
    int synapses() const noexcept { return network.wiring().synapses(); }

    /** Mean membrane potential of each group now, mV. */
    void groupPotentials (std::span<float, numGroups>) const noexcept;

private:
    void readOut() noexcept;

    BrainSpec madeFrom;
    BrainLayout plan;
    SpikingNetwork<float> network;
    Homeostasis homeostasis;
    PopulationMonitor activity;
    DenseNetwork reader;
    Eigen::VectorXf features;
    std::array<float, numModulators> outputs {};
    std::vector<std::int32_t> fired;
    BrainControls controls;
};

} // namespace galvani
