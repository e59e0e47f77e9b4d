#include "plugin/headless/ListCommand.h"
#include "dsp/parameters/ParameterList.h"
#include "plugin/presets/FactoryPresets.h"

#include <catch2/catch_test_macros.hpp>
#include <juce_core/juce_core.h>

#include <sstream>

using namespace galvani;

namespace
{

juce::StringArray linesOf (const std::string& what)
{
    std::ostringstream out;
    runList (what, out);
    return juce::StringArray::fromLines (juce::String::fromUTF8 (out.str().c_str()).trimEnd());
}

} // namespace

TEST_CASE ("list parameters prints every parameter with its range, tab-separated")
{
    const auto lines = linesOf ("parameters");
    REQUIRE (lines.size() == numParameters);
    for (int i = 0; i < lines.size(); ++i)
    {
        const auto cells = juce::StringArray::fromTokens (lines[i], "\t", "");
        const auto& parameter = parameterList()[static_cast<size_t> (i)];
        INFO (parameter.id);
        REQUIRE (cells.size() == 6);
        CHECK (cells[0] == parameter.id);
        CHECK (cells[1] == parameter.name);
        CHECK (cells[2] == parameter.unit);
        // What is printed can be given to --set.
        for (int cell = 3; cell < 6; ++cell)
        {
            const auto value = parameter.fromText (cells[cell].toStdString());
            REQUIRE (value);
            CHECK (parameter.contains (*value));
        }
        CHECK (*parameter.fromText (cells[5].toStdString()) == parameter.defaultValue);
    }
}

TEST_CASE ("list presets prints every preset with category and description, tab-separated")
{
    const auto lines = linesOf ("presets");
    REQUIRE (lines.size() == static_cast<int> (factoryPresets().size()));
    for (const auto& line : lines)
    {
        const auto cells = juce::StringArray::fromTokens (line, "\t", "");
        REQUIRE (cells.size() == 3);
        for (const auto& cell : cells)
            CHECK (cell.isNotEmpty());
    }
}
