#include "dsp/engine/Telemetry.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr int tickRoom = 1024, spikeRoom = 1 << 15, outputRoom = 1 << 15;
constexpr int mostNeurons = 16384;

template <typename Item>
int pull (juce::AbstractFifo& queue, const std::vector<Item>& items, std::span<Item> destination) noexcept
{
    const auto scope = queue.read (static_cast<int> (destination.size()));
    const auto copy = [&] (int start, int size, size_t to)
    { std::copy_n (items.begin() + start, size, destination.begin() + static_cast<std::ptrdiff_t> (to)); };
    copy (scope.startIndex1, scope.blockSize1, 0);
    copy (scope.startIndex2, scope.blockSize2, static_cast<size_t> (scope.blockSize1));
    return scope.blockSize1 + scope.blockSize2;
}

Telemetry::Snapshot emptySnapshot()
{
    Telemetry::Snapshot snapshot;
    snapshot.potentials.resize (mostNeurons);
    return snapshot;
}

} // namespace

Telemetry::Telemetry()
    : tickQueue (tickRoom),
      spikeQueue (spikeRoom),
      outputQueue (outputRoom),
      ticks (tickRoom),
      spikes (spikeRoom),
      outputs (outputRoom),
      snapshots (emptySnapshot())
{
}

template <typename Item>
void Telemetry::push (juce::AbstractFifo& queue, std::vector<Item>& items, std::span<const Item> fresh) noexcept
{
    const auto scope = queue.write (static_cast<int> (fresh.size()));
    std::copy_n (fresh.begin(), scope.blockSize1, items.begin() + scope.startIndex1);
    std::copy_n (fresh.begin() + scope.blockSize1, scope.blockSize2, items.begin() + scope.startIndex2);
    const auto lost = fresh.size() - static_cast<size_t> (scope.blockSize1 + scope.blockSize2);
    if (lost > 0)
        numDropped.fetch_add (lost, std::memory_order_relaxed);
}

void Telemetry::pushOutput (std::span<const float* const> output, int numSamples) noexcept
{
    const auto scope = outputQueue.write (numSamples);
    const auto copy = [&] (int start, int size, int from)
    {
        for (int i = 0; i < size; ++i)
            outputs[static_cast<size_t> (start + i)] = { output[0][from + i], output[1][from + i] };
    };
    copy (scope.startIndex1, scope.blockSize1, 0);
    copy (scope.startIndex2, scope.blockSize2, scope.blockSize1);
    if (const auto lost = numSamples - scope.blockSize1 - scope.blockSize2; lost > 0)
        numDropped.fetch_add (static_cast<std::uint64_t> (lost), std::memory_order_relaxed);
}

void Telemetry::publish (const Engine& engine, std::span<const float* const> output, int numSamples) noexcept
{
    if (! listening.load (std::memory_order_relaxed))
        return;

    const auto activity = engine.activity();
    push (tickQueue, ticks, activity.ticks);
    push (spikeQueue, spikes, activity.spikes);

    pushOutput (output, numSamples);

    auto& snapshot = snapshots.next();
    const auto potentials = engine.potentials();
    snapshot.brainVersion = engine.brainVersion();
    snapshot.neurons = static_cast<int> (std::min (potentials.size(), snapshot.potentials.size()));
    std::copy_n (potentials.begin(), snapshot.neurons, snapshot.potentials.begin());
    const auto targets = engine.modulatedTargets();
    std::copy (targets.begin(), targets.end(), snapshot.targets.begin());
    snapshot.meter = engine.meter();
    snapshot.sampleRate = engine.sampleRate();
    snapshots.publish();
}

int Telemetry::readTicks (std::span<TickRecord> destination) noexcept { return pull (tickQueue, ticks, destination); }
int Telemetry::readSpikes (std::span<Spike> destination) noexcept { return pull (spikeQueue, spikes, destination); }
int Telemetry::readOutput (std::span<StereoFrame> destination) noexcept
{
    return pull (outputQueue, outputs, destination);
}

} // namespace galvani
