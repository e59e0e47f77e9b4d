#include "plugin/state/LearnedDocument.h"

#include "neural/brain/PlasticSynapses.h"

#include <juce_core/juce_core.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <mutex>
#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

namespace
{

constexpr std::uint64_t mostSynapses = 5000000; ///< 16,384 neurons with 256 each are fewer

using Bytes = std::vector<std::uint8_t>;

[[noreturn]] void refuse (const std::string& reason)
{
    throw std::runtime_error ("what the brain has learned cannot be read: " + reason);
}

/** Source: Fowler, Noll and Vo, The FNV Non-Cryptographic Hash Algorithm. */
std::uint32_t checksumOf (const Bytes& bytes) noexcept
{
    std::uint32_t sum = 2166136261u;
    for (const auto byte : bytes)
        sum = (sum ^ byte) * 16777619u;
    return sum;
}

Bytes bytesOf (std::span<const std::uint16_t> levels)
{
    Bytes bytes;
    bytes.reserve (levels.size() * 2);
    for (const auto level : levels)
    {
        bytes.push_back (static_cast<std::uint8_t> (level & 0xff));
        bytes.push_back (static_cast<std::uint8_t> (level >> 8));
    }
    return bytes;
}

std::string textOf (const Bytes& bytes)
{
    juce::MemoryOutputStream packed;
    {
        constexpr int fastest = 1; // the lower bytes are noise, which no effort makes smaller
        juce::GZIPCompressorOutputStream zipped (packed, fastest);
        zipped.write (bytes.data(), bytes.size());
    }
    return juce::Base64::toBase64 (packed.getData(), packed.getDataSize()).toStdString();
}

/** Exactly as many bytes as are wanted, so that a small text cannot become a large one. */
Bytes bytesOf (const std::string& text, size_t wanted)
{
    juce::MemoryOutputStream packed;
    if (! juce::Base64::convertFromBase64 (packed, juce::StringRef (text.c_str())))
        refuse ("its weights are not base64");
    juce::MemoryInputStream stream (packed.getData(), packed.getDataSize(), false);
    juce::GZIPDecompressorInputStream unzipped (stream);
    Bytes bytes (wanted);
    size_t done = 0;
    while (done < wanted)
    {
        const auto count = unzipped.read (bytes.data() + done, static_cast<int> (wanted - done));
        if (count <= 0)
            refuse ("its weights end too early");
        done += static_cast<size_t> (count);
    }
    char more = 0;
    if (unzipped.read (&more, 1) > 0)
        refuse ("it has more weights than synapses");
    return bytes;
}

/** Wired once for each brain that is asked for again and again, as a list of presets does. */
PlasticSynapses rememberedSynapsesOf (BrainSpec spec)
{
    static std::mutex mutex;
    static std::vector<std::pair<BrainSpec, PlasticSynapses>> known;
    constexpr size_t mostKnown = 64;

    spec.type = NeuronType::lif; // all types are wired alike
    const std::lock_guard held (mutex);
    for (const auto& [knownSpec, synapses] : known)
        if (knownSpec == spec)
            return synapses;
    if (known.size() == mostKnown)
        known.erase (known.begin());
    return known.emplace_back (spec, plasticSynapsesOf (spec)).second;
}

} // namespace

nlohmann::ordered_json documentOf (const LearnedWeights& learned)
{
    const auto bytes = bytesOf (learned.levels());
    return { { "synapses", learned.size() },
             { "largest_pA", learned.largest_pA() },
             { "weights", textOf (bytes) },
             { "checksum", checksumOf (bytes) } };
}

LearnedWeights learnedFrom (const nlohmann::ordered_json& document, const BrainSpec& spec)
{
    const auto part = [&] (const char* key) -> const nlohmann::ordered_json&
    {
        const auto found = document.find (key);
        if (found == document.end())
            refuse (std::string ("it has no ") + key);
        return *found;
    };
    const auto &synapses = part ("synapses"), &largest = part ("largest_pA"), &weights = part ("weights"),
               &checksum = part ("checksum");
    if (! synapses.is_number_unsigned() || ! largest.is_number() || ! weights.is_string()
        || ! checksum.is_number_unsigned())
        refuse ("a part of it is of another kind");

    // What costs little is looked at first: wiring takes seconds where the brain is large.
    const auto count = synapses.get<std::uint64_t>();
    if (count == 0 || count > mostSynapses)
        refuse ("no brain has " + std::to_string (count) + " synapses that learn");
    const auto bytes = bytesOf (weights.get_ref<const std::string&>(), static_cast<size_t> (count) * 2);
    if (checksumOf (bytes) != checksum.get<std::uint64_t>())
        refuse ("its weights were damaged");

    const auto wired = rememberedSynapsesOf (spec);
    if (count != wired.count)
        refuse ("it has " + std::to_string (count) + " weights, the brain " + std::to_string (wired.count)
                + " synapses that learn");
    const auto largest_pA = largest.get<float>();
    if (! (std::abs (largest_pA - wired.largest_pA) <= 1.0e-4f * wired.largest_pA))
        refuse ("its largest_pA is not the brain's " + std::to_string (wired.largest_pA));

    std::vector<std::uint16_t> levels (wired.count);
    for (size_t s = 0; s < levels.size(); ++s)
        levels[s] = static_cast<std::uint16_t> (bytes[2 * s] | bytes[2 * s + 1] << 8);
    return { wired.largest_pA, std::move (levels) };
}

} // namespace galvani
