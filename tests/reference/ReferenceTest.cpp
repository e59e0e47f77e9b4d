// What Galvani makes of the committed experiments, beside what Brian2 made of them.

#include "neural/spiking/experiment/Simulation.h"
#include "tests/reference/ReferenceCase.h"
#include "tests/reference/SpikeStatistics.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace galvani;

namespace
{

template <typename Real>
std::vector<Spike> runWhole (Simulation<Real>& simulation, const Experiment& experiment)
{
    std::vector<Spike> spikes;
    while (! simulation.isDone())
    {
        const auto fresh = simulation.advance (experiment.steps);
        spikes.insert (spikes.end(), fresh.begin(), fresh.end());
    }
    return spikes;
}

/** Largest difference of the potentials from those that are there to compare with, mV. */
double voltageDifference (const ReferenceCase& reference)
{
    Simulation<double> simulation (reference.experiment);
    auto largest = 0.0;
    for (const auto& row : reference.voltages)
    {
        simulation.advance (1);
        const auto potentials = simulation.network().potentials();
        for (size_t i = 0; i < row.size(); ++i)
        {
            const auto neuron = static_cast<size_t> (reference.experiment.recordedVoltages[i]);
            largest = std::max (largest, std::abs (potentials[neuron] - row[i]));
        }
    }
    return largest;
}

double weightDifference (const Simulation<double>& simulation, std::vector<ReferenceCase::Weight> expected)
{
    auto synapses = simulation.synapses();
    REQUIRE (synapses.size() == expected.size());
    const auto byEnds = [] (int pre, int post, double weight) { return std::tuple (pre, post, weight); };
    std::sort (synapses.begin(), synapses.end(),
               [&] (const auto& a, const auto& b)
               { return byEnds (a.from, a.to, a.weight_pA) < byEnds (b.from, b.to, b.weight_pA); });
    std::sort (expected.begin(), expected.end(),
               [&] (const auto& a, const auto& b)
               { return byEnds (a.pre, a.post, a.weight_pA) < byEnds (b.pre, b.post, b.weight_pA); });
    auto largest = 0.0;
    for (size_t s = 0; s < synapses.size(); ++s)
    {
        REQUIRE ((synapses[s].from == expected[s].pre && synapses[s].to == expected[s].post));
        largest = std::max (largest, std::abs (synapses[s].weight_pA - expected[s].weight_pA));
    }
    return largest;
}

} // namespace

TEST_CASE ("in double precision spikes equal Brian2's, spike for spike, and weights agree within 1e-6 pA")
{
    const auto folders = referenceFolders();
    REQUIRE (folders.size() >= 21);
    for (const auto& folder : folders)
    {
        const ReferenceCase reference (folder);
        CAPTURE (reference.name);
        REQUIRE_FALSE (reference.spikes.empty());
        Simulation<double> simulation (reference.experiment);
        CHECK ((runWhole (simulation, reference.experiment) == reference.spikes));
        if (! reference.weights.empty())
            CHECK (weightDifference (simulation, reference.weights) < 1.0e-6);
        CHECK (voltageDifference (reference) < 1.0e-6);
    }
}

TEST_CASE ("in single precision rate, irregularity and synchrony agree with Brian2's within 2 %")
{
    int compared = 0;
    for (const auto& folder : referenceFolders())
    {
        if (folder.filename().string().find ("_statistics") == std::string::npos)
            continue;
        const ReferenceCase reference (folder);
        CAPTURE (reference.name);
        const auto& experiment = reference.experiment;
        Simulation<float> simulation (experiment);
        const auto spikes = runWhole (simulation, experiment);
        const auto statisticsOf = [&] (const auto& list)
        { return SpikeStatistics::of (list, experiment.neurons(), experiment.steps, experiment.dt_ms); };
        const auto ours = statisticsOf (spikes), theirs = statisticsOf (reference.spikes);
        CHECK (ours.rate_Hz == Catch::Approx (theirs.rate_Hz).epsilon (0.02));
        CHECK (ours.intervalVariation == Catch::Approx (theirs.intervalVariation).epsilon (0.02));
        CHECK (ours.synchrony == Catch::Approx (theirs.synchrony).epsilon (0.02));
        ++compared;
    }
    CHECK (compared == 3);
}
