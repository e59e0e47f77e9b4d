#include "neural/spiking/experiment/ExperimentNetwork.h"
#include "neural/serialization/ExperimentReader.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace galvani;

namespace
{

Experiment experimentWith (const std::string& populations, const std::string& more)
{
    return readExperiment (R"({"format":"galvani-experiment","version":1,"duration_ms":100,"seed":3,"populations":[)"
                           + populations + "]," + more + "}");
}

const std::string stdp =
    R"("plasticity":{"rule":"stdp","tau_plus_ms":20,"tau_minus_ms":20,"a_plus":0.01,"a_minus":0.01,"w_max_pA":10})";

} // namespace

TEST_CASE ("connections of one kind share a projection, others do not")
{
    const auto two = std::string (R"({"name":"e","size":20},{"name":"i","size":20})");
    const auto connection = [] (const std::string& from, const std::string& more)
    { return R"({"from":")" + from + R"(","to":"e","probability":1,"weight_pA":5,"delay_ms":1)" + more + "}"; };
    const auto network = networkOf (experimentWith (
        two,
        R"("connections":[)" + connection ("e", "") + "," + connection ("i", R"(,"tau_syn_ms":5)") + ","
            + connection ("i", R"(,"tau_syn_ms":6)") + "," + connection ("e", "," + stdp) + ","
            + connection ("i", "," + stdp)
            + R"(],"stimuli":[{"population":"e","waveform":"poisson","rate_hz":1,"weight_pA":1,"tau_syn_ms":3}])"));
    REQUIRE (network.projections.size() == 4);
    CHECK (network.projections[0].synapses.size() == 20 * 19 + 20 * 20);
    CHECK (network.projections[1].synapticTime_ms == 6.0);
    CHECK (network.projections[2].stdp.has_value());
    CHECK (network.projections[2].synapses.size() == 20 * 19 + 20 * 20);
    CHECK (network.projections[3].synapses.empty());
    CHECK (network.projections[3].synapticTime_ms == 3.0);
}

TEST_CASE ("drawn weights keep to their side of zero and within what STDP allows")
{
    const auto populations =
        std::string (R"({"name":"e","size":40,"sign":"excitatory"},{"name":"i","size":40,"sign":"inhibitory"})");
    const auto network = networkOf (experimentWith (
        populations,
        R"("connections":[)"
        R"({"from":"e","to":"i","probability":1,"weight_pA":{"normal":[1,3]},"delay_ms":1},)"
        R"({"from":"i","to":"e","probability":1,"weight_pA":{"uniform":[-5,1]},"delay_ms":1,"tau_syn_ms":6},)"
        R"({"from":"e","to":"e","probability":1,"weight_pA":{"normal":[9,3]},"delay_ms":1,)"
            + stdp + "}]"));
    const auto extremes = [&] (size_t projection)
    {
        const auto& synapses = network.projections[projection].synapses;
        const auto [least, greatest] = std::minmax_element (
            synapses.begin(), synapses.end(), [] (const auto& a, const auto& b) { return a.weight_pA < b.weight_pA; });
        return std::pair (least->weight_pA, greatest->weight_pA);
    };
    CHECK (extremes (0).first == 0.0);
    CHECK (extremes (0).second > 6.0);
    CHECK (extremes (1).first < -4.9);
    CHECK (extremes (1).second == 0.0);
    CHECK (extremes (2).first >= 0.0);
    CHECK (extremes (2).second == 10.0);
}

TEST_CASE ("the callosal strength weakens what crosses from one hemisphere to the other, and only that")
{
    const auto populations =
        std::string (R"({"name":"l","size":2,"hemisphere":"left"},{"name":"r","size":2,"hemisphere":"right"},)"
                     R"({"name":"m","size":2})");
    std::string connections;
    for (const auto* ends :
         { R"("from":"l","to":"l")", R"("from":"l","to":"r")", R"("from":"r","to":"l")", R"("from":"l","to":"m")" })
        connections.append (connections.empty() ? "{" : ",{")
            .append (ends)
            .append (R"(,"probability":1,"allow_self":true,"weight_pA":10,"delay_ms":1})");
    const auto network =
        networkOf (experimentWith (populations, R"("callosal_strength":0.25,"connections":[)" + connections + "]"));
    REQUIRE (network.projections.size() == 1);
    REQUIRE (network.projections[0].synapses.size() == 16);
    for (const auto& synapse : network.projections[0].synapses)
        CHECK (
            synapse.weight_pA
            == ((synapse.from < 2 && (synapse.to == 2 || synapse.to == 3)) || (synapse.from == 2 || synapse.from == 3)
                    ? 2.5
                    : 10.0));
}

TEST_CASE ("a delay is rounded to whole steps, at least one, and grows with distance where it is told to")
{
    const auto network = networkOf (experimentWith (
        R"({"name":"e","size":4,"sheet":{"width":4,"height":1}})",
        R"("connections":[{"from":"e","to":"e","pairs":[[0,1],[0,2],[0,3]],"weight_pA":1,"delay_ms":[0,1.26,50]},)"
        R"({"from":"e","to":"e","pairs":[[0,1],[0,3]],"weight_pA":1,"delay_ms":{"per_unit_ms":6,"offset_ms":1}}])"));
    const auto& synapses = network.projections[0].synapses;
    REQUIRE (synapses.size() == 5);
    CHECK (synapses[0].delaySteps == 1);
    CHECK (synapses[1].delaySteps == 13);
    CHECK (synapses[2].delaySteps == 500);
    CHECK (synapses[3].delaySteps == 70);
    CHECK (synapses[4].delaySteps == 190);
}

TEST_CASE ("spread constants are drawn for each neuron and stay where the model holds")
{
    const auto network = networkOf (experimentWith (
        R"({"name":"e","size":500,"parameters":{"tau_m_ms":{"normal":[5,5]},"v_rest_mV":-65},"initial_v_mV":{"uniform":[-60,-50]}},)"
        R"({"name":"f","size":3,"model":"izhikevich","parameters":{"d_pA":[1,2,3]}},{"name":"g","size":9})",
        R"("name":"spread")"));
    REQUIRE (network.populations[0].neurons.size() == 500);
    std::set<double> times;
    for (const auto& neuron : network.populations[0].neurons)
    {
        const auto& lif = std::get<LifParameters> (neuron);
        CHECK (lif.membraneTime_ms >= 0.001);
        CHECK (lif.rest_mV == -65.0);
        times.insert (lif.membraneTime_ms);
    }
    CHECK (times.size() > 300);
    REQUIRE (network.populations[0].initialPotential_mV.size() == 500);
    for (const auto potential : network.populations[0].initialPotential_mV)
        CHECK ((potential >= -60.0 && potential < -50.0));
    REQUIRE (network.populations[1].neurons.size() == 3);
    CHECK (std::get<IzhikevichParameters> (network.populations[1].neurons[2]).d_pA == 3.0);
    CHECK (network.populations[2].neurons.size() == 1);
    CHECK (network.populations[2].initialPotential_mV.empty());
}

TEST_CASE ("the seed alone decides what is drawn")
{
    const auto drawn = [] (int seed, const std::string& weight)
    {
        const auto network = networkOf (readExperiment (
            R"({"format":"galvani-experiment","version":1,"duration_ms":100,"seed":)" + std::to_string (seed)
            + R"(,"populations":[{"name":"e","size":100}],"connections":[{"from":"e","to":"e","probability":0.1,"weight_pA":)"
            + weight + R"(,"delay_ms":{"uniform":[1,9]}}]})"));
        return network.projections[0].synapses;
    };
    const auto same = [] (const auto& a, const auto& b, bool weightsToo)
    {
        return a.size() == b.size()
               && std::equal (a.begin(), a.end(), b.begin(),
                              [&] (const Synapse& x, const Synapse& y)
                              {
                                  return x.from == y.from && x.to == y.to && x.delaySteps == y.delaySteps
                                         && (! weightsToo || x.weight_pA == y.weight_pA);
                              });
    };
    const auto first = drawn (1, R"({"normal":[5,1]})");
    CHECK (same (first, drawn (1, R"({"normal":[5,1]})"), true));
    CHECK_FALSE (same (first, drawn (2, R"({"normal":[5,1]})"), false));
    CHECK (same (first, drawn (1, "7"), false));

    // The same on every machine: these stand for all that is drawn.
    REQUIRE (first.size() == 964);
    CHECK (first[0].to == 1);
    CHECK (first[0].delaySteps == 63);
    CHECK (first[0].weight_pA == 2.67079470848057365);
}
