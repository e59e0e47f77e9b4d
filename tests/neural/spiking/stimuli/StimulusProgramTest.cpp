#include "neural/spiking/stimuli/StimulusProgram.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace galvani;

namespace
{

/** Neurons that never spike and sum what comes in: R C = infinity would be ideal; a long time constant does. */
NetworkSpec listeners (int size)
{
    LifParameters neuron;
    neuron.membraneTime_ms = 10.0;
    neuron.threshold_mV = 1000.0;
    NetworkSpec spec;
    spec.populations.push_back ({ size, { neuron }, {} });
    spec.projections.emplace_back();
    if (size > 1)
        spec.projections[0].synapses.push_back ({ 0, 1, 0.0, 40 });
    return spec;
}

/** Potentials after each step, all neurons of a step after another. */
template <typename Real>
std::vector<Real> heard (const StimulusSpec& stimuli, const NetworkSpec& spec, int steps, int mostAtATime)
{
    SpikingNetwork<Real> network;
    network.prepare (spec);
    StimulusProgram<Real> program (stimuli, network);
    std::vector<Real> last;
    while (network.stepsDone() < steps)
    {
        const auto count =
            std::min ({ mostAtATime, network.stepsToBorder(), steps - static_cast<int> (network.stepsDone()) });
        program.write (network, count);
        network.advance (count);
        const auto now = network.potentials();
        last.assign (now.begin(), now.end());
    }
    return last;
}

/** Potentials after so many steps of currents that are given step by step. */
std::vector<double> heardByHand (const std::vector<std::vector<double>>& currents, const NetworkSpec& spec)
{
    SpikingNetwork<double> network;
    network.prepare (spec);
    for (const auto& row : currents)
    {
        std::copy (row.begin(), row.end(), network.external (0).begin());
        network.advance (1);
    }
    return { network.potentials().begin(), network.potentials().end() };
}

StimulusSpec mixture (int neurons)
{
    StimulusSpec stimuli;
    std::vector<std::int32_t> all, some { 1, 3 };
    for (int n = 0; n < neurons; ++n)
        all.push_back (n);
    const auto add =
        [&] (const auto& who, std::int64_t onset, Waveform::Kind kind, double amplitude, std::int64_t duration)
    {
        CurrentStimulus s { who, { onset }, {} };
        s.waveform.kind = kind;
        s.waveform.amplitude_pA = amplitude;
        s.waveform.duration = duration;
        s.waveform.period = 9;
        s.waveform.count = 5;
        s.waveform.cyclesPerStep = 0.03;
        stimuli.currents.push_back (s);
    };
    using Kind = Waveform::Kind;
    add (all, 5, Kind::pulse, 100.0, 120);
    add (some, 17, Kind::train, 40.0, 4);
    add (some, 60, Kind::sine, 30.0, 33);
    add (all, 180, Kind::noise, 200.0, 50);
    stimuli.currents.back().factors.assign (all.size(), 0.5);
    stimuli.trains.push_back ({ some, { 100, 60, 2 }, 40, 0.2, 25.0, 5.0, 77 });
    stimuli.trains.push_back ({ all, { 230 }, 40, 2.3, 5.0, 5.0, 78 });
    return stimuli;
}

} // namespace

TEST_CASE ("currents reach their neurons in their steps, and overlapping ones add")
{
    auto stimuli = mixture (4);
    stimuli.trains.clear();
    stimuli.currents.pop_back(); // what is drawn cannot be told beforehand
    const auto spec = listeners (4);
    std::vector<std::vector<double>> rows;
    for (int step = 0; step < 130; ++step)
    {
        rows.emplace_back (4, 0.0);
        for (const auto& s : stimuli.currents)
            for (const auto neuron : s.neurons)
                rows.back()[static_cast<size_t> (neuron)] += s.at (step);
    }
    const auto expected = heardByHand (rows, spec);
    CHECK (expected[0] > -70.0);
    for (const int atATime : { 1, 3, 16 })
        CHECK (heard<double> (stimuli, spec, 130, atATime) == expected);
}

TEST_CASE ("what is played does not depend on how the steps are cut")
{
    const auto stimuli = mixture (20);
    const auto spec = listeners (20);
    const auto single = heard<float> (stimuli, spec, 300, 1);
    const auto doubles = heard<double> (stimuli, spec, 300, 1);
    for (const int atATime : { 2, 7, 16 })
    {
        CHECK (heard<float> (stimuli, spec, 300, atATime) == single);
        CHECK (heard<double> (stimuli, spec, 300, atATime) == doubles);
    }
    for (size_t i = 0; i < single.size(); ++i)
        CHECK (std::abs (static_cast<double> (single[i]) - doubles[i]) < 1e-3);
}

TEST_CASE ("a Poisson train delivers as much as its rate and weight say, below and above one spike a step")
{
    constexpr int neurons = 200, steps = 20000;
    std::vector<std::int32_t> all;
    for (int n = 0; n < neurons; ++n)
        all.push_back (n);
    for (const auto meanPerStep : { 0.01, 0.7, 3.25 })
    {
        StimulusSpec stimuli;
        stimuli.trains.push_back ({ all, {}, steps, meanPerStep, 2.0, 5.0, 3 });
        const auto potentials = heard<double> (stimuli, listeners (neurons), steps, 16);
        double mean = 0.0;
        for (const auto v : potentials)
            mean += (v + 70.0) / neurons;
        // I = rate w tau_s, v - rest = R I; the last few membrane time constants are what is averaged over.
        const auto expected = 0.1 * meanPerStep * 2.0 * (5.0 / 0.1);
        INFO (meanPerStep << ": " << mean << " mV, expected " << expected);
        CHECK (std::abs (mean - expected) < 0.05 * expected);
    }
}

TEST_CASE ("noise has its standard deviation in each step")
{
    constexpr int neurons = 2000;
    StimulusSpec stimuli;
    CurrentStimulus noise;
    for (int n = 0; n < neurons; ++n)
        noise.neurons.push_back (n);
    noise.waveform.kind = Waveform::Kind::noise;
    noise.waveform.amplitude_pA = 100.0;
    noise.waveform.duration = 1000;
    stimuli.currents.push_back (noise);
    const auto spread = [&] (int steps)
    {
        double squares = 0.0;
        for (const auto v : heard<double> (stimuli, listeners (neurons), steps, 16))
            squares += (v + 70.0) * (v + 70.0) / neurons;
        return std::sqrt (squares);
    };
    // One step of an exponential filter, and its stationary spread.
    const auto decay = std::exp (-0.1 / 10.0), step = 0.1 * 100.0 * (1.0 - decay);
    CHECK (std::abs (spread (1) / step - 1.0) < 0.05);
    CHECK (std::abs (spread (800) / (step / std::sqrt (1.0 - decay * decay)) - 1.0) < 0.05);
}

TEST_CASE ("currents that stand still cost next to nothing, however many neurons have them")
{
    constexpr int neurons = 4000, calls = 200000;
    StimulusSpec stimuli;
    CurrentStimulus constant;
    for (int n = 0; n < neurons; ++n)
    {
        constant.neurons.push_back (n);
        constant.factors.push_back (n);
    }
    constant.waveform.amplitude_pA = 1.0;
    constant.waveform.duration = 1'000'000;
    stimuli.currents.push_back (constant);
    SpikingNetwork<float> network;
    network.prepare (listeners (neurons));
    StimulusProgram<float> program (stimuli, network);
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < calls; ++i)
        program.write (network, 1);
    const auto taken = std::chrono::duration<double> (std::chrono::steady_clock::now() - start).count();
    INFO (taken / calls * 1e9 << " ns a call");
    CHECK (taken / calls < 1.0e-6);
    CHECK (network.external (0)[3999] == 3999.0f);
}

TEST_CASE ("stimuli that do not fit the network are refused")
{
    SpikingNetwork<double> network;
    network.prepare (listeners (4));
    StimulusSpec stimuli;
    stimuli.currents.push_back ({ { 4 }, {}, {} });
    CHECK_THROWS_AS (StimulusProgram<double> (stimuli, network), std::invalid_argument);
    stimuli.currents.clear();
    stimuli.trains.push_back ({ { 0 }, {}, 10, 0.1, 1.0, 7.0, 1 });
    CHECK_THROWS_AS (StimulusProgram<double> (stimuli, network), std::invalid_argument);
    stimuli.trains[0].synapticTime_ms = 5.0;
    CHECK_NOTHROW (StimulusProgram<double> (stimuli, network));
}
