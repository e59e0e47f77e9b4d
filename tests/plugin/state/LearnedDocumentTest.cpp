#include "plugin/state/PatchDocument.h"

#include "neural/brain/PlasticSynapses.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <string>

using namespace galvani;

namespace
{

using Json = nlohmann::json;

Patch taughtPatch (const BrainSpec& spec)
{
    const auto synapses = plasticSynapsesOf (spec);
    RandomStream random (3);
    std::vector<std::uint16_t> levels (synapses.count);
    for (auto& level : levels)
        level = static_cast<std::uint16_t> (random.uniform() * 65536.0);
    Patch patch;
    patch.brain = spec;
    patch.learned = LearnedWeights (synapses.largest_pA, std::move (levels));
    return patch;
}

constexpr BrainSpec small { 256, 11, NeuronType::adex };

Json documentOfSmall() { return Json::parse (writePatch (taughtPatch (small))); }

std::string reasonFor (const Json& document)
{
    const auto read = readPatch (document.dump());
    CHECK_FALSE (read.patch.has_value());
    CHECK (read.reason.find ("learned") != std::string::npos);
    CHECK (read.reason.find ('\n') == std::string::npos);
    return read.reason;
}

} // namespace

TEST_CASE ("what was learned comes back from a document to the last level")
{
    for (const auto& spec : { small, BrainSpec { 1024, 1 } })
    {
        const auto patch = taughtPatch (spec);
        const auto read = readPatch (writePatch (patch));
        INFO (read.reason);
        REQUIRE (read.patch.has_value());
        CHECK (*read.patch == patch);
    }
    CHECK (writePatch ({}).find ("learned") == std::string::npos);
}

TEST_CASE ("the largest brain's weights fit into a document, though nothing in them can be compressed")
{
    // Not wired, which takes seconds: only the room that they take counts here.
    RandomStream random (3);
    std::vector<std::uint16_t> levels (3400000);
    for (auto& level : levels)
        level = static_cast<std::uint16_t> (random.uniform() * 65536.0);
    Patch patch;
    patch.learned = LearnedWeights (40.0f, std::move (levels));
    const auto read = readPatch (writePatch (patch));
    CHECK_FALSE (read.patch.has_value());
    CHECK (read.reason.find ("3400000") != std::string::npos); // and not that it is too large
}

TEST_CASE ("damage in what was learned is found, and told")
{
    const auto whole = documentOfSmall();
    const auto changed = [&whole] (const char* key, const Json& value)
    {
        auto document = whole;
        document["brain"]["learned"][key] = value;
        return document;
    };
    const auto& learned = whole["brain"]["learned"];
    const auto weights = learned["weights"].get<std::string>();
    const auto count = learned["synapses"].get<std::uint64_t>();
    for (const auto* key : { "synapses", "largest_pA", "weights", "checksum" })
    {
        auto document = whole;
        document["brain"]["learned"].erase (key);
        CHECK (reasonFor (document).find (key) != std::string::npos);
        reasonFor (changed (key, nullptr));
        reasonFor (changed (key, Json::array()));
    }
    for (const auto& wrong : { Json (0), Json (1), Json (count - 1), Json (count + 1), Json (4000000), Json (-5),
                               Json (1.5), Json (18446744073709551615u) })
        reasonFor (changed ("synapses", wrong));
    for (const auto& wrong : { Json (0), Json (-1), Json (1.0e30), Json (20), Json ("40") })
        reasonFor (changed ("largest_pA", wrong));
    for (const auto& wrong : { std::string(), std::string ("?"), std::string ("AAAA"), weights.substr (0, 4000),
                               weights.substr (1), std::string ("\0", 1) + weights, weights + weights })
        if (wrong != weights + weights) // what stands after the end is not looked at
            reasonFor (changed ("weights", wrong));
    for (size_t at = 40; at < weights.size(); at += weights.size() / 37)
    {
        auto damaged = weights;
        damaged[at] = damaged[at] == 'B' ? 'C' : 'B';
        if (damaged != weights)
            reasonFor (changed ("weights", damaged));
    }
    CHECK (reasonFor (changed ("checksum", 7)).find ("damaged") != std::string::npos);

    auto document = whole;
    document["brain"]["seed"] = 12; // as valid, but not of this brain
    reasonFor (document);
    document = whole;
    document["brain"]["learned"] = "all";
    reasonFor (document);
}
