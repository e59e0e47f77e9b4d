// A folder with training data and a model in it, and the command at work there.
#pragma once

#include "tests/plugin/headless/CommandRun.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <vector>

namespace galvani
{

struct LearningDesk : TemporaryFolder
{
    /** xor.csv, and model.json which gives relu (a - 2 b + 0.5) and a + b. */
    LearningDesk()
    {
        write ("xor.csv", "a,b,class\n0,0,0\n0,1,1\n1,0,1\n1,1,0\n");
        write ("in.csv", "a,b\n1,0\n0,1\n2,0.25\n");
        write ("model.json", R"({"in_shape":[null,2],"layers":[
            {"type":"dense","activation":"","shape":[null,2],"weights":[[[1,1],[-2,1]],[0.5,0]]},
            {"type":"dense","activation":"relu","shape":[null,2],"weights":[[[1,0],[0,1]],[0,0]]}]})");
    }

    void write (const juce::String& name, const juce::String& text) const
    {
        file (name).replaceWithText (text, false, false, "\n");
    }

    /** Reads xor.csv and writes out.json, where nothing else is said. */
    CommandRun train (const juce::StringArray& more = {}, const juce::String& data = "xor.csv") const
    {
        juce::StringArray words { "train", path (data), "--model", path ("out.json") };
        words.addArray (more);
        const auto addUnless = [&] (const juce::String& option, const juce::String& value)
        {
            if (! more.contains (option))
                words.addArray ({ option, value });
        };
        addUnless ("--layers", "2,8tanh,2softmax");
        addUnless ("--loss", "cross-entropy");
        addUnless ("--optimiser", "adam");
        return CommandRun (words);
    }

    CommandRun predict (const juce::String& model = "model.json", const juce::String& input = "in.csv",
                        const juce::StringArray& more = {}) const
    {
        juce::StringArray words { "predict", path (model), path (input), path ("out.csv") };
        words.addArray (more);
        return CommandRun (words);
    }

    /** Numbers below the header. */
    std::vector<std::vector<double>> rows (const juce::String& name) const
    {
        std::vector<std::vector<double>> table;
        const auto lines = juce::StringArray::fromLines (file (name).loadFileAsString().trimEnd());
        for (int i = 1; i < lines.size(); ++i)
        {
            table.emplace_back();
            for (const auto& cell : juce::StringArray::fromTokens (lines[i], ",", ""))
                table.back().push_back (cell.getDoubleValue());
        }
        return table;
    }

    static nlohmann::json summaryOf (const CommandRun& run)
    {
        INFO (run.text());
        REQUIRE (run.exitCode == 0);
        REQUIRE (run.isOneLine());
        return nlohmann::json::parse (run.text().toStdString());
    }

    /** One line that names the culprit, the exit code, and nothing written or left behind. */
    void refuses (const CommandRun& run, const juce::String& culprit, int exitCode = 1) const
    {
        INFO (run.text());
        INFO (culprit);
        CHECK (run.exitCode == exitCode);
        CHECK (run.isOneLine());
        CHECK (run.text().startsWith ("galvani: "));
        CHECK (run.text().contains (culprit));
        for (const auto& name : contents())
        {
            INFO (name);
            CHECK_FALSE ((name.startsWith ("out.") || name.endsWith (".part")));
        }
    }
};

} // namespace galvani
