// What a brain did while it was filmed, frame by frame, in a temporary file: the pictures are made of it afterwards.
#pragma once

#include "plugin/activity/LiveActivity.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace galvani
{

/** What was seen since the frame before. */
struct SpooledFrame
{
    std::vector<TickRecord> ticks;
    std::vector<Spike> spikes;
    std::vector<float> potentials; ///< mV, one a neuron, to a fifth of a millivolt
    NeuronSet silenced;
    WeightBlocks weights;
    int brain = 0; ///< which one it was: an index of ActivitySpool::brains()
};

/** Steps and ticks go on where the brain began again from 0. */
class ActivitySpool
{
public:
    /** @param folder  that the temporary file lies in: an hour of a large brain is gigabytes */
    explicit ActivitySpool (const juce::File& folder);

    /** Takes what has come since the last frame, and keeps it. @returns false when the disk takes no more */
    bool add (std::span<const TickRecord>, std::span<const Spike>, const LiveActivity&,
              const std::shared_ptr<const BrainLayout>&);

    /** From now on it is read, from its beginning. */
    void beginReading();

    /** @returns false at the end */
    bool next (SpooledFrame&);

    const std::vector<std::shared_ptr<const BrainLayout>>& brains() const noexcept { return layouts; }

    /** Frames that were kept. */
    int frames() const noexcept { return numFrames; }

private:
    struct Head;

    juce::TemporaryFile file;
    std::unique_ptr<juce::FileOutputStream> out;
    std::unique_ptr<juce::FileInputStream> in;
    std::vector<std::shared_ptr<const BrainLayout>> layouts;
    std::vector<std::uint8_t> levels;
    WeightBlocks weightsKept;
    std::int64_t lastTick = -1, shift = 0; ///< ticks
    int numFrames = 0;
};

} // namespace galvani
