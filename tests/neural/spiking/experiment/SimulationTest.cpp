#include "neural/spiking/experiment/Simulation.h"
#include "neural/serialization/ExperimentReader.h"
#include "neural/spiking/experiment/ExperimentSize.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

/** Some neurons that drive each other, with this said of their synapses. */
Experiment recurrent (const std::string& synapses, const std::string& more = {})
{
    return readExperiment (
        R"({"format":"galvani-experiment","version":1,"duration_ms":200,"seed":4,"populations":[)"
        R"({"name":"e","size":60,"initial_v_mV":{"uniform":[-70,-50]}}],"connections":[)"
        R"({"from":"e","to":"e","probability":0.3,"weight_pA":{"uniform":[5,20]},"delay_ms":{"uniform":[0.5,3]},)"
        + synapses
        + R"(}],"stimuli":[{"population":"e","waveform":"pulse","duration_ms":150,"amplitude_pA":250},)"
          R"({"population":"e","waveform":"noise","onset_ms":33,"duration_ms":90,"amplitude_pA":300},)"
          R"({"population":"e","waveform":"poisson","rate_hz":300,"weight_pA":30,"tau_syn_ms":2}])"
        + more + "}");
}

template <typename Real>
struct Result
{
    std::vector<Spike> spikes;
    std::vector<Synapse> synapses;

    Result (const Experiment& experiment, std::int64_t mostSteps)
    {
        Simulation<Real> simulation (experiment);
        while (! simulation.isDone())
        {
            const auto some = simulation.advance (mostSteps);
            spikes.insert (spikes.end(), some.begin(), some.end());
        }
        CHECK (simulation.network().stepsDone() == experiment.steps);
        synapses = simulation.synapses();
    }
};

const std::string stdp =
    R"("plasticity":{"rule":"stdp","tau_plus_ms":20,"tau_minus_ms":20,"a_plus":0.01,"a_minus":0.012,"w_max_pA":50})";
const std::string reward =
    R"("plasticity":{"rule":"reward-stdp","tau_plus_ms":20,"tau_minus_ms":20,"a_plus":0.01,"a_minus":0.012,"w_max_pA":50})";
const std::string shortTerm =
    R"("plasticity":{"rule":"tsodyks-markram","utilisation":0.5,"tau_rec_ms":100,"tau_facil_ms":50})";

template <typename Real>
void isTheSameHoweverCut (const Experiment& experiment)
{
    const Result<Real> whole (experiment, experiment.steps);
    REQUIRE (whole.spikes.size() > 200);
    for (const std::int64_t most : { 1, 2, 3, 7 })
    {
        INFO ("at most " << most << " steps at a time");
        const Result<Real> cut (experiment, most);
        CHECK (cut.spikes == whole.spikes);
        REQUIRE (cut.synapses.size() == whole.synapses.size());
        for (size_t i = 0; i < cut.synapses.size(); ++i)
            REQUIRE (cut.synapses[i].weight_pA == whole.synapses[i].weight_pA);
    }
}

} // namespace

TEST_CASE ("a simulation does not depend on how many steps are taken at a time")
{
    const auto rewards = std::string (R"(,"rewards":[{"time_ms":50.3,"amount":5},{"time_ms":120,"amount":-2}])");
    for (const auto& experiment :
         { recurrent (R"("tau_syn_ms":5)"), recurrent (stdp), recurrent (reward, rewards), recurrent (shortTerm) })
    {
        isTheSameHoweverCut<float> (experiment);
        isTheSameHoweverCut<double> (experiment);
    }
}

TEST_CASE ("synapses come by source, then target, and the plastic ones can be had alone")
{
    const auto experiment = readExperiment (
        R"({"format":"galvani-experiment","version":1,"duration_ms":1,"populations":[{"name":"e","size":9}],"connections":[)"
        R"({"from":"e","to":"e","probability":1,"weight_pA":5,"delay_ms":{"uniform":[0.5,3]}},)"
        R"({"from":"e","to":"e","pairs":[[3,4],[0,8]],"weight_pA":6,"delay_ms":1,)"
        + stdp + "}]}");
    const Simulation<double> simulation (experiment);
    const auto all = simulation.synapses(), plastic = simulation.plasticSynapses();
    REQUIRE (all.size() == 72 + 2);
    for (size_t i = 1; i < all.size(); ++i)
        CHECK (std::pair (all[i - 1].from, all[i - 1].to) <= std::pair (all[i].from, all[i].to));
    REQUIRE (plastic.size() == 2);
    CHECK (plastic[0].to == 8);
    CHECK (plastic[1].to == 4);
    CHECK (plastic[0].weight_pA == 6.0);
}

TEST_CASE ("reward changes weights from its time on, and nothing without it does")
{
    const auto start = Result<double> (recurrent (R"("tau_syn_ms":5)"), 100).synapses;
    const auto changed = [&] (const std::string& rewards)
    {
        const auto end = Result<double> (recurrent (reward, rewards), 100).synapses;
        double sum = 0.0;
        for (size_t i = 0; i < end.size(); ++i)
            sum += std::abs (end[i].weight_pA - start[i].weight_pA);
        return sum;
    };
    CHECK (changed ("") == 0.0);
    CHECK (changed (R"(,"rewards":[{"time_ms":201,"amount":5}])") == 0.0);
    CHECK (changed (R"(,"rewards":[{"time_ms":20,"amount":5}])") > 1.0);
}

TEST_CASE ("the size that is expected of an experiment is about what it has")
{
    const auto experiment = recurrent (R"("tau_syn_ms":5)");
    const auto expected = expectedSynapses (experiment, experiment.connections[0]);
    const auto there = static_cast<double> (Simulation<float> (experiment).network().synapses());
    CHECK (std::abs (there - expected) < 0.1 * expected);
    CHECK (longestDelaySteps (experiment, experiment.connections[0]) == 30.0);
    CHECK (expectedBytes (experiment) > there * 24.0);
    CHECK (expectedBytes (experiment) < 1.0e6);
}
