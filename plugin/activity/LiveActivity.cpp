#include "plugin/activity/LiveActivity.h"

namespace galvani
{

LiveActivity::LiveActivity()
    : brain (std::make_shared<BrainLayout>()), tickSpace (256), spikeSpace (4096), sampleSpace (2048)
{
}

void LiveActivity::setBrain (const std::shared_ptr<const BrainLayout>& layout)
{
    if (layout == brain || (layout == nullptr && brain->size() == 0))
        return;
    brain = layout != nullptr ? layout : std::make_shared<const BrainLayout>();
    ++numBrains;
    axons.prepare (*brain);
    glow.prepare (brain->size());
    spikes.prepare (*brain);
    map.prepare (*brain);
    rates.prepare (brain->size());
    weightBlocks = {};
    trend.reset();
    potentialsHeld.clear();
}

void LiveActivity::pass (double seconds)
{
    clock += seconds;
    axons.advance (seconds);
    glow.advance (seconds);
}

void LiveActivity::update (Telemetry& telemetry, double seconds)
{
    pass (seconds);

    // A window that was hidden finds full queues: a few rounds empty them, and a flood cannot hold the frame up.
    constexpr int mostRounds = 64;
    for (int round = 0; round < mostRounds; ++round)
    {
        const auto count = telemetry.readTicks (tickSpace);
        add (std::span<const TickRecord> (tickSpace).first (static_cast<size_t> (count)));
        if (count < static_cast<int> (tickSpace.size()))
            break;
    }
    for (int round = 0; round < mostRounds; ++round)
    {
        const auto count = telemetry.readSpikes (spikeSpace);
        add (std::span<const Spike> (spikeSpace).first (static_cast<size_t> (count)));
        if (count < static_cast<int> (spikeSpace.size()))
            break;
    }
    const auto& snapshot = telemetry.latest();
    for (int round = 0; round < mostRounds; ++round)
    {
        const auto count = telemetry.readOutput (sampleSpace);
        add (std::span<const StereoFrame> (sampleSpace).first (static_cast<size_t> (count)), snapshot.sampleRate);
        if (count < static_cast<int> (sampleSpace.size()))
            break;
    }

    trace.measure (snapshot.meter, seconds);
    held = snapshot.targets;
    // A snapshot may still be of the brain before; one of the same size does no harm for a frame.
    const auto isOfThisBrain = snapshot.neurons == brain->size();
    settle (std::span<const float> (snapshot.potentials)
                .first (isOfThisBrain ? static_cast<size_t> (snapshot.neurons) : 0));
}

void LiveActivity::settle (std::span<const float> potentials)
{
    spikes.settle();
    glow.setPotentials (potentials);
    if (! potentials.empty())
        potentialsHeld.assign (potentials.begin(), potentials.end());
}

void LiveActivity::add (std::span<const TickRecord> records)
{
    for (const auto& record : records)
    {
        heard.add (record);
        map.add (record);
        inputLevel.follow (record.input.peak, record.input.meanSquare, tickSeconds);
    }
    if (records.empty())
        return;
    if (onTicks)
        onTicks (records);
    newest = records.back();
    spikes.advanceTo (newest.tick * stepsPerTick);
}

void LiveActivity::add (std::span<const Spike> list)
{
    for (const auto& spike : list)
    {
        glow.spike (spike.neuron);
        spikes.add (spike);
        axons.add (spike);
        rates.add (spike);
    }
    if (onSpikes && ! list.empty())
        onSpikes (list);
}

void LiveActivity::add (std::span<const StereoFrame> frames, double sampleRate)
{
    trace.add (frames);
    loud.setSampleRate (sampleRate);
    loud.add (frames);
}

void LiveActivity::setWeights (const WeightBlocks& blocks)
{
    weightBlocks = blocks;
    trend.follow (blocks, tickSeconds * static_cast<double> (newest.tick));
}

} // namespace galvani
