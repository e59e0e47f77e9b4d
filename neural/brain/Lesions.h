// The neurons of a brain that are silenced: they neither fire nor show a potential until they are woken.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/brain/NeuronSet.h"

#include <array>
#include <span>

namespace galvani
{

/** Keeps count of who is silent; the network holds them down. Everything is real-time safe. */
class Lesions
{
public:
    void prepare (const BrainLayout&) noexcept;

    /** @returns true when that changed anything */
    bool set (int neuron, bool shouldBeSilent) noexcept;

    const NeuronSet& silenced() const noexcept { return silent; }
    bool any() const noexcept { return numSilent > 0; }

    /** A group's rate as the neurons have it that are awake, so that homeostasis does not answer to a lesion. Of a
       group in which nobody is, -1. */
    void ratesOfTheAwake (std::span<const float> rates, std::span<float> ofTheAwake) const noexcept;

private:
    NeuronSet silent;
    std::array<int, numGroups> groupSize {}, silentInGroup {};
    std::array<std::int32_t, numGroups + 1> groupStart {};
    int numNeurons = 0, numSilent = 0;
};

} // namespace galvani
