// All that the window draws of the sound and the brain, taken from the telemetry once a frame: plain data.
#pragma once

#include "dsp/engine/Telemetry.h"
#include "plugin/activity/Cochleagram.h"
#include "plugin/activity/FlashGuard.h"
#include "plugin/activity/NeuronGlow.h"
#include "plugin/activity/OutputTrace.h"
#include "plugin/activity/PotentialMap.h"
#include "plugin/activity/SpikeRaster.h"
#include "plugin/activity/WeightBlocks.h"

#include <functional>
#include <memory>

namespace galvani
{

class LiveActivity
{
public:
    LiveActivity();

    /** Takes over another brain: its neurons begin dark. The one that is there already may be given again. */
    void setBrain (const std::shared_ptr<const BrainLayout>&);

    /** Takes all that waits.
        @param seconds  since the last frame */
    void update (Telemetry&, double seconds);

    /** What update() does, for those that have no telemetry: first time passes, then come add() and this.
        @param potentials  mV, one a neuron */
    void pass (double seconds) noexcept { glow.advance (seconds); }
    void settle (std::span<const float> potentials, double seconds) noexcept;

    void add (std::span<const TickRecord>);
    void add (std::span<const Spike>);

    /** Told of all that is added. */
    std::function<void (std::span<const TickRecord>)> onTicks;
    std::function<void (std::span<const Spike>)> onSpikes;

    /** The neurons that are silenced, which pictures leave dark. */
    void setSilenced (const NeuronSet& neurons) { dark = neurons; }
    const NeuronSet& silenced() const noexcept { return dark; }

    /** What the brain has for weights now, as pictures show them. */
    void setWeights (const WeightBlocks& blocks) { weightBlocks = blocks; }
    const WeightBlocks& weights() const noexcept { return weightBlocks; }

    /** Counts the brains that were taken over. */
    int brainsSeen() const noexcept { return numBrains; }
    const BrainLayout& layout() const noexcept { return *brain; }
    const Cochleagram& cochleagram() const noexcept { return heard; }
    const NeuronGlow& neurons() const noexcept { return glow; }
    const SpikeRaster& raster() const noexcept { return spikes; }
    const PotentialMap& potentials() const noexcept { return map; }
    const OutputTrace& output() const noexcept { return trace; }
    const TickRecord& latest() const noexcept { return newest; }

    /** How much of the flashes of each zone the picture may show now. */
    const FlashGuard& flashGuard() const noexcept { return guard; }

    /** Where each modulation target stands, normalised. */
    const std::array<float, numModulationTargets>& targets() const noexcept { return held; }

private:
    std::shared_ptr<const BrainLayout> brain;
    NeuronSet dark;
    WeightBlocks weightBlocks;
    int numBrains = 0;
    Cochleagram heard;
    NeuronGlow glow;
    FlashGuard guard;
    SpikeRaster spikes;
    PotentialMap map;
    OutputTrace trace;
    TickRecord newest;
    std::array<float, numModulationTargets> held {};

    std::vector<TickRecord> tickSpace;
    std::vector<Spike> spikeSpace;
    std::vector<float> sampleSpace;
};

} // namespace galvani
