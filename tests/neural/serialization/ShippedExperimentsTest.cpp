#include "tests/neural/serialization/ShippedExperiment.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numeric>
#include <set>

using namespace galvani;

namespace
{

double mean (const std::vector<double>& values)
{
    return std::accumulate (values.begin(), values.end(), 0.0) / static_cast<double> (values.size());
}

double variation (const std::vector<double>& values)
{
    double squares = 0.0;
    for (const auto v : values)
        squares += (v - mean (values)) * (v - mean (values));
    return std::sqrt (squares / static_cast<double> (values.size())) / mean (values);
}

/** The greatest minus the least potential within some milliseconds. */
double swing (const std::vector<double>& voltages, double from_ms, double to_ms)
{
    const auto [low, high] = std::minmax_element (voltages.begin() + std::llround (from_ms * 10),
                                                  voltages.begin() + std::llround (to_ms * 10));
    return *high - *low;
}

} // namespace

TEST_CASE ("every shipped experiment is read and says what to see; all of them are tested below")
{
    const std::set<std::string> tested { "pulse-single",
                                         "pulse-population",
                                         "balanced",
                                         "stdp-window",
                                         "chain",
                                         "reward",
                                         "depression",
                                         "izhikevich-regular-spiking",
                                         "izhikevich-bursting",
                                         "izhikevich-chattering",
                                         "izhikevich-fast-spiking",
                                         "izhikevich-low-threshold" };
    std::set<std::string> there;
    for (const auto& file : std::filesystem::directory_iterator (GALVANI_EXPERIMENTS))
        if (file.path().extension() == ".json")
            there.insert (file.path().stem().string());
    CHECK (there == tested);
    for (const auto& name : there)
    {
        INFO (name);
        const auto experiment = ShippedExperiment::read (name);
        CHECK_FALSE (experiment.name.empty());
        CHECK (experiment.description.size() > 20);
        CHECK (experiment.description.size() <= 170);
        CHECK_FALSE (experiment.recordedVoltages.empty());
    }
}

TEST_CASE ("pulse-single: five spikes 18 ms apart during the pulse, silence before and after")
{
    const ShippedExperiment run ("pulse-single");
    const auto& spikes = run.trains[0];
    REQUIRE (spikes.size() == 5);
    CHECK (spikes.front() > 200.0);
    CHECK (spikes.back() < 300.0);
    // tau ln (25 / 5) + 2 ms, in whole steps.
    for (const auto interval : run.intervals (0))
        CHECK (std::abs (interval - (10.0 * std::log (5.0) + 2.0)) <= 0.2);
    CHECK (std::abs (run.voltages.at (0).back() + 70.0) < 0.01);
}

TEST_CASE ("pulse-population: volleys that spread out and speed up, and an echo after the pulse")
{
    const ShippedExperiment run ("pulse-population");
    std::vector<double> first, last;
    for (size_t n = 0; n < run.trains.size(); ++n)
    {
        REQUIRE (run.trains[n].size() > 5);
        first.push_back (run.trains[n].front());
        last.push_back (run.trains[n].back());
        CHECK (run.intervals (n)[5] < 12.0); // alone it would be 18 ms
    }
    CHECK (*std::min_element (first.begin(), first.end()) > 205.0);
    CHECK (variation (first) * mean (first) < 3.0);
    CHECK (mean (last) > 300.0);
    CHECK (*std::max_element (last.begin(), last.end()) < 350.0);
    CHECK (run.simulation.network().synapses() > 3500);
}

TEST_CASE ("balanced: a few irregular spikes a second, no common beat")
{
    const ShippedExperiment run ("balanced");
    const auto rate = static_cast<double> (run.spikes()) / 1000.0 / 2.0;
    CHECK (rate > 5.0);
    CHECK (rate < 20.0);

    std::vector<double> variations;
    std::vector<double> bins (400, 0.0);
    for (size_t n = 0; n < run.trains.size(); ++n)
    {
        if (const auto intervals = run.intervals (n); intervals.size() >= 10)
            variations.push_back (variation (intervals));
        for (const auto time : run.trains[n])
            bins[static_cast<size_t> (time / 5.0)] += 1.0;
    }
    CHECK (mean (variations) > 0.6);
    CHECK (mean (variations) < 1.3);
    bins.erase (bins.begin(), bins.begin() + 40);
    CHECK (variation (bins) < 0.5); // a volley of all would make it several
}

TEST_CASE ("stdp-window: the weights follow the learning window's two exponentials")
{
    const ShippedExperiment run ("stdp-window");
    const auto synapses = run.simulation.synapses();
    REQUIRE (synapses.size() == 121);
    for (size_t i = 0; i < synapses.size(); ++i)
    {
        const auto lag = static_cast<double> (i) - 60.0;
        const auto change =
            lag >= 0.0 ? 20 * 100.0 * 0.01 * std::exp (-lag / 20.0) : -20 * 100.0 * 0.012 * std::exp (lag / 20.0);
        INFO ("lag " << lag << " ms: " << synapses[i].weight_pA);
        CHECK (std::abs (synapses[i].weight_pA - (50.0 + change)) < 1e-3);
    }
}

TEST_CASE ("chain: a volley runs through ten groups, one every 6 ms, and stays together")
{
    const ShippedExperiment run ("chain");
    double before = 15.0;
    for (size_t group = 0; group < 10; ++group)
    {
        std::vector<double> times;
        for (size_t n = group * 30; n < group * 30 + 30; ++n)
            times.insert (times.end(), run.trains[n].begin(), run.trains[n].end());
        INFO ("group " << group);
        CHECK (times.size() >= 29);
        CHECK (times.size() <= 31);
        const auto volley = mean (times);
        CHECK (volley - before > 5.0);
        CHECK (volley - before < 7.0);
        CHECK (variation (times) * volley < 0.5);
        before = volley;
    }
}

TEST_CASE ("reward: the rewarded synapses grow, the others do not")
{
    const ShippedExperiment run ("reward");
    double rewarded = 0.0, others = 0.0, count = 0.0;
    for (const auto& synapse : run.simulation.synapses())
    {
        (synapse.from < 40 ? rewarded : others) += synapse.weight_pA;
        count += synapse.from < 40 ? 1.0 : 0.0;
    }
    const auto rest = static_cast<double> (run.simulation.synapses().size()) - count;
    CHECK (rewarded / count > 25.0);
    CHECK (std::abs (others / rest - 20.0) < 0.5);
}

TEST_CASE ("depression: the one synapse tires, the other warms up")
{
    const ShippedExperiment run ("depression");
    REQUIRE (run.trains[0].size() == 10);
    CHECK (run.trains[1].empty());
    CHECK (run.trains[2].empty());
    const auto& depressed = run.voltages.at (1);
    const auto& facilitated = run.voltages.at (2);
    for (int i = 1; i < 5; ++i)
    {
        const auto now = 100.0 + 50.0 * i, before = now - 50.0;
        INFO ("spike " << i);
        CHECK (swing (depressed, now + 1, now + 10) < 0.9 * swing (depressed, before + 1, before + 10));
        CHECK (swing (facilitated, now + 1, now + 10) > 1.02 * swing (facilitated, before + 1, before + 10));
    }
    CHECK (swing (depressed, 101, 110) > 5.0);
}

TEST_CASE ("regular spiking: intervals grow and then stay")
{
    const auto intervals = ShippedExperiment ("izhikevich-regular-spiking").intervals (0);
    REQUIRE (intervals.size() > 15);
    CHECK (intervals[0] < 0.85 * intervals.back());
    CHECK (intervals[1] < intervals.back());
    for (size_t i = 5; i < intervals.size(); ++i)
        CHECK (std::abs (intervals[i] - intervals.back()) < 0.5);
}

TEST_CASE ("bursting: every pulse gives a burst and then a single spike after a pause")
{
    const ShippedExperiment run ("izhikevich-bursting");
    for (int pulse = 0; pulse < 4; ++pulse)
    {
        INFO ("pulse " << pulse);
        std::vector<double> spikes;
        for (const auto time : run.trains[0])
            if (time >= 100.0 + 200.0 * pulse && time < 300.0 + 200.0 * pulse)
                spikes.push_back (time);
        REQUIRE (spikes.size() >= 3);
        CHECK (spikes[1] - spikes[0] < 20.0);
        CHECK (spikes.back() - spikes[spikes.size() - 2] > 50.0);
    }
}

TEST_CASE ("chattering: bursts of three within 10 ms, pauses of 30 ms, nothing between")
{
    const auto intervals = ShippedExperiment ("izhikevich-chattering").intervals (0);
    REQUIRE (intervals.size() > 40);
    int pauses = 0;
    for (size_t i = 4; i < intervals.size(); ++i)
    {
        CHECK ((intervals[i] < 8.0 || intervals[i] > 25.0));
        pauses += intervals[i] > 25.0 ? 1 : 0;
    }
    CHECK (std::abs (pauses - static_cast<int> (intervals.size()) / 3) <= 2);
}

TEST_CASE ("fast spiking: 150 spikes a second at even intervals")
{
    const auto intervals = ShippedExperiment ("izhikevich-fast-spiking").intervals (0);
    REQUIRE (intervals.size() > 100);
    for (size_t i = 3; i < intervals.size(); ++i)
        CHECK (std::abs (intervals[i] - 1000.0 / 150.0) < 0.2);
}

TEST_CASE ("low-threshold spiking: quick spikes that tire over ten or so")
{
    const auto intervals = ShippedExperiment ("izhikevich-low-threshold").intervals (0);
    REQUIRE (intervals.size() > 20);
    for (size_t i = 1; i < 8; ++i)
        CHECK (intervals[i] > intervals[i - 1] - 0.1);
    CHECK (std::abs (intervals[0] - 13.3) < 0.5);
    CHECK (std::abs (intervals.back() - 21.5) < 0.5);
}
