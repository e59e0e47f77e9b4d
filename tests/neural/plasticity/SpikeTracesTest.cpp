#include "neural/plasticity/SpikeTraces.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <vector>

using namespace galvani;

namespace
{

double at (const SpikeTraces<double>& traces, std::int64_t step, int neuron)
{
    return traces.data()[(traces.rowOf (step) + static_cast<std::uint32_t> (neuron)) & traces.wrap()];
}

} // namespace

TEST_CASE ("a trace rises with its neuron's spikes, decays, and is remembered for its history")
{
    SpikeTraces<double> traces;
    using Row = SpikeTraces<double>::Row;
    traces.prepare (Row::withItsSpikes, 8, 6, 50, 200.0, 0.5);
    const std::vector<Spike> spikes { { 2, 7 }, { 4, 7 }, { 4, 49 } };
    traces.add (0, 3, { spikes.data(), 1 }, true);
    traces.add (3, 5, { spikes.data() + 1, 2 }, true);
    const auto decay = std::exp (-1.0 / 200.0);
    CHECK (at (traces, 1, 7) == 0.0);
    CHECK (at (traces, 2, 7) == Catch::Approx (0.5));
    CHECK (at (traces, 3, 7) == Catch::Approx (0.5 * decay));
    CHECK (at (traces, 4, 7) == Catch::Approx (0.5 + 0.5 * decay * decay));
    CHECK (at (traces, 4, 49) == Catch::Approx (0.5));
    CHECK (at (traces, 7, 8) == 0.0);
}

TEST_CASE ("a row before its spikes knows of them one step later, a step's decay on")
{
    SpikeTraces<double> traces;
    traces.prepare (SpikeTraces<double>::Row::beforeItsSpikes, 8, 6, 50, 100.0, 0.2);
    const std::vector<Spike> spikes { { 2, 7 } };
    traces.add (0, 5, spikes, true);
    CHECK (at (traces, 2, 7) == 0.0);
    CHECK (at (traces, 3, 7) == Catch::Approx (0.2 * std::exp (-0.01)));
}

TEST_CASE ("switched off, traces are forgotten as their rows come round, and begin from nothing")
{
    SpikeTraces<double> traces;
    traces.prepare (SpikeTraces<double>::Row::withItsSpikes, 4, 6, 50, 100.0, 1.0);
    const std::vector<Spike> early { { 1, 3 } }, late { { 20, 3 } };
    traces.add (0, 3, early, true);
    CHECK (at (traces, 2, 3) > 0.9);
    traces.add (3, 17, {}, false);
    for (int step = 16; step < 20; ++step)
        CHECK (at (traces, step, 3) == 0.0);
    traces.add (20, 2, late, true);
    CHECK (at (traces, 20, 3) == Catch::Approx (1.0));
    CHECK (at (traces, 21, 3) == Catch::Approx (std::exp (-0.01)));
}
