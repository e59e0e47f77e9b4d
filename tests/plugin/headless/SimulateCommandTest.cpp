#include "tests/plugin/headless/CommandRun.h"
#include "tests/plugin/headless/SoundBytes.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

using namespace galvani;

namespace
{

const juce::String small = R"({"format":"galvani-experiment","version":1,"dt_ms":0.1,"duration_ms":50,"seed":4,
"populations":[{"name":"e","size":30,"model":"lif","initial_v_mV":{"uniform":[-70,-50]}}],
"connections":[{"from":"e","to":"e","probability":0.3,"weight_pA":{"uniform":[5,40]},"delay_ms":{"uniform":[0.5,3]},
 "plasticity":{"rule":"stdp","tau_plus_ms":20,"tau_minus_ms":20,"a_plus":0.01,"a_minus":0.012,"w_max_pA":50}}],
"stimuli":[{"population":"e","waveform":"pulse","duration_ms":50,"amplitude_pA":300}],
"record":{"voltages":[{"population":"e","neurons":[0,29]}]}})";

struct Bench : TemporaryFolder
{
    explicit Bench (const juce::String& experiment = small) { file ("in.json").replaceWithText (experiment); }

    CommandRun simulate (const juce::StringArray& more = {}) const
    {
        juce::StringArray words { "simulate", path ("in.json") };
        words.addArray (more);
        return CommandRun (words);
    }

    juce::StringArray lines (const juce::String& name) const
    {
        return juce::StringArray::fromLines (file (name).loadFileAsString().trimEnd());
    }

    /** One line that names the culprit, exit code 1, and nothing written. */
    void refuses (const CommandRun& run, const juce::String& culprit, int exitCode = 1) const
    {
        INFO (run.text());
        CHECK (run.exitCode == exitCode);
        CHECK (run.isOneLine());
        CHECK (run.text().startsWith ("galvani: "));
        CHECK (run.text().contains (culprit));
        CHECK (contents() == juce::StringArray { "in.json" });
    }
};

} // namespace

TEST_CASE ("simulate prints one JSON line that agrees with its tables")
{
    Bench bench;
    const auto run = bench.simulate ({ "--spikes", bench.path ("s.csv"), "--voltages", bench.path ("v.csv"),
                                       "--weights", bench.path ("w.csv"), "--picture", bench.path ("p.png") });
    INFO (run.text());
    REQUIRE (run.exitCode == 0);
    REQUIRE (run.isOneLine());
    const auto summary = nlohmann::json::parse (run.text().toStdString());
    CHECK (summary.size() == 6);
    CHECK (summary["simulated_s"] == 0.05);
    CHECK (summary["wall_s"].get<double>() > 0.0);
    CHECK (std::abs (summary["real_time_factor"].get<double>() * 0.05 - summary["wall_s"].get<double>()) < 1e-5);
    CHECK (std::abs (summary["mean_rate_hz"].get<double>() - summary["spikes"].get<double>() / 30 / 0.05) < 1e-5);

    const auto spikes = bench.lines ("s.csv");
    CHECK (spikes[0] == "time_ms,neuron");
    CHECK (spikes.size() - 1 == summary["spikes"].get<int>());
    REQUIRE (spikes.size() > 50);
    auto before = std::pair (-1.0, -1);
    for (int row = 1; row < spikes.size(); ++row)
    {
        const auto time = spikes[row].upToFirstOccurrenceOf (",", false, false);
        const auto now =
            std::pair (time.getDoubleValue(), spikes[row].fromFirstOccurrenceOf (",", false, false).getIntValue());
        REQUIRE (time.fromFirstOccurrenceOf (".", false, false).length() == 1);
        REQUIRE (now > before);
        before = now;
    }

    const auto voltages = bench.lines ("v.csv");
    CHECK (voltages[0] == "time_ms,v_0,v_29");
    REQUIRE (voltages.size() == 1 + 500);
    CHECK (voltages[1].startsWith ("0.0,-"));
    CHECK (voltages[500].startsWith ("49.9,-"));

    const auto weights = bench.lines ("w.csv");
    CHECK (weights[0] == "pre,post,weight_pA");
    CHECK (weights.size() - 1 == summary["synapses"].get<int>());
    auto last = std::pair (-1, -1);
    for (int row = 1; row < weights.size(); ++row)
    {
        const auto cells = juce::StringArray::fromTokens (weights[row], ",", "");
        REQUIRE (cells.size() == 3);
        const auto ends = std::pair (cells[0].getIntValue(), cells[1].getIntValue());
        REQUIRE (ends > last);
        REQUIRE ((cells[2].getDoubleValue() >= 0.0 && cells[2].getDoubleValue() <= 50.0));
        last = ends;
    }

    const auto png = bytesOf (bench.file ("p.png"));
    REQUIRE (png.getSize() > 10000);
    CHECK (juce::ByteOrder::bigEndianInt (juce::addBytesToPointer (png.getData(), 16)) == 1600);
    CHECK (bench.contents() == juce::StringArray { "in.json", "p.png", "s.csv", "v.csv", "w.csv" });
}

TEST_CASE ("what is written does not depend on what else is asked for, and is the same every time")
{
    Bench bench;
    for (const auto* precision : { "double", "float" })
    {
        INFO (precision);
        const juce::StringArray spikes { "--precision", precision, "--spikes", bench.path ("s.csv") };
        REQUIRE (bench.simulate (spikes).exitCode == 0);
        const auto alone = bytesOf (bench.file ("s.csv"));
        auto more = spikes;
        more.addArray ({ "--voltages", bench.path ("v.csv"), "--weights", bench.path ("w.csv") });
        REQUIRE (bench.simulate (more).exitCode == 0);
        CHECK (bytesOf (bench.file ("s.csv")) == alone);
        const auto weights = bytesOf (bench.file ("w.csv"));
        REQUIRE (bench.simulate (more).exitCode == 0);
        CHECK (bytesOf (bench.file ("w.csv")) == weights);
    }
}

TEST_CASE ("the row of a time holds the potential after that step")
{
    Bench bench (R"({"format":"galvani-experiment","version":1,"duration_ms":1,
        "populations":[{"name":"n","size":1,"model":"lif"}],
        "stimuli":[{"population":"n","waveform":"pulse","onset_ms":0.2,"duration_ms":0.1,"amplitude_pA":100}],
        "record":{"voltages":[{"population":"n"}]}})");
    REQUIRE (bench.simulate ({ "--voltages", bench.path ("v.csv") }).exitCode == 0);
    const auto rows = bench.lines ("v.csv");
    REQUIRE (rows.size() == 11);
    const auto at = [&] (int row) { return rows[row].fromFirstOccurrenceOf (",", false, false).getDoubleValue(); };
    CHECK (rows[2] == "0.1,-70");
    CHECK (rows[3].startsWith ("0.2,"));
    CHECK (std::abs (at (3) - (-70.0 + 10.0 * (1.0 - std::exp (-0.01)))) < 1e-12);
    CHECK (at (4) < at (3));
}

TEST_CASE ("every shipped experiment runs through the command in both precisions and can be drawn")
{
    TemporaryFolder folder;
    int count = 0;
    for (const auto& file : juce::File (GALVANI_EXPERIMENTS).findChildFiles (juce::File::findFiles, false, "*.json"))
    {
        INFO (file.getFileName());
        ++count;
        const CommandRun doubles ({ "simulate", file.getFullPathName(), "--picture", folder.path ("p.png") });
        const CommandRun floats ({ "simulate", file.getFullPathName(), "--precision", "float" });
        REQUIRE (doubles.exitCode == 0);
        REQUIRE (floats.exitCode == 0);
        CHECK (bytesOf (folder.file ("p.png")).getSize() > 10000);
        const auto spikesOf = [] (const CommandRun& run)
        { return nlohmann::json::parse (run.text().toStdString())["spikes"].get<double>(); };
        CHECK (spikesOf (doubles) > 0.0);
        CHECK (std::abs (spikesOf (floats) / spikesOf (doubles) - 1.0) < 0.05);
    }
    CHECK (count == 12);
}

TEST_CASE ("an experiment that cannot be is refused in one line, and nothing is written")
{
    const auto refuses = [] (const juce::String& experiment, const juce::String& reason)
    {
        Bench bench (experiment);
        bench.refuses (bench.simulate ({ "--spikes", bench.path ("s.csv"), "--weights", bench.path ("w.csv"),
                                         "--voltages", bench.path ("v.csv"), "--picture", bench.path ("p.png") }),
                       "in.json: " + reason);
    };
    refuses ("", "not valid JSON");
    refuses (small.replace ("0.3", "1.3"), "connections[0].probability: 1.3 is not in 0..1");
    refuses (small.replace ("\"delay_ms\"", "\"delay\""), "connections[0].delay: unknown key; did you mean delay_ms?");
    refuses (small.replace ("\"size\":30", "\"size\":10000000"), "populations[0].size: 10000000 is not in 1..1000000");
    refuses (small.replace ("\"size\":30", "\"size\":-3"), "populations[0].size: -3 is not in 1..1000000");
    refuses (small.replace ("\"lif\"", "\"perceptron\""), "populations[0].model: there is no model \"perceptron\"");
    refuses (small.replace ("[0,29]", "[0,30]"), "record.voltages[0].neurons[1]: 30 is not in 0..29");
    refuses (small.replace ("300", "NaN"), "stimuli[0].amplitude_pA: not valid JSON at line 5");
    refuses (small.replace ("\"e\",\"waveform\"", "\"x\",\"waveform\""),
             "stimuli[0].population: there is no population \"x\"");

    // It begins well and runs away.
    refuses (R"({"format":"galvani-experiment","version":1,"dt_ms":10,"duration_ms":1000,
        "populations":[{"name":"n","size":2,"model":"izhikevich","parameters":{"a_per_ms":1000,"b_nS":1000}}],
        "stimuli":[{"population":"n","waveform":"pulse","duration_ms":1000,"amplitude_pA":-1e6}]})",
             "the potential of neuron 0 left the range of numbers");
}

TEST_CASE ("files that are not there, places that cannot be written and wrong words are told of")
{
    Bench bench;
    bench.refuses (CommandRun ({ "simulate", bench.path ("none.json") }), "none.json: no such file");
    bench.refuses (CommandRun ({ "simulate", bench.folder.getFullPathName() }), "is a folder");
    bench.refuses (bench.simulate ({ "--spikes", bench.path ("no/s.csv") }), "s.csv: its folder does not exist");
    bench.refuses (bench.simulate ({ "--spikes", bench.path ("s.csv"), "--weights", bench.path ("s.csv") }),
                   "two outputs");
    bench.refuses (CommandRun ({ "simulate" }), "required", 2);
    bench.refuses (bench.simulate ({ "--precision", "half" }), "half", 2);
}
