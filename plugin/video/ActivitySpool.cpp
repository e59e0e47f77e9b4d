#include "plugin/video/ActivitySpool.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace galvani
{

namespace
{

constexpr float lowest = -90.0f, levelsPerMillivolt = 5.0f; // a byte: -90 to -39 mV
constexpr size_t bufferBytes = 1 << 20;

template <typename Item>
bool write (juce::OutputStream& stream, std::span<const Item> items)
{
    static_assert (std::is_trivially_copyable_v<Item>);
    return items.empty() || stream.write (items.data(), items.size_bytes());
}

template <typename Item>
bool read (juce::InputStream& stream, std::span<Item> items)
{
    const auto bytes = static_cast<int> (items.size_bytes());
    return stream.read (items.data(), bytes) == bytes;
}

} // namespace

struct ActivitySpool::Head
{
    std::int32_t ticks, spikes, neurons, brain;
    std::uint8_t hasWeights;
};

ActivitySpool::ActivitySpool (const juce::File& folder)
    : file (folder.getChildFile ("activity"), juce::TemporaryFile::useHiddenFile),
      out (std::make_unique<juce::FileOutputStream> (file.getFile(), bufferBytes))
{
}

bool ActivitySpool::add (std::span<const TickRecord> ticks, std::span<const Spike> spikes, const LiveActivity& live,
                         const std::shared_ptr<const BrainLayout>& layout)
{
    if (out == nullptr || out->failedToOpen())
        return false;
    if (layouts.empty() || layouts.back() != layout)
        layouts.push_back (layout);

    const auto potentials = live.potentialsNow();
    const auto hasWeights = ! (live.weights() == weightsKept);
    weightsKept = live.weights();
    const Head head { static_cast<std::int32_t> (ticks.size()), static_cast<std::int32_t> (spikes.size()),
                      static_cast<std::int32_t> (potentials.size()), static_cast<std::int32_t> (layouts.size()) - 1,
                      static_cast<std::uint8_t> (hasWeights ? 1 : 0) };

    levels.clear();
    for (const auto potential : potentials)
        levels.push_back (
            static_cast<std::uint8_t> (std::clamp ((potential - lowest) * levelsPerMillivolt, 0.0f, 255.0f)));

    auto good = write (*out, std::span<const Head> (&head, 1));
    for (auto tick : ticks)
    {
        if (lastTick >= 0 && tick.tick + shift <= lastTick)
            shift = lastTick + 1 - tick.tick; // it began again
        tick.tick += shift;
        lastTick = tick.tick;
        good = good && write (*out, std::span<const TickRecord> (&tick, 1));
    }
    for (auto spike : spikes)
    {
        spike.step += shift * stepsPerTick;
        good = good && write (*out, std::span<const Spike> (&spike, 1));
    }
    good = good && write (*out, std::span<const std::uint8_t> (levels))
           && write (*out, std::span<const NeuronSet> (&live.silenced(), 1));
    if (hasWeights)
        good = good && write (*out, std::span<const WeightBlocks> (&weightsKept, 1));
    ++numFrames;
    return good && out->getStatus().wasOk();
}

void ActivitySpool::beginReading()
{
    if (out != nullptr)
        out->flush();
    out = nullptr;
    weightsKept = {};
    in = std::make_unique<juce::FileInputStream> (file.getFile());
}

bool ActivitySpool::next (SpooledFrame& frame)
{
    Head head {};
    if (in == nullptr || in->failedToOpen() || ! read (*in, std::span<Head> (&head, 1)))
        return false;
    constexpr std::int32_t most = 1 << 26;
    for (const auto number : { head.ticks, head.spikes, head.neurons })
        if (number < 0 || number > most)
            return false; // the file is damaged
    if (! juce::isPositiveAndBelow (head.brain, static_cast<std::int32_t> (layouts.size())))
        return false;
    frame.ticks.resize (static_cast<size_t> (head.ticks));
    frame.spikes.resize (static_cast<size_t> (head.spikes));
    levels.resize (static_cast<size_t> (head.neurons));
    if (! read (*in, std::span<TickRecord> (frame.ticks)) || ! read (*in, std::span<Spike> (frame.spikes))
        || ! read (*in, std::span<std::uint8_t> (levels)) || ! read (*in, std::span<NeuronSet> (&frame.silenced, 1)))
        return false;
    if (head.hasWeights != 0 && ! read (*in, std::span<WeightBlocks> (&weightsKept, 1)))
        return false;
    frame.weights = weightsKept;
    frame.brain = head.brain;
    frame.potentials.clear();
    for (const auto level : levels)
        frame.potentials.push_back (lowest + static_cast<float> (level) / levelsPerMillivolt);
    return true;
}

} // namespace galvani
