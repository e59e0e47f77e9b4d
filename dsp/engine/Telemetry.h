// Hands the brain's activity from the audio thread to the window: lock-free, lossy when the window is slow,
// and free of cost while nobody listens.
#pragma once

#include "dsp/engine/Engine.h"
#include "dsp/engine/LatestValue.h"

#include <juce_core/juce_core.h>

#include <array>
#include <atomic>
#include <cstdint>
#include <vector>

namespace galvani
{

/** A sample of both channels. */
struct StereoFrame
{
    float left = 0.0f, right = 0.0f;
    float middle() const noexcept { return 0.5f * (left + right); }
};

/** One writer (the audio thread: publish) and one reader (the message thread: the rest). */
class Telemetry
{
public:
    /** A picture of the whole brain at one moment. */
    struct Snapshot
    {
        std::uint32_t brainVersion = 0; ///< changes whenever another brain plays
        int neurons = 0;
        std::vector<float> potentials;                      ///< mV, the first `neurons` entries hold
        std::array<float, numModulationTargets> targets {}; ///< see Engine::modulatedTargets
        OutputMeter meter;
        double sampleRate = 0.0; ///< Hz, of the output
    };

    Telemetry();

    void publish (const Engine&, std::span<const float* const> output, int numSamples) noexcept;

    void setListening (bool shouldListen) noexcept { listening.store (shouldListen, std::memory_order_relaxed); }

    /** Takes waiting records, oldest first; returns how many. */
    int readTicks (std::span<TickRecord> destination) noexcept;
    int readSpikes (std::span<Spike> destination) noexcept;

    /** Takes waiting samples of the output, oldest first; returns how many. */
    int readOutput (std::span<StereoFrame> destination) noexcept;

    /** The newest snapshot; valid until the next call. */
    const Snapshot& latest() noexcept { return snapshots.latest(); }

    /** Records and spikes that found no room since the start. */
    std::uint64_t dropped() const noexcept { return numDropped.load (std::memory_order_relaxed); }

private:
    void pushOutput (std::span<const float* const> output, int numSamples) noexcept;
    template <typename Item>
    void push (juce::AbstractFifo&, std::vector<Item>&, std::span<const Item>) noexcept;

    std::atomic<bool> listening { false };
    std::atomic<std::uint64_t> numDropped { 0 };

    juce::AbstractFifo tickQueue, spikeQueue, outputQueue;
    std::vector<TickRecord> ticks;
    std::vector<Spike> spikes;
    std::vector<StereoFrame> outputs;

    LatestValue<Snapshot> snapshots;
};

} // namespace galvani
