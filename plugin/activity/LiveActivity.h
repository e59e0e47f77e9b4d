// All that the window draws of the sound and the brain, taken from the telemetry once a frame: plain data.
#pragma once

#include "dsp/engine/Telemetry.h"
#include "plugin/activity/AxonTraffic.h"
#include "plugin/activity/Cochleagram.h"
#include "plugin/activity/GroupRateMap.h"
#include "plugin/activity/LevelFollower.h"
#include "plugin/activity/LoudnessMeter.h"
#include "plugin/activity/NeuronGlow.h"
#include "plugin/activity/NeuronRates.h"
#include "plugin/activity/OutputTrace.h"
#include "plugin/activity/SpikeRaster.h"
#include "plugin/activity/WeightBlocks.h"
#include "plugin/activity/WeightTrend.h"

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
    void pass (double seconds);
    void settle (std::span<const float> potentials);

    void add (std::span<const TickRecord>);
    void add (std::span<const Spike>);
    /** @param sampleRate  of the output, Hz */
    void add (std::span<const StereoFrame>, double sampleRate);

    /** Told of all that is added. */
    std::function<void (std::span<const TickRecord>)> onTicks;
    std::function<void (std::span<const Spike>)> onSpikes;

    /** The neurons that are silenced, which pictures leave dark. */
    void setSilenced (const NeuronSet& neurons) { dark = neurons; }
    const NeuronSet& silenced() const noexcept { return dark; }

    /** Membrane potentials of the last frame, mV, one a neuron; none before the first. */
    std::span<const float> potentialsNow() const noexcept { return potentialsHeld; }

    /** What the brain has for weights now, as pictures show them. */
    void setWeights (const WeightBlocks&);
    const WeightBlocks& weights() const noexcept { return weightBlocks; }
    /** pA, by block: how they have changed in the last seconds. */
    std::span<const float> weightTrend() const noexcept { return trend.recent(); }

    /** Seconds that have passed since the start. */
    double secondsPassed() const noexcept { return clock; }

    /** Counts the brains that were taken over. */
    int brainsSeen() const noexcept { return numBrains; }
    const BrainLayout& layout() const noexcept { return *brain; }
    const Cochleagram& cochleagram() const noexcept { return heard; }
    const AxonTraffic& traffic() const noexcept { return axons; }
    const NeuronGlow& neurons() const noexcept { return glow; }
    const SpikeRaster& raster() const noexcept { return spikes; }
    const GroupRateMap& groupRates() const noexcept { return map; }
    /** Hz, of a neuron now. */
    float rateOf (int neuron) const noexcept { return rates.at (neuron, newest.tick * stepsPerTick); }
    const LevelFollower& input() const noexcept { return inputLevel; }
    const OutputTrace& output() const noexcept { return trace; }
    const LoudnessMeter& loudness() const noexcept { return loud; }
    const TickRecord& latest() const noexcept { return newest; }

    /** Where each modulation target stands, normalised. */
    const std::array<float, numModulationTargets>& targets() const noexcept { return held; }

private:
    std::shared_ptr<const BrainLayout> brain;
    NeuronSet dark;
    WeightBlocks weightBlocks;
    WeightTrend trend;
    int numBrains = 0;
    double clock = 0.0;
    AxonTraffic axons;
    Cochleagram heard;
    NeuronGlow glow;
    SpikeRaster spikes;
    GroupRateMap map;
    NeuronRates rates;
    LevelFollower inputLevel;
    OutputTrace trace;
    LoudnessMeter loud;
    TickRecord newest;
    std::array<float, numModulationTargets> held {};

    std::vector<TickRecord> tickSpace;
    std::vector<Spike> spikeSpace;
    std::vector<StereoFrame> sampleSpace;
    std::vector<float> potentialsHeld;
};

} // namespace galvani
