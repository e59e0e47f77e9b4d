// What a person can turn on the brain while it plays.
#pragma once

namespace galvani
{

/** What changes the excitatory weights for good. */
enum class Learning
{
    off,
    timing, ///< STDP
    reward  ///< STDP that waits for a reward
};

struct BrainControls
{
    float excitatoryScale = 1.0f; ///< on the weights of excitatory synapses
    float inhibitoryScale = 1.0f;
    float callosalScale = 1.0f;  ///< on those between the hemispheres, on top of excitatoryScale
    float noise_pA = 130.0f;     ///< standard deviation of the white current in each step
    float memorySeconds = 0.05f; ///< over which firing rates are averaged
    Learning learning = Learning::off;
    float learningRate = 1.0f;      ///< factor on what a spike changes while learning
    bool fatigue = false;           ///< short-term depression of the excitatory synapses
    bool scaling = false;           ///< synaptic scaling; only while learning
    bool adaptiveThresholds = true; ///< the homeostasis that keeps a murmur in silence
    bool operator== (const BrainControls&) const = default;
};

} // namespace galvani
