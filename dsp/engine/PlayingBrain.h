// A brain with the room that its spikes of one block need: what the audio thread is handed as one object.
#pragma once

#include "dsp/engine/WeightMirror.h"
#include "neural/brain/Brain.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace galvani
{

struct PlayingBrain
{
    struct TimedSpike
    {
        std::int32_t neuron;
        std::int32_t offset; ///< sample of the block
        float loudness;      ///< of its surroundings, linear
    };

    /** @param mostSteps  that can end in one block */
    PlayingBrain (std::unique_ptr<Brain> newBrain, int mostSteps, std::uint32_t newVersion)
        : PlayingBrain (std::move (newBrain), nullptr, mostSteps, newVersion)
    {
    }

    /** @param newMirror  the brain's, if it has one already */
    PlayingBrain (std::unique_ptr<Brain> newBrain, std::shared_ptr<WeightMirror> newMirror, int mostSteps,
                  std::uint32_t newVersion)
        : brain (std::move (newBrain)), mirror (std::move (newMirror)), version (newVersion)
    {
        if (mirror == nullptr)
            mirror = std::make_shared<WeightMirror> (std::as_const (*brain).learnedWeights(), brain->largestWeight());
        // A neuron that spiked is held for 2 ms, so it spikes at most once in 20 steps; Izhikevich's may be faster, but
        // beyond this there is nothing more to hear.
        constexpr int fastest = 20;
        const auto most = static_cast<size_t> (mostSteps / fastest + 1) * static_cast<size_t> (brain->layout().size());
        spikes.resize (most);
        timed.resize (most);
    }

    /** Takes the spikes of an advance. @param brainStep  its first step, as the brain counts  @param step  as the
       engine does  @param offsets, loudness  of each of its steps */
    void add (std::span<const Spike> fresh, std::int64_t brainStep, std::int64_t step, const int* offsets,
              const float* loudness) noexcept
    {
        for (const auto& spike : fresh)
        {
            if (numSpikes == spikes.size())
                return;
            const auto place = static_cast<size_t> (spike.step - brainStep);
            spikes[numSpikes] = { step + static_cast<std::int64_t> (place), spike.neuron };
            timed[numSpikes++] = { spike.neuron, offsets[place], loudness[place] };
        }
    }

    /** At the end of a control tick. What was learned until learning is switched off is copied, too.
        @param written  whether weights were written from outside in this tick */
    void mirrorWeights (bool written = false) noexcept
    {
        if (written || brain->isLearning())
            turnsToMirror = WeightMirror::turnsPerPass;
        if (turnsToMirror == 0)
            return;
        --turnsToMirror;
        mirror->copyTurn (std::as_const (*brain).learnedWeights());
    }

    std::unique_ptr<Brain> brain;
    std::shared_ptr<WeightMirror> mirror; ///< read by other threads
    int turnsToMirror = 0;
    std::uint32_t version;
    std::vector<Spike> spikes;     ///< of the block, the first numSpikes entries
    std::vector<TimedSpike> timed; ///< the same spikes, for the voice
    size_t numSpikes = 0;
};

} // namespace galvani
