#include "neural/serialization/ExperimentReader.h"
#include "tests/neural/serialization/Refusals.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace galvani;

namespace
{

const char* const whole = R"({
  "format":"galvani-experiment","version":1,"name":"n","description":"d","dt_ms":0.1,"duration_ms":1000,"seed":7,
  "callosal_strength":0.5,
  "populations":[
    {"name":"e","size":8,"model":"lif","parameters":{"tau_m_ms":10,"v_rest_mV":-70,"v_threshold_mV":[-50,-51,-52,-53,-54,-55,-56,-57],
       "v_reset_mV":-70,"refractory_ms":2,"membrane_resistance_MOhm":{"normal":[100,10]}},"initial_v_mV":{"uniform":[-70,-50]},
       "sheet":{"width":2,"height":1,"arrangement":"scattered"},"sign":"excitatory","hemisphere":"left"},
    {"name":"i","size":2,"model":"izhikevich","regime":"fast_spiking","parameters":{"C_pF":21},"hemisphere":"right",
       "sheet":{}},
    {"name":"a","size":3,"model":"adex","regime":"bursting"}],
  "connections":[
    {"from":"e","to":"e","probability":0.5,"weight_pA":{"normal":[20,5]},"delay_ms":{"uniform":[1,50]},"tau_syn_ms":5},
    {"from":"e","to":"i","pairs":[[0,1],[0,0]],"weight_pA":[20,5],"delay_ms":[5,1.5]},
    {"from":"i","to":"e","in_degree":2,"weight_pA":-3,"delay_ms":1,"tau_syn_ms":10},
    {"from":"i","to":"i","out_degree":2,"weight_pA":-3,"delay_ms":1,"allow_self":true},
    {"from":"e","to":"i","distance":{"reach":0.5,"peak_probability":1},"weight_pA":1,"delay_ms":{"per_unit_ms":6,"offset_ms":1}},
    {"from":"a","to":"a","probability":1,"weight_pA":10,"delay_ms":1,"plasticity":[
       {"rule":"reward-stdp","tau_plus_ms":20,"tau_minus_ms":20,"a_plus":0.01,"a_minus":0.012,"w_max_pA":100,
        "tau_eligibility_ms":500,"tau_dopamine_ms":100},
       {"rule":"tsodyks-markram","utilisation":0.5,"tau_rec_ms":800,"tau_facil_ms":100}]}],
  "stimuli":[
    {"population":"e","neurons":"all","waveform":"pulse","onset_ms":200,"duration_ms":100,"amplitude_pA":10,
     "repeat":{"period_ms":200,"count":3}},
    {"population":"e","neurons":[3,4],"waveform":"samples","dt_ms":0.3,"onset_ms":0,"amplitude_pA":[0,1,2]},
    {"population":"e","neurons":{"centre":[1,0.5],"radius":2},"waveform":"train","duration_ms":1,"period_ms":10,"count":5,
     "amplitude_pA":{"uniform":[5,6]}},
    {"population":"i","waveform":"biphasic","duration_ms":1,"amplitude_pA":100},
    {"population":"i","waveform":"sine","duration_ms":500,"frequency_hz":10,"amplitude_pA":[1,2]},
    {"population":"a","waveform":"noise","duration_ms":500,"amplitude_pA":30,"seed":5},
    {"population":"a","waveform":"poisson","rate_hz":100,"weight_pA":5,"tau_syn_ms":2}],
  "rewards":[{"time_ms":500,"amount":1},{"time_ms":100,"amount":0.5}],
  "record":{"voltages":[{"population":"e","neurons":[0,1]},{"population":"a"}]}
})";

} // namespace

TEST_CASE ("an experiment with everything in it is read as it stands there")
{
    const auto e = readExperiment (whole);
    CHECK (e.name == "n");
    CHECK (e.description == "d");
    CHECK (e.steps == 10000);
    CHECK (e.seed == 7);
    CHECK (e.neurons() == 13);
    CHECK (e.populations[1].neurons == NeuronRange { 8, 2 });
    CHECK (std::get<IzhikevichParameters> (e.populations[1].neuron).capacitance_pF == 21.0);
    CHECK (std::get<IzhikevichParameters> (e.populations[1].neuron).b_nS == 8.0);
    CHECK (std::get<AdexParameters> (e.populations[2].neuron).reset_mV == -46.0);
    CHECK (e.populations[0].isAcross (e.populations[1]));
    CHECK_FALSE (e.populations[0].isAcross (e.populations[2]));

    REQUIRE (e.connections.size() == 6);
    CHECK (e.connections[1].weight.factor == 0.5);
    CHECK (e.connections[0].weight.factor == 1.0);
    CHECK (e.connections[2].kind.synapticTime_ms == 10.0);
    CHECK (e.connections[5].kind.stdp->aMinus == 0.012);
    CHECK (e.connections[5].kind.reward->eligibilityTime_ms == 500.0);
    CHECK (e.connections[5].kind.shortTerm->recovery_ms == 800.0);

    REQUIRE (e.stimuli.currents.size() == 6);
    const auto& pulse = e.stimuli.currents[0];
    CHECK (pulse.timing.onset == 2000);
    CHECK (pulse.waveform.duration == 1000);
    CHECK (pulse.timing.period == 2000);
    CHECK (pulse.timing.count == 3);
    CHECK (e.stimuli.currents[1].neurons == std::vector<std::int32_t> { 3, 4 });
    CHECK (e.stimuli.currents[1].waveform.stepsPerSample == 3.0);
    CHECK (e.stimuli.currents[2].neurons.size() == 8);
    CHECK (e.stimuli.currents[2].factors.size() == 8);
    CHECK (e.stimuli.currents[2].factors[3] >= 5.0);
    CHECK (e.stimuli.currents[4].factors == std::vector { 1.0, 2.0 });
    CHECK (e.stimuli.currents[4].waveform.cyclesPerStep == 10.0 * 0.1 / 1000.0);
    CHECK (e.stimuli.currents[5].waveform.seed == 5);
    REQUIRE (e.stimuli.trains.size() == 1);
    CHECK (e.stimuli.trains[0].meanPerStep == 100.0 * 0.1 / 1000.0);
    CHECK (e.stimuli.trains[0].duration == 10000);
    CHECK (e.stimuli.trains[0].synapticTime_ms == 2.0);

    REQUIRE (e.rewards.size() == 2);
    CHECK (e.rewards[0].step == 1000);
    CHECK (e.recordedVoltages == std::vector<std::int32_t> { 0, 1, 10, 11, 12 });
}

TEST_CASE ("what is missing, unknown or of the wrong type is refused with its place")
{
    refuses ("", "not valid JSON at line 1, column ");
    refuses ("[]", "this is not an object");
    refuses ("{}", "format: is missing");
    refuses (R"({"format":"galvani-preset"})", "format: this is not");
    refuses (R"({"format":"galvani-experiment","version":2})", "version: 2 is not in 1..1");
    refuses (R"({"format":"galvani-experiment","version":1})", "duration_ms: is missing");
    refuses (R"({"format":"galvani-experiment","version":1,"duration":5})",
             "duration: unknown key; did you mean duration_ms?");
    refuses (R"({"format":"galvani-experiment","version":1,"duration_ms":5})", "populations: is missing");
    refuses (R"({"format":"galvani-experiment","version":1,"duration_ms":5,"populations":{}})",
             "populations: an object is not a list");
    refuses (R"({"format":"galvani-experiment","version":1,"duration_ms":5,"populations":[]})",
             "populations: 0 populations");
    refuses (R"({"format":"galvani-experiment","version":1,"duration_ms":0.04,"populations":[]})",
             "duration_ms: 0.04 is less");
    refuses (R"({"format":"galvani-experiment","version":1,"duration_ms":"1 s"})",
             "duration_ms: \"1 s\" is not a number");
    refuses (with (R"("speed":1)"), "speed: unknown key");
    refuses (with (R"("seed":-1)"), "seed: -1 is not a whole number");
    refuses (with (R"("dt_ms":0)"), "dt_ms: 0 is not in 0.001..10");
    refuses (with (R"("record":{"currents":[]})"), "record.currents: unknown key");
    refuses (with (R"("record":{"voltages":[{"population":"e","neurons":[10]}]})"),
             "record.voltages[0].neurons[0]: 10 is not in 0..9");
    refuses (with (R"("record":{"voltages":[{"population":"e","neurons":[1,1]}]})"),
             "record.voltages[0].neurons[1]: 1 stands there twice");
    refuses (with (R"("rewards":[{"time_ms":1,"amount":1}])"), "rewards: no connection learns from reward");
    CHECK (reasonAgainst (with ("")).empty());
}

TEST_CASE ("JSON that is damaged is refused with the place at which it is")
{
    refuses (R"({"format":"galvani-experiment","version":1,"duration_ms":NaN})",
             "duration_ms: not valid JSON at line 1");
    refuses ("{\"format\":\"galvani-experiment\",\n\"version\":1,\n\"duration_ms\":Infinity}",
             "duration_ms: not valid JSON at line 3, column 15");
    refuses (withConnection (R"("probability":-1e999,"weight_pA":1)"),
             "connections[0].probability: \"-1e999\" is too large a number");
    refuses (withConnection (R"("probability":0.1,"probability":0.2,"weight_pA":1)"),
             "connections[0].probability: stands there twice");
    refuses (with (R"("stimuli":[{},{"amplitude_pA":[1,2,)"), "stimuli[1].amplitude_pA[2]: not valid JSON");
    refuses (std::string (100000, '['), "[0][0][0]");
    std::string deep = "{";
    for (int i = 0; i < 100000; ++i)
        deep += "\"a\":{";
    refuses (deep, "a.a.a");
    refuses (whole + std::string ("x"), "not valid JSON at line");
    refuses (std::string (whole).substr (0, 900), "connections[1].pairs");
    refuses ("\"\xff\xfe\"", "not valid JSON");
    refuses (std::string (65 * 1024 * 1024, ' '), "larger than 64 MiB");
}
