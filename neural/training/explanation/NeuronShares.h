// Which neurons fired a group's recent spikes.
#pragma once

#include "neural/brain/BrainLayout.h"

#include <cstddef>
#include <span>
#include <vector>

namespace galvani
{

/** Spikes are counted and forgotten with a time constant of 1 s. */
class NeuronShares
{
public:
    static constexpr double memorySeconds = 1.0;

    void prepare (const BrainLayout&);
    void reset() noexcept;

    /** Numbers outside the brain are passed over. */
    void countSpike (int neuron) noexcept;

    /** Ends a tick of 1 ms. */
    void tick() noexcept;

    int firstOf (size_t group) const noexcept { return starts.empty() ? 0 : starts[group]; }

    /** One a neuron from firstOf (group) on, together 1; empty when no spike of the group is remembered. */
    std::vector<float> sharesOf (size_t group) const;

private:
    std::vector<int> starts;   ///< of each group, and the number of neurons
    std::vector<float> counts; ///< of each neuron
    float weight = 1.0f;       ///< of a spike now: it grows, so that what was counted need not shrink
};

} // namespace galvani
