#include "dsp/modulation/ModulationSource.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace galvani;

namespace
{

const ModulationSource& source (const char* id)
{
    const auto index = modulationSourceIndex (id);
    REQUIRE (index >= 0);
    return modulationSources[static_cast<size_t> (index)];
}

} // namespace

TEST_CASE ("every source has an id of its own, a name, a short name and a tooltip")
{
    CHECK (modulationSources.size() == 8 + 13 + 32 + 18);
    std::set<std::string> ids, names, shortNames;
    for (const auto& row : modulationSources)
    {
        INFO (row.id);
        CHECK (ids.insert (row.id).second);
        CHECK (names.insert (row.name).second);
        CHECK (shortNames.insert (row.shortName).second);
        CHECK_FALSE (std::string (row.tooltip).empty());
        CHECK (modulationSourceIndex (row.id) == static_cast<int> (&row - modulationSources.data()));
        CHECK (row.scale > 0.0f);
    }
    CHECK (modulationSourceIndex ("") == -1);
    CHECK (modulationSourceIndex ("I") == -1);
}

TEST_CASE ("ids that presets hold stay what they are")
{
    CHECK (modulationSourceIndex ("A") == 0);
    CHECK (modulationSourceIndex ("H") == 7);
    int next = firstBrainSource;
    for (const auto* id : { "rate", "rate_exc", "rate_inh", "synchrony", "lfp", "delta", "theta", "alpha", "beta",
                            "gamma", "branching", "balance", "weight" })
        CHECK (modulationSourceIndex (id) == next++);
    CHECK (next == firstGroupSource);
    CHECK (modulationSourceIndex ("group_l01") == firstGroupSource);
    CHECK (modulationSourceIndex ("group_l16") == firstGroupSource + 15);
    CHECK (modulationSourceIndex ("group_r01") == firstGroupSource + 16);
    CHECK (modulationSourceIndex ("group_r10") == firstGroupSource + 25);
    CHECK (std::string (source ("group_r10").name) == "Group R 10");
    CHECK (std::string (source ("group_l09").shortName) == "L 9");
}

TEST_CASE ("each curve passes through the points that its definition names")
{
    CHECK (source ("C").normalised (0.37f) == 0.37f);
    CHECK (source ("rate").normalised (0.0f) == 0.0f);
    CHECK (source ("rate").normalised (12.0f) == 0.5f);
    CHECK (source ("group_r05").normalised (36.0f) == 0.75f);
    CHECK (source ("gamma").normalised (100.0f) == 0.5f); // 10 pA, squared
    CHECK (source ("branching").normalised (1.0f) == Catch::Approx (0.8f));
    CHECK (source ("lfp").normalised (0.0f) == 0.5f);
    CHECK (source ("lfp").normalised (60.0f) == 0.75f);
    CHECK (source ("lfp").normalised (-60.0f) == 0.25f);
    CHECK (source ("balance").normalised (0.5f) == 0.5f);
    CHECK (source ("weight").normalised (1.0f) == 0.5f);
    CHECK (source ("weight").normalised (1.5f) == 0.75f);
}

TEST_CASE ("whatever a source measures becomes 0 to 1, and more of it never less")
{
    for (const auto& row : modulationSources)
    {
        INFO (row.id);
        auto before = 0.0f;
        const auto isSigned = row.curve == SourceCurve::around || row.curve == SourceCurve::linear;
        for (float x = isSigned ? -1.0e6f : 0.0f; x <= 1.0e6f; x += 997.3f)
        {
            const auto value = row.normalised (x);
            REQUIRE (value >= before - 1.0e-6f); // but for the last digit
            REQUIRE (value <= 1.0f);
            before = value;
        }
    }
}
