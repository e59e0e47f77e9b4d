#include "plugin/headless/BenchCommand.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/StageLoad.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>
#include <string>
#include <vector>

using namespace galvani;

namespace
{

std::vector<nlohmann::json> bench (const BenchOptions& options)
{
    std::ostringstream out;
    runBench (options, out);
    std::istringstream lines (out.str());
    std::vector<nlohmann::json> result;
    for (std::string line; std::getline (lines, line);)
        result.push_back (nlohmann::json::parse (line));
    return result;
}

} // namespace

TEST_CASE ("bench prints a JSON object a stage with all its keys, and the stages add up to the whole")
{
    BenchOptions options;
    options.neurons = 256;
    options.seconds = 0.5;
    options.burst = true;
    const auto lines = bench (options);
    REQUIRE (lines.size() == 5);
    double stages = 0.0;
    for (const auto& line : lines)
    {
        for (const auto* key : { "mean_percent", "p50_percent", "p99_percent", "p999_percent", "max_percent",
                                 "burst_percent", "mean_rate_hz", "synapses", "bytes_per_synapse" })
        {
            INFO (key);
            REQUIRE (line.contains (key));
            CHECK (line[key].get<double>() >= 0.0);
        }
        CHECK (line["neurons"] == 256);
        CHECK (line["p50_percent"] <= line["p99_percent"]);
        CHECK (line["p99_percent"] <= line["p999_percent"]);
        CHECK (line["p999_percent"] <= line["max_percent"]);
        if (line["stage"] != "all")
            stages += line["mean_percent"].get<double>();
    }
    CHECK (lines[0]["stage"] == "all");
    CHECK (lines[0]["mean_rate_hz"].get<double>() > 0.0);
    CHECK (stages > 0.0);
    CHECK (stages <= lines[0]["mean_percent"].get<double>() + 0.01);
}

TEST_CASE ("bench runs a brain that learns when asked for one, whose synapses take no more than 16 bytes")
{
    BenchOptions options;
    options.neurons = 256;
    options.seconds = 0.5;
    options.stage = "brain";
    const auto still = bench (options);
    options.plasticity = true;
    options.burst = true;
    const auto plastic = bench (options);
    REQUIRE (plastic.size() == 1);
    CHECK (plastic[0]["mean_rate_hz"] != still[0]["mean_rate_hz"]); // weights and fatigue have moved it
    CHECK (plastic[0].contains ("burst_percent"));
    options.neurons = 4096;
    options.seconds = 0.1;
    CHECK (bench (options)[0]["bytes_per_synapse"].get<double>() <= 16.0);
}

TEST_CASE ("bench prints one stage when asked for one, and no burst when not asked for it")
{
    BenchOptions options;
    options.neurons = 256;
    options.seconds = 0.1;
    options.stage = "voice";
    const auto lines = bench (options);
    REQUIRE (lines.size() == 1);
    CHECK (lines[0]["stage"] == "voice");
    CHECK_FALSE (lines[0].contains ("burst_percent"));
}

TEST_CASE ("bench refuses sizes and times that it cannot measure")
{
    BenchOptions options;
    options.neurons = 1000;
    CHECK_THROWS_AS (bench (options), CommandError);
    options.neurons = 256;
    options.seconds = 0.0;
    CHECK_THROWS_AS (bench (options), CommandError);
}

TEST_CASE ("percentiles are the loads that this share of the blocks stays within")
{
    StageLoad load (1000);
    for (int i = 1000; i >= 1; --i)
        load.add (i / 1000.0, i == 700);
    const auto summary = load.summary (true);
    CHECK (summary["mean_percent"] == 50.05);
    CHECK (summary["p50_percent"] == 50.0);
    CHECK (summary["p99_percent"] == 99.0);
    CHECK (summary["p999_percent"] == 99.9);
    CHECK (summary["max_percent"] == 100.0);
    CHECK (summary["burst_percent"] == 70.0);
}
