#include "tests/neural/serialization/Refusals.h"

#include <chrono>

using namespace galvani;

TEST_CASE ("populations that cannot be are refused")
{
    const auto path = std::string ("populations[0].");
    refuses (withPopulation (R"("size":-5)"), path + "size: -5 is not in 1..1000000");
    refuses (withPopulation (R"("size":10000000)"), path + "size: 10000000 is not in 1..1000000");
    refuses (withPopulation (R"("size":1e300)"), path + "size: 1e+300 is not in 1..1000000");
    refuses (withPopulation (R"("size":2.5)"), path + "size: 2.5 is not a whole number");
    refuses (withPopulation (R"("sise":2)"), path + "sise: unknown key; did you mean size?");
    refuses (withPopulation (R"("size":600000},{"name":"f","size":600000)"),
             "populations[1].size: with 600000 there are 1200000");
    refuses (withPopulation (R"("size":1},{"name":"e","size":1)"),
             "populations[1].name: populations[0] is called \"e\" too");
    refuses (withPopulation (R"("size":1,"model":"hodgkin-huxley")"),
             path + "model: there is no model \"hodgkin-huxley\"");
    refuses (withPopulation (R"("size":1,"model":"lif","regime":"bursting")"),
             path + "regime: model \"lif\" has no regimes");
    refuses (withPopulation (R"("size":1,"model":"adex","regime":"bored")"),
             path + "regime: there is no regime \"bored\"");
    refuses (withPopulation (R"("size":1,"parameters":{"C_pF":100})"), path + "parameters.C_pF: unknown key");
    refuses (withPopulation (R"("size":1,"parameters":{"tau_m":10})"),
             path + "parameters.tau_m: unknown key; did you mean tau_m_ms?");
    refuses (withPopulation (R"("size":1,"parameters":{"tau_m_ms":0})"),
             path + "parameters.tau_m_ms: 0 is not in 0.001..");
    refuses (withPopulation (R"("size":1,"parameters":{"refractory_ms":-1})"),
             path + "parameters.refractory_ms: -1 is not");
    refuses (withPopulation (R"("size":3,"parameters":{"tau_m_ms":[1,2]})"),
             path + "parameters.tau_m_ms: a list of 2, not of 3");
    refuses (withPopulation (R"("size":2,"parameters":{"tau_m_ms":[1,0]})"), path + "parameters.tau_m_ms[1]: 0 is not");
    refuses (withPopulation (R"("size":2,"parameters":{"tau_m_ms":{"uniform":[2,1]}})"),
             path + "parameters.tau_m_ms.uniform[1]: 1 is not in 2..");
    refuses (withPopulation (R"("size":2,"parameters":{"tau_m_ms":{"normal":[1,-1]}})"),
             path + "parameters.tau_m_ms.normal[1]: -1 is not in 0..");
    refuses (withPopulation (R"("size":2,"parameters":{"tau_m_ms":{"gamma":[1,1]}})"),
             path + "parameters.tau_m_ms.gamma: unknown key");
    refuses (withPopulation (R"("size":2,"initial_v_mV":[-70])"), path + "initial_v_mV: a list of 1, not of 2");
    refuses (withPopulation (R"("size":2,"initial_v_mV":"rest")"), path + "initial_v_mV: this is neither a number");
    refuses (withPopulation (R"("size":2,"sheet":{"arrangement":"heap"})"), path + "sheet.arrangement: there is no");
    refuses (withPopulation (R"("size":2,"sign":"+")"), path + "sign: there is no sign \"+\"");
    refuses (withPopulation (R"("size":2,"hemisphere":"upper")"), path + "hemisphere: there is no");
    refuses (
        R"({"format":"galvani-experiment","version":1,"dt_ms":0.001,"duration_ms":1e7,"populations":[{"name":"e","size":1000000}]})",
        "populations: 1000000 neurons for 10000000000 steps");
}

TEST_CASE ("connections that cannot be are refused")
{
    const auto path = std::string ("connections[0].");
    const auto stdp = std::string (
        R"("plasticity":{"rule":"stdp","tau_plus_ms":20,"tau_minus_ms":20,"a_plus":0.01,"a_minus":0.01,"w_max_pA":10})");
    refuses (withConnection (R"("probability":1.5,"weight_pA":1)"), path + "probability: 1.5 is not in 0..1");
    refuses (withConnection (R"("probability":1)"), path + "weight_pA: is missing");
    refuses (withConnection (R"("weight_pA":1)"), "connections[0]: one of probability, in_degree");
    refuses (withConnection (R"("probability":1,"in_degree":3,"weight_pA":1)"),
             path + "in_degree: there is probability already");
    refuses (withConnection (R"("in_degree":10,"weight_pA":1)"), path + "in_degree: 10 is not in 0..9");
    CHECK (reasonAgainst (withConnection (R"("in_degree":10,"weight_pA":1,"allow_self":true)")).empty());
    refuses (withConnection (R"("probability":1,"weight_pA":1,"allow_self":1)"),
             path + "allow_self: 1 is neither true nor false");
    refuses (withConnection (R"("pairs":[[0,1],[0,10]],"weight_pA":1)"), path + "pairs[1][1]: 10 is not in 0..9");
    refuses (withConnection (R"("pairs":[[-1,1]],"weight_pA":1)"), path + "pairs[0][0]: -1 is not in 0..9");
    refuses (withConnection (R"("pairs":[[0,1.5]],"weight_pA":1)"), path + "pairs[0][1]: 1.5 is not a whole number");
    refuses (withConnection (R"("pairs":[[0,1,2]],"weight_pA":1)"), path + "pairs[0]: this is not a pair");
    refuses (withConnection (R"("pairs":[[0,1]],"weight_pA":[1,2])"), path + "weight_pA: a list of 2, not of 1");
    refuses (withConnection (R"("probability":1,"weight_pA":[1,2])"), path + "weight_pA: a list has no place here");
    refuses (withConnection (R"("probability":1,"weight":1)"), path + "weight: unknown key; did you mean weight_pA?");
    refuses (withConnection (R"("probability":1,"weight_pA":1,"tau_syn_ms":0)"), path + "tau_syn_ms: 0 is not in");
    refuses (withConnection (R"("distance":{"reach":1,"peak_probability":1},"weight_pA":1)"),
             path + "distance: population \"e\" has no sheet");
    refuses (with (R"("connections":[{"from":"e","to":"x","delay_ms":1}])"), path + "to: there is no population \"x\"");
    refuses (with (R"("connections":[{"from":"e","to":"e","probability":1,"weight_pA":1,"delay":1}])"),
             path + "delay: unknown key; did you mean delay_ms?");
    refuses (with (R"("connections":[{"from":"e","to":"e","probability":1,"weight_pA":1,"delay_ms":-1}])"),
             path + "delay_ms: -1 is not in 0..1000");
    refuses (with (R"("connections":[{"from":"e","to":"e","probability":1,"weight_pA":1,"delay_s":0.005}])"),
             path + "delay_s: unknown key; did you mean delay_ms?");
    refuses (with (R"("connections":[{"from":"i","to":"e","probability":1,"weight_pA":1,"delay_ms":1}])"),
             path + "weight_pA: 1 has no place here: population \"i\" is inhibitory");
    refuses (with (R"("connections":[{"from":"i","to":"e","pairs":[[0,0],[1,0]],"weight_pA":[-1,1],"delay_ms":1}])"),
             path + "weight_pA[1]: 1 has no place here");
    refuses (withConnection (R"("probability":1,"weight_pA":11,)" + stdp),
             path + "weight_pA: 11 has no place here: with STDP");
    refuses (withConnection (R"("probability":1,"weight_pA":{"uniform":[0,11]},)" + stdp),
             path + "weight_pA: 11 has no place");
    CHECK (reasonAgainst (withConnection (R"("probability":1,"weight_pA":{"normal":[9,3]},)" + stdp)).empty());
    refuses (withConnection (R"("probability":1,"weight_pA":1,"plasticity":{"rule":"hebb"})"),
             path + "plasticity.rule: there is no rule \"hebb\"");
    refuses (withConnection (R"("probability":1,"weight_pA":1,"plasticity":{"rule":"stdp","tau_plus_ms":20})"),
             path + "plasticity.tau_minus_ms: is missing");
    refuses (
        withConnection (R"("probability":1,"weight_pA":1,"plasticity":[{"rule":"tsodyks-markram","utilisation":1.5}])"),
        path + "plasticity[0].utilisation: 1.5 is not in 0..1");
}

TEST_CASE ("stimuli that cannot be are refused")
{
    const auto path = std::string ("stimuli[0].");
    refuses (withStimulus (R"("waveform":"square")"), path + "waveform: there is no waveform \"square\"");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_nA":1)"),
             path + "amplitude_nA: unknown key; did you mean amplitude_pA?");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":-1,"amplitude_pA":1)"),
             path + "duration_ms: -1 is not in 0..");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_pA":1,"period_ms":3)"),
             path + "period_ms: unknown key");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_pA":[1,2])"),
             path + "amplitude_pA: a list of 2, not of 10");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_pA":1,"neurons":[10])"),
             path + "neurons[0]: 10 is not in 0..9");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_pA":1,"neurons":"some")"),
             path + "neurons: this is neither");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_pA":1,"neurons":[])"),
             path + "neurons: no neuron is named");
    refuses (
        withStimulus (R"("waveform":"pulse","duration_ms":1,"amplitude_pA":1,"neurons":{"centre":[0,0],"radius":1})"),
        path + "neurons: population \"e\" has no sheet");
    refuses (withStimulus (R"("waveform":"train","duration_ms":5,"amplitude_pA":1,"period_ms":2,"count":2)"),
             path + "period_ms: shorter");
    refuses (withStimulus (R"("waveform":"pulse","duration_ms":5,"amplitude_pA":1,"repeat":{"period_ms":2,"count":2})"),
             path + "repeat.period_ms: shorter");
    refuses (withStimulus (R"("waveform":"train","duration_ms":5,"amplitude_pA":1,"period_ms":1e9,"count":1000)"),
             path + "count: the last");
    refuses (withStimulus (R"("waveform":"samples","dt_ms":0.1,"amplitude_pA":[1,"x"])"),
             path + "amplitude_pA[1]: \"x\" is not a number");
    refuses (withStimulus (R"("waveform":"poisson","rate_hz":-1,"weight_pA":1)"), path + "rate_hz: -1 is not in 0..");
    refuses (with (R"("stimuli":[{"population":"z"}])"), path + "population: there is no population \"z\"");
}

TEST_CASE ("what no machine bears is refused before anything is allocated")
{
    const auto start = std::chrono::steady_clock::now();
    const auto large = [] (const std::string& connections)
    {
        return R"({"format":"galvani-experiment","version":1,"dt_ms":0.1,"duration_ms":10,"populations":[{"name":"e","size":1000000,"sheet":{}}],)"
               R"("connections":[)"
               + connections + "]}";
    };
    refuses (large (R"({"from":"e","to":"e","probability":0.01,"weight_pA":1,"delay_ms":1})"),
             "connections[0]: with it about 10000000000 synapses are expected; there may be 200000000");
    refuses (
        large (R"({"from":"e","to":"e","distance":{"reach":0.001,"peak_probability":1},"weight_pA":1,"delay_ms":1})"),
        "connections[0]: with it 1e+12 pairs have to be looked at");
    refuses (large (R"({"from":"e","to":"e","probability":1e-6,"weight_pA":1,"delay_ms":1000})"),
             "connections[0].delay_ms: the longest delay in steps times the neurons");
    std::string times;
    for (int i = 1; i <= 9; ++i)
        times += (i > 1 ? "," : "")
                 + std::string (R"({"from":"e","to":"e","pairs":[],"weight_pA":1,"delay_ms":1,"tau_syn_ms":)")
                 + std::to_string (i) + "}";
    refuses (large (times), "connections[8].tau_syn_ms: more than 8 different ones");
    CHECK (std::chrono::steady_clock::now() - start < std::chrono::seconds (5));
}
