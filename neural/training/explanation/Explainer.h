// Listens to a brain and says of every parameter what moves it.
#pragma once

#include "neural/training/explanation/GroupContributions.h"
#include "neural/training/explanation/ParameterExplanation.h"
#include "neural/training/explanation/WithoutGroup.h"

namespace galvani
{

/** For the message thread or a worker. tick() as often as there are ticks, read() as often as somebody looks, then
    parts() and explain() for each parameter that is looked at. For a calm display average the parts, not the rates. */
class Explainer
{
public:
    /** Forgets what it heard. @throws std::invalid_argument  as setReader() does */
    void prepare (const DenseLayers<float>& reader, const BrainLayout&);

    /** Another network reads the same brain.
        @throws std::invalid_argument  when it does not lead from the 34 features to the 8 modulators, or has a memory;
        the one before stays */
    void setReader (const DenseLayers<float>&);

    /** Forgets what it heard. */
    void reset() noexcept;

    /** After prepare(): a tick of 1 ms, about a microsecond. @param levels  of the ear's bands  @param spikeCounts  of
       the groups
        @param neurons  those that fired, once a spike; may be left out */
    void tick (std::span<const float, numBands> levels, std::span<const std::uint16_t, numGroups> spikeCounts,
               std::span<const int> neurons = {}) noexcept;

    /** After prepare(): asks the network about this moment; a millisecond or so. */
    void read (const BrainMoment&);

    /** Of the moment last read. */
    ParameterParts parts (const ParameterModulation& by) const { return partsOf (account, by); }
    ParameterExplanation explain (const ParameterParts& given) const { return explanationOf (given, bands, neurons); }
    ParameterExplanation explain (const ParameterModulation& by) const { return explain (parts (by)); }

    const SpikeTriggeredBands& bandsOfGroups() const noexcept { return bands; }
    const NeuronShares& neuronsOfGroups() const noexcept { return neurons; }

private:
    GroupContributions contributions;
    WithoutGroup silencing;
    SpikeTriggeredBands bands;
    NeuronShares neurons;
    ReaderAccount account;
};

} // namespace galvani
