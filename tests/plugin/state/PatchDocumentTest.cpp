#include "plugin/state/PatchDocument.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace galvani;

namespace
{

/** A patch in which nothing stands at its default. */
Patch strangePatch (std::uint64_t seed)
{
    RandomStream random (seed);
    Patch patch;
    patch.name = "Frogs \"&\" l\xc3\xa9gs\n";
    patch.category = "Test";
    patch.description = "Ü ✓";
    for (const auto& row : parameterList())
        patch.parameters[row.index] = row.nearestOnGrid (row.fromNormalised (static_cast<float> (random.uniform())));
    for (int r = 0; r < 60; ++r)
    {
        ModulationRoute route;
        route.source = static_cast<int> (random.uniform() * numModulationSources);
        route.target = static_cast<int> (random.uniform() * numModulationTargets);
        route.depth = static_cast<float> (random.uniform (-1.0, 1.0));
        route.curve = static_cast<RouteCurve> (r % 5);
        route.smoothing_ms = r % 2 == 0 ? 0.0f : static_cast<float> (random.uniform (0.0, 5000.0));
        patch.routing.set (route);
    }
    patch.author = "Lucia";
    patch.tags = { "strange", "\xc3\xbc"
                              "ber" };
    patch.tuning.name = "Strange";
    for (auto& hz : patch.tuning.hz)
        hz = static_cast<float> (random.uniform (1.0, 20000.0));
    patch.brain = { 4096, 123456789012345, static_cast<NeuronType> (seed % 3) };
    for (int n = 0; n < 4096; ++n)
        patch.silenced.set (n, random.uniform() < 0.02 || (n >= 1000 && n < 1300));
    patch.editorWidth = 1234;
    patch.editorHeight = 777;
    return patch;
}

std::string reasonFor (std::string_view json)
{
    const auto read = readPatch (json);
    CHECK_FALSE (read.patch.has_value());
    CHECK_FALSE (read.reason.empty());
    CHECK (read.reason.find ('\n') == std::string::npos);
    return read.reason;
}

std::string document (const std::string& rest) { return R"({"format":"galvani-preset","version":2)" + rest + "}"; }

} // namespace

TEST_CASE ("a patch comes back from its document equal to the last bit")
{
    for (std::uint64_t seed = 1; seed < 20; ++seed)
    {
        const auto patch = strangePatch (seed);
        const auto read = readPatch (writePatch (patch));
        INFO (read.reason);
        REQUIRE (read.patch.has_value());
        CHECK (*read.patch == patch);
    }
}

TEST_CASE ("what a document does not name takes its default")
{
    const auto read = readPatch (document (R"(,"parameters":{"mix":12})"));
    REQUIRE (read.patch.has_value());
    auto expected = ParameterValues::defaults();
    expected[ParameterId::mix] = 12.0f;
    CHECK (read.patch->parameters == expected);
    CHECK (read.patch->routing == ModulationRouting {});
}

TEST_CASE ("routes name their source: a modulator by its letter, what the brain does by its id")
{
    const auto read = readPatch (document (R"(,"routing":[{"source":"B","target":"mix","depth":0.25},
        {"source":"gamma","target":"filter_cutoff","depth":-0.5},{"source":"group_l03","target":"mix","depth":1}])"));
    INFO (read.reason);
    REQUIRE (read.patch.has_value());
    ModulationRouting expected;
    const auto route = [&expected] (const char* source, ParameterId target, float depth)
    {
        expected.setDepth (static_cast<size_t> (modulationSourceIndex (source)),
                           static_cast<size_t> (modulationTargetIndex (target)), depth);
    };
    route ("B", ParameterId::mix, 0.25f);
    route ("gamma", ParameterId::filterCutoff, -0.5f);
    route ("group_l03", ParameterId::mix, 1.0f);
    CHECK (read.patch->routing == expected);
    const auto written = writePatch (*read.patch);
    for (const auto* id : { R"("B")", R"("gamma")", R"("group_l03")" })
        CHECK (written.find (std::string (R"("source": )") + id) != std::string::npos);
}

TEST_CASE ("a damaged document is refused whole, with a reason that names the thing")
{
    CHECK (reasonFor ("").find ("JSON") != std::string::npos);
    CHECK (reasonFor ("{\"format\":\"galvani-preset\",").find ("JSON") != std::string::npos);
    CHECK (reasonFor (R"({"format":"other","version":1})").find ("Galvani preset") != std::string::npos);
    CHECK (reasonFor ("[1,2,3]").find ("Galvani preset") != std::string::npos);
    CHECK (reasonFor (R"({"format":"galvani-preset","version":99})").find ("newer") != std::string::npos);
    CHECK (reasonFor (document (R"(,"parameters":{"mix":101})")).find ("mix") != std::string::npos);
    CHECK (reasonFor (document (R"(,"parameters":{"mix":1e300})")).find ("mix") != std::string::npos);
    CHECK (reasonFor (document (R"(,"parameters":{"mix":null})")).find ("mix") != std::string::npos);
    CHECK (reasonFor (document (R"(,"parameters":{"frogs":1})")).find ("frogs") != std::string::npos);
    CHECK (reasonFor (document (R"(,"parameters":{"body_scale":"Locrian"})")).find ("body_scale") != std::string::npos);
    CHECK (reasonFor (document (R"(,"parameters":[])")).find ("parameters") != std::string::npos);
    CHECK (reasonFor (document (R"(,"routing":[{"source":"Z","target":"mix","depth":0.1}])")).find ("Z")
           != std::string::npos);
    CHECK (reasonFor (document (R"(,"routing":[{"source":"group_l17","target":"mix","depth":0.1}])")).find ("group_l17")
           != std::string::npos);
    CHECK (reasonFor (document (R"(,"routing":[{"source":"A","target":"bypass","depth":0.1}])")).find ("bypass")
           != std::string::npos);
    CHECK (reasonFor (document (R"(,"routing":[{"source":"A","target":"mix","depth":2}])")).find ("mix")
           != std::string::npos);
    CHECK (reasonFor (document (R"(,"brain":{"neurons":10000000})")).find ("10000000") != std::string::npos);
    CHECK (reasonFor (document (R"(,"brain":{"seed":-1})")).find ("seed") != std::string::npos);
    for (const auto* silenced : { "5", "{}", "[-1]", "[1024]", "[1.5]", "[\"1\"]", "[null]", "[[3,1]]", "[[1,2,3]]",
                                  "[[1,1024]]", "[[0,5],5]", "[7,6]", "[3,3]", "[18446744073709551615]" })
        CHECK (reasonFor (document (std::string (",\"silenced\":") + silenced)).find ("silenced") != std::string::npos);
    CHECK (reasonFor (document (R"(,"brain":{"neurons":256},"silenced":[256])")).find ("255") != std::string::npos);
    CHECK (reasonFor (document (",\"name\":\"" + std::string (10000, 'x') + "\"")).find ("name") != std::string::npos);
    CHECK (reasonFor (std::string (200000, '[')).size() < 100);
    for (const auto* type : { R"("hodgkin")", R"("LIF")", R"("")" })
        CHECK (reasonFor (document (std::string (R"(,"brain":{"type":)") + type + "}")).find ("izhikevich")
               != std::string::npos);
    CHECK (reasonFor (document (R"(,"brain":{"type":1})")).find ("type") != std::string::npos);
    CHECK (reasonFor (std::string (17000000, ' ')).find ("16 MiB") != std::string::npos);
}

TEST_CASE ("silenced neurons are a short list of neurons and runs, left out when there are none")
{
    Patch patch;
    CHECK (writePatch (patch).find ("silenced") == std::string::npos);
    patch.silenced.set (5, true);
    patch.silenced.setRun (32, 64, true);
    patch.silenced.set (1023, true);
    auto text = writePatch (patch);
    std::erase_if (text, [] (char c) { return c == ' ' || c == '\n'; });
    CHECK (text.find (R"("silenced":[5,[32,63],1023])") != std::string::npos);
    const auto read = readPatch (document (R"(,"silenced":[5,[32,63],1023])"));
    REQUIRE (read.patch.has_value());
    CHECK (read.patch->silenced == patch.silenced);
}

TEST_CASE ("a document cut anywhere is refused or whole, never half")
{
    const auto whole = writePatch (strangePatch (3));
    for (size_t length = 0; length + 2 < whole.size(); length += 13)
        CHECK_FALSE (readPatch (whole.substr (0, length)).patch.has_value());
}

TEST_CASE ("bytes changed at random never do worse than being refused")
{
    RandomStream random (8);
    const auto whole = writePatch (strangePatch (4));
    for (int attempt = 0; attempt < 2000; ++attempt)
    {
        auto damaged = whole;
        for (int i = 0; i < 3; ++i)
            damaged[static_cast<size_t> (random.uniform() * static_cast<double> (damaged.size()))] =
                static_cast<char> (static_cast<unsigned char> (random.uniform() * 256.0));
        const auto read = readPatch (damaged);
        if (read.patch)
            for (const auto& row : parameterList())
                REQUIRE (row.contains (read.patch->parameters[row.index]));
        else
            REQUIRE_FALSE (read.reason.empty());
    }
}

TEST_CASE ("neurons are integrate-and-fire where a document names no type")
{
    const auto read = readPatch (document (R"(,"brain":{"neurons":256,"seed":3})"));
    REQUIRE (read.patch.has_value());
    CHECK (read.patch->brain == BrainSpec { 256, 3, NeuronType::lif });
    const auto adex = readPatch (document (R"(,"brain":{"neurons":256,"seed":3,"type":"adex"})"));
    REQUIRE (adex.patch.has_value());
    CHECK (adex.patch->brain == BrainSpec { 256, 3, NeuronType::adex });
}

TEST_CASE ("a preset from before there were keys keeps them silent")
{
    const auto read = readPatch (R"({"format":"galvani-preset","version":1,"parameters":{"mix":12}})");
    REQUIRE (read.patch.has_value());
    CHECK (read.patch->parameters[ParameterId::keysLevel] == -60.0f);
    CHECK (readPatch (document ("")).patch->parameters == ParameterValues::defaults());
}
