#include "plugin/workers/Narrator.h"

#include "dsp/engine/SourceValues.h"
#include "dsp/parameters/ParameterList.h"
#include "dsp/stimulus/ErbScale.h"
#include "dsp/stimulus/GammatoneBank.h"
#include "neural/training/explanation/Explainer.h"
#include "neural/training/explanation/ExplainingSentence.h"
#include "plugin/processor/Processor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <utility>
#include <vector>

namespace galvani
{

namespace
{

using GroupNames = std::array<std::string, numGroups>;

/** "left 230 Hz", "right 1.1 kHz": the middle of what the group hears. */
GroupNames namesOfGroups()
{
    GroupNames names;
    constexpr auto bandsEach = bandsPerHemisphere / groupsPerHemisphere;
    const auto low = erbNumber (GammatoneBank::lowest_Hz), high = erbNumber (GammatoneBank::highest_Hz);
    for (int g = 0; g < numGroups; ++g)
    {
        const auto band = (g % groupsPerHemisphere) * bandsEach + 0.5 * (bandsEach - 1);
        const auto hertz = erbFrequency (low + (high - low) * band / (bandsPerHemisphere - 1));
        const auto words = hertz < 1000.0 ? juce::String (juce::roundToInt (hertz / 10.0) * 10) + " Hz"
                                          : juce::String (hertz / 1000.0, 1) + " kHz";
        names[static_cast<size_t> (g)] = (g < groupsPerHemisphere ? "left " : "right ") + words.toStdString();
    }
    return names;
}

} // namespace

struct Narrator::Impl
{
    explicit Impl (Processor& owner) : processor (owner) {}

    /** A tick waits until its spikes have come. */
    struct Pending
    {
        TickRecord record;
        std::vector<int> neurons;
    };

    void flush (size_t keep)
    {
        while (pending.size() > keep)
        {
            explainer.tick (pending.front().record.bands, pending.front().record.spikeCount, pending.front().neurons);
            pending.pop_front();
        }
    }

    /** The network and the brain may have been exchanged. */
    void follow()
    {
        auto reader = processor.reader();
        const auto layout = processor.brainLayout();
        if (layout == nullptr || (layout == brain && reader == network))
            return;
        hasMemory = std::any_of (reader.begin(), reader.end(), [] (const auto& layer) { return layer.isRecurrent(); });
        if (! hasMemory)
        {
            if (layout != explained)
                explainer.prepare (reader, *layout);
            else
                explainer.setReader (reader);
            explained = layout;
        }
        brain = layout;
        network = std::move (reader);
        hasParts = false;
    }

    ParameterModulation modulationOf (size_t target, const ModulationRouting& routing, const ParameterValues& values,
                                      const SourceValues& sources) const
    {
        const auto& row = declarationOf (modulationTargets[target]);
        ParameterModulation by;
        by.knob = row.toNormalised (values[row.index]);
        for (const auto& route : routing.routes())
        {
            const auto source = static_cast<size_t> (route.source);
            if (static_cast<size_t> (route.target) != target)
                continue;
            // What bends or lags cannot be shared out among causes: it stands there by its name.
            const auto isStraight = route.curve == RouteCurve::linear && route.smoothing_ms == 0.0f;
            if (isStraight && source < numModulators)
                by.modulatorDepth[source] = route.depth;
            else if (isStraight && source >= firstGroupSource && source < firstHandSource)
                by.groupDepth[source - firstGroupSource] = route.depth;
            else if (isStraight && source == static_cast<size_t> (modulationSourceIndex ("rate")))
                by.meanRateDepth = route.depth;
            else if (isStraight && source == static_cast<size_t> (modulationSourceIndex ("synchrony")))
                by.synchronyDepth = route.depth;
            else
            {
                const auto shape = bent (route.curve, sources[source]);
                const auto swing = modulationSources[source].isUnipolar ? shape : 2.0f * shape - 1.0f;
                by.others.push_back ({ modulationSources[source].name, route.depth * swing });
            }
        }
        return by;
    }

    void read()
    {
        BrainMoment moment;
        moment.groupRates = newest.groupRate;
        moment.synchrony = newest.readings.synchrony;
        moment.heard = newest.modulators;
        const auto held = processor.heldModulators();
        for (size_t m = 0; m < numModulators; ++m)
            moment.held[m] = held.holds (m);
        explainer.read (moment);

        const auto routing = processor.routing();
        const auto values = processor.currentSettings().parameters;
        const auto sources = sourceValuesOf (newest);
        constexpr float share = 0.15f; // ten times a second: a mean over two thirds of one
        for (size_t t = 0; t < parts.size(); ++t)
        {
            const auto now = explainer.parts (modulationOf (t, routing, values, sources));
            if (hasParts)
                parts[t].approach (now, share);
            else
                parts[t] = now;
        }
        hasParts = true;
    }

    Processor& processor;
    Explainer explainer;
    std::shared_ptr<const BrainLayout> brain, explained; ///< explained: what the explainer was prepared for
    DenseLayers<float> network;
    bool hasMemory = false, hasParts = false, isFresh = false;
    std::deque<Pending> pending;
    TickRecord newest;
    std::array<ParameterParts, numModulationTargets> parts;
    const GroupNames names = namesOfGroups();
};

Narrator::Narrator (Processor& processor) : impl (std::make_unique<Impl> (processor)) {}
Narrator::~Narrator() = default;

void Narrator::add (std::span<const TickRecord> records)
{
    if (impl->brain == nullptr || impl->hasMemory)
        impl->pending.clear();
    else
        impl->flush (0);
    for (const auto& record : records)
        impl->pending.push_back ({ record, {} });
    if (records.empty())
        return;
    impl->newest = records.back();
    impl->isFresh = true;
}

void Narrator::add (std::span<const Spike> spikes)
{
    if (impl->pending.empty())
        return;
    const auto first = impl->pending.front().record.tick;
    for (const auto& spike : spikes)
        if (const auto place = spike.step / stepsPerTick - first;
            place >= 0 && place < static_cast<std::int64_t> (impl->pending.size()))
            impl->pending[static_cast<size_t> (place)].neurons.push_back (spike.neuron);
}

void Narrator::attend()
{
    if (! std::exchange (impl->isFresh, false))
        return;
    impl->follow();
    if (impl->brain != nullptr && ! impl->hasMemory)
        impl->read();
}

ParameterExplanation Narrator::explain (ParameterId id) const
{
    const auto target = modulationTargetIndex (id);
    if (target < 0 || ! impl->hasParts)
        return {};
    return impl->explainer.explain (impl->parts[static_cast<size_t> (target)]);
}

juce::String Narrator::sentence (ParameterId id) const
{
    if (impl->hasMemory)
        return "The dense network has a memory: what moves it now cannot be told from what moved it before.";
    if (! impl->hasParts || modulationTargetIndex (id) < 0)
        return {};
    return juce::String::fromUTF8 (explainingSentence (explain (id), declarationOf (id).label, impl->names).c_str());
}

juce::String Narrator::sentence() const
{
    size_t most = 0;
    for (size_t t = 1; t < impl->parts.size(); ++t)
        if (std::abs (impl->parts[t].sum()) > std::abs (impl->parts[most].sum()))
            most = t;
    return sentence (modulationTargets[most]);
}

} // namespace galvani
