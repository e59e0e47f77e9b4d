// What a person can turn on the brain while it plays.
#pragma once

namespace galvani
{

struct BrainControls
{
    float excitatoryScale = 1.0f; ///< on the weights of excitatory synapses
    float inhibitoryScale = 1.0f;
    float noise_pA = 130.0f;     ///< standard deviation of the white current in each step
    float memorySeconds = 0.05f; ///< over which firing rates are averaged
    bool operator== (const BrainControls&) const = default;
};

} // namespace galvani
