#include "dsp/parameters/ParameterList.h"

#include "dsp/parameters/ParameterValues.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>
#include <set>
#include <string>

using namespace galvani;

TEST_CASE ("parameter ids are unique, snake_case, and found by name")
{
    std::set<std::string> ids;
    for (const auto& row : parameterList())
    {
        INFO (row.id);
        CHECK (ids.insert (row.id).second);
        for (const auto* c = row.id; *c != 0; ++c)
            CHECK (((*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9' && c != row.id) || *c == '_'));
        CHECK (findParameter (row.id) == &row);
        CHECK (&declarationOf (row.index) == &row);
        CHECK (row.contains (row.defaultValue));
        CHECK (row.least < row.greatest);
        CHECK (std::string (row.tooltip).size() > 10);
    }
    CHECK (findParameter ("loudness_of_frogs") == nullptr);
}

TEST_CASE ("normalised and plain values are each other's inverse, ends included")
{
    for (const auto& row : parameterList())
        for (float x = 0.0f; x <= 1.0f; x += 0.125f)
        {
            INFO (row.id << " at " << x);
            const auto value = row.fromNormalised (x);
            CHECK (row.contains (value));
            CHECK (row.fromNormalised (row.toNormalised (value)) == Catch::Approx (value).margin (1.0e-4));
        }
    for (const auto& row : parameterList())
    {
        CHECK (row.fromNormalised (0.0f) == Catch::Approx (row.least));
        CHECK (row.fromNormalised (1.0f) == Catch::Approx (row.greatest));
        CHECK (row.toNormalised (row.greatest * 10.0f + 1.0f) == 1.0f);
    }
}

TEST_CASE ("a value on the grid survives the way through a host's 0 to 1 to the last bit")
{
    for (const auto& row : parameterList())
        for (int i = 0; i <= 5000; ++i)
        {
            const auto value = row.nearestOnGrid (row.fromNormalised (static_cast<float> (i) / 5000.0f));
            if (row.nearestOnGrid (row.fromNormalised (row.toNormalised (value))) != value)
                FAIL (row.id << " " << value);
        }
    SUCCEED();
}

TEST_CASE ("the default stands in for what is not a number")
{
    for (const auto& row : parameterList())
        for (const auto bad : { std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity() })
        {
            INFO (row.id);
            CHECK (row.toNormalised (bad) == row.toNormalised (row.defaultValue));
            CHECK (row.fromNormalised (bad) == row.defaultValue);
            CHECK (row.nearestOnGrid (bad) == row.defaultValue);
            CHECK (row.toText (bad) == row.toText (row.defaultValue));
        }
}

TEST_CASE ("every text that is shown can be typed again")
{
    for (const auto& row : parameterList())
        for (float x = 0.0f; x <= 1.0f; x += 0.0625f)
        {
            const auto value = row.fromNormalised (x);
            const auto text = row.toText (value);
            INFO (row.id << " " << text);
            const auto read = row.fromText (text);
            REQUIRE (read.has_value());
            // As exact as the decimals that are shown.
            CHECK (*read
                   == Catch::Approx (value).margin (0.51 * std::pow (10.0, -row.decimals) + 0.005 * std::abs (value)));
        }
}

TEST_CASE ("texts are read as a person writes them")
{
    const auto& cutoff = declarationOf (ParameterId::filterCutoff);
    CHECK (cutoff.fromText ("440") == 440.0f);
    CHECK (cutoff.fromText (" 440 Hz ") == 440.0f);
    CHECK (cutoff.fromText ("2.5k") == 2500.0f);
    CHECK (cutoff.fromText ("2.5 kHz") == 2500.0f);
    CHECK_FALSE (cutoff.fromText ("loud").has_value());
    CHECK_FALSE (cutoff.fromText ("440 ms").has_value());
    CHECK_FALSE (cutoff.fromText ("").has_value());
    CHECK_FALSE (cutoff.fromText ("nan").has_value());
    CHECK (declarationOf (ParameterId::bodyTune).fromText ("a2") == 45.0f);
    CHECK (declarationOf (ParameterId::bodyTune).fromText ("C#3") == 49.0f);
    CHECK (declarationOf (ParameterId::bodyScale).fromText ("dorian") == 2.0f);
    CHECK (declarationOf (ParameterId::bypass).fromText ("on") == 1.0f);
    CHECK (declarationOf (ParameterId::excite).fromText ("+6.2 dB") == Catch::Approx (6.2f));
    CHECK (declarationOf (ParameterId::excite).fromText ("-3") == -3.0f);
}

TEST_CASE ("texts show the unit and the sign where there is one")
{
    CHECK (declarationOf (ParameterId::excite).toText (6.2f) == "+6.2 dB");
    CHECK (declarationOf (ParameterId::excite).toText (0.0f) == "0.0 dB");
    CHECK (declarationOf (ParameterId::grainSize).toText (80.0f) == "80 ms");
    CHECK (declarationOf (ParameterId::bodyTune).toText (45.0f) == "A2");
    CHECK (declarationOf (ParameterId::filterType).toText (1.0f) == "Band-pass");
}
