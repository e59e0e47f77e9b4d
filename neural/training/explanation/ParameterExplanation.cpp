#include "neural/training/explanation/ParameterExplanation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

using Part = ParameterExplanation::Part;

constexpr float silentBelow_Hz = 0.01f;

template <typename Values>
std::vector<Part> sortedParts (const Values& values)
{
    std::vector<Part> parts;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i] != 0.0f)
            parts.push_back ({ static_cast<int> (i), values[i] });
    std::stable_sort (parts.begin(), parts.end(),
                      [] (auto a, auto b) { return std::abs (a.value) > std::abs (b.value); });
    return parts;
}

std::vector<NamedValue> namedParts (const ParameterParts& parts)
{
    // What is left between a modulator and its network by rounding is no offset.
    constexpr auto rounding = 1.0e-5f;
    auto named = parts.others;
    for (size_t m = 0; m < numModulators; ++m)
    {
        const auto letter = std::string (1, static_cast<char> ('A' + m));
        if (parts.held[m] != 0.0f)
            named.push_back ({ "held modulator " + letter, parts.held[m] });
        if (std::abs (parts.offset[m]) > rounding)
            named.push_back ({ "offset of modulator " + letter, parts.offset[m] });
    }
    named.erase (std::remove_if (named.begin(), named.end(), [] (const auto& one) { return one.value == 0.0f; }),
                 named.end());
    std::stable_sort (named.begin(), named.end(),
                      [] (const auto& a, const auto& b) { return std::abs (a.value) > std::abs (b.value); });
    return named;
}

} // namespace

ParameterExplanation explanationOf (const ParameterParts& parts, const SpikeTriggeredBands& bands,
                                    const NeuronShares& neurons)
{
    ParameterExplanation explanation;
    explanation.isModulated = parts.isModulated;
    explanation.brainIsSilent = parts.meanRate_Hz < silentBelow_Hz;
    explanation.isHeld = std::any_of (parts.held.begin(), parts.held.end(), [] (float part) { return part != 0.0f; });
    explanation.knob = parts.knob;
    explanation.position = parts.position;
    explanation.modulation = parts.sum();
    explanation.atRest = std::accumulate (parts.atRest.begin(), parts.atRest.end(), parts.sourcesAtRest);
    explanation.synchrony = parts.synchrony;
    explanation.groups = sortedParts (parts.groups);
    explanation.others = namedParts (parts);
    explanation.changeWithout = parts.changeWithout;

    SpikeTriggeredBands::Levels byBand {};
    std::vector<float> byNeuron;
    for (size_t g = 0; g < numGroups; ++g)
    {
        if (parts.groups[g] == 0.0f)
            continue;
        const auto ofBands = bands.sharesOf (g);
        for (size_t b = 0; b < byBand.size(); ++b)
            byBand[b] += parts.groups[g] * ofBands[b];
        const auto ofNeurons = neurons.sharesOf (g);
        const auto first = static_cast<size_t> (neurons.firstOf (g));
        byNeuron.resize (std::max (byNeuron.size(), first + ofNeurons.size()));
        for (size_t n = 0; n < ofNeurons.size(); ++n)
            byNeuron[first + n] = parts.groups[g] * ofNeurons[n];
    }
    explanation.bands = sortedParts (byBand);
    explanation.neurons = sortedParts (byNeuron);
    return explanation;
}

} // namespace galvani
