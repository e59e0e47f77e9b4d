#include "plugin/state/PatchDocument.h"

#include "dsp/parameters/ParameterList.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <string>

using namespace galvani;

namespace
{

std::string document (const std::string& rest, int version = 2)
{
    return R"({"format":"galvani-preset","version":)" + std::to_string (version) + rest + "}";
}

std::string reasonFor (const std::string& json)
{
    const auto read = readPatch (json);
    CHECK_FALSE (read.patch.has_value());
    CHECK (read.reason.find ('\n') == std::string::npos);
    return read.reason;
}

bool has (const std::string& text, const char* words) { return text.find (words) != std::string::npos; }

/** So many routes, the later the deeper. */
std::string routes (size_t number)
{
    std::string list;
    for (size_t i = 0; i < number; ++i)
    {
        const auto& target = declarationOf (modulationTargets[i % 60]);
        list += std::string (i == 0 ? "" : ",") + R"({"source":")" + modulationSources[i / 60].id + R"(","target":")"
                + target.id + R"(","depth":)" + std::to_string (0.001 * static_cast<double> (i + 1)) + "}";
    }
    return R"(,"routing":[)" + list + "]";
}

std::string frequencies (size_t number, const std::string& each)
{
    std::string list;
    for (size_t i = 0; i < number; ++i)
        list += (i == 0 ? "" : ",") + each;
    return R"(,"tuning":{"name":"Slendro","hz":[)" + list + "]}";
}

} // namespace

TEST_CASE ("author, tags and tuning come back from a document, and are left out where there are none")
{
    Patch patch;
    const auto plain = writePatch (patch);
    for (const auto* key : { R"("author")", R"("tags")", R"("tuning")" })
        CHECK_FALSE (has (plain, key));
    patch.author = "Galvani, Bologna";
    patch.tags = { "frog", "l\xc3\xa9gs" };
    patch.tuning.name = "Slendro";
    for (size_t note = 0; note < numNotes; ++note)
        patch.tuning.hz[note] = 10.0f * std::exp2 (static_cast<float> (note) / 11.7f);
    const auto read = readPatch (writePatch (patch));
    INFO (read.reason);
    REQUIRE (read.patch);
    CHECK (*read.patch == patch);
}

TEST_CASE ("an author, tags or a tuning that is wrong refuses the document in one line that names it")
{
    CHECK (has (reasonFor (document (R"(,"author":7)")), "author"));
    for (const auto* tags : { "7", "{}", "[1]", R"([""])", R"(["a",null])", R"([["a"]])" })
        CHECK (has (reasonFor (document (std::string (",\"tags\":") + tags)), "tags"));
    CHECK (has (reasonFor (document (",\"tags\":[\"" + std::string (41, 'x') + "\"]")), "tags"));
    std::string seventeen = "\"a\"";
    for (int i = 0; i < 16; ++i)
        seventeen += ",\"a\"";
    CHECK (has (reasonFor (document (",\"tags\":[" + seventeen + "]")), "tags"));

    CHECK (readPatch (document (frequencies (128, "440"))).patch);
    for (const auto* hz : { "0.99", "20001", "-440", "\"440\"", "null", "1e300" })
        CHECK (has (reasonFor (document (frequencies (128, hz))), "tuning"));
    CHECK (has (reasonFor (document (frequencies (127, "440"))), "128"));
    CHECK (has (reasonFor (document (frequencies (129, "440"))), "128"));
    CHECK (has (reasonFor (document (R"(,"tuning":{"hz":[]})")), "name"));
    CHECK (has (reasonFor (document (R"(,"tuning":[])")), "tuning"));
}

TEST_CASE ("a document from the future is refused, whatever else it holds")
{
    CHECK (has (reasonFor (document (R"(,"routing":[{"source":"telepathy"}])", 3)), "newer"));
    CHECK (has (reasonFor (document ("", 3)), "version 3"));
}

TEST_CASE ("giant parts that nobody knows are passed over, and a giant document is refused")
{
    const auto wavetable = [] (size_t bytes)
    {
        std::string list = ",\"wavetable\":[[0";
        while (list.size() < bytes)
            list += ",0.125,{\"deep\":[1,2,3]}";
        return document (",\"name\":\"Whale\"" + list + "]],\"text\":\"" + std::string (bytes, 'x') + "\"");
    };
    const auto read = readPatch (wavetable (1000000));
    INFO (read.reason);
    REQUIRE (read.patch);
    CHECK (read.patch->name == "Whale");
    CHECK (*read.patch == *readPatch (document (",\"name\":\"Whale\"")).patch);
    CHECK (has (reasonFor (wavetable (9000000)), "16 MiB"));
    // Within what is passed over, the document is still checked.
    CHECK (has (reasonFor (document (",\"wavetable\":" + std::string (40, '['))), "nested"));
    CHECK (has (reasonFor (document (",\"wavetable\":[1,")), "JSON"));
}

TEST_CASE ("macros may move each other in a circle, and a round trip keeps the circle")
{
    const auto read = readPatch (document (R"(,"routing":[{"source":"macro_1","target":"macro_2","depth":0.5},
        {"source":"macro_2","target":"macro_1","depth":-0.25}])"));
    INFO (read.reason);
    REQUIRE (read.patch);
    CHECK (read.patch->routing.size() == 2);
    CHECK (readPatch (writePatch (*read.patch)).patch->routing == read.patch->routing);
}

TEST_CASE ("more than 64 routes are refused in version 2 and cut to the deepest in version 1")
{
    CHECK (readPatch (document (routes (64))).patch);
    CHECK (has (reasonFor (document (routes (65))), "64"));
    const auto old = readPatch (document (routes (100), 1));
    INFO (old.reason);
    REQUIRE (old.patch);
    CHECK (old.patch->routing.size() == 64);
    for (const auto& route : old.patch->routing.routes())
        CHECK (std::abs (route.depth) > 0.0365f); // the 37th is the shallowest that stays
}

TEST_CASE ("a depth that is no number, and a curve that nobody knows, are refused")
{
    for (const auto* depth : { "\"NaN\"", "null", "\"0.5\"", "1e300", "[]", "-1.01" })
        CHECK (has (
            reasonFor (document (std::string (R"(,"routing":[{"source":"A","target":"mix","depth":)") + depth + "}]")),
            "depth"));
    CHECK (reasonFor (document (R"(,"routing":[{"source":"A","target":"mix","depth":NaN}])"))
           == "it is not valid JSON");
    CHECK (has (reasonFor (document (R"(,"routing":[{"source":"A","target":"mix","depth":1,"curve":"wobbly"}])")),
                "wobbly"));
}

TEST_CASE ("whoever lists presets reads all but what was learned")
{
    const auto text = document (R"(,"name":"Wise","brain":{"learned":{"weights":"damaged"}})");
    CHECK_FALSE (readPatch (text).patch);
    const auto read = readPatch (text, Reading::withoutLearned);
    REQUIRE (read.patch);
    CHECK (read.patch->name == "Wise");
}
