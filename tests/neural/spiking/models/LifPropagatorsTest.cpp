#include "neural/spiking/models/LifParameters.h"

#include "tests/neural/spiking/network/NetworkRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

/** The same two equations by the classic Runge-Kutta method with a hundred small steps. */
void integrateFinely (const LifParameters& p, double synapticTime, double dt, double external, double& v,
                      double& synaptic)
{
    constexpr int pieces = 100;
    const auto h = dt / pieces;
    const auto slopeOfV = [&] (double v0, double i0)
    { return (-(v0 - p.rest_mV) + 1.0e-3 * p.resistance_MOhm * (i0 + external)) / p.membraneTime_ms; };
    const auto slopeOfI = [&] (double i0) { return -i0 / synapticTime; };
    for (int i = 0; i < pieces; ++i)
    {
        const auto v1 = slopeOfV (v, synaptic), i1 = slopeOfI (synaptic);
        const auto v2 = slopeOfV (v + h / 2 * v1, synaptic + h / 2 * i1), i2 = slopeOfI (synaptic + h / 2 * i1);
        const auto v3 = slopeOfV (v + h / 2 * v2, synaptic + h / 2 * i2), i3 = slopeOfI (synaptic + h / 2 * i2);
        const auto v4 = slopeOfV (v + h * v3, synaptic + h * i3), i4 = slopeOfI (synaptic + h * i3);
        v += h / 6 * (v1 + 2 * v2 + 2 * v3 + v4);
        synaptic += h / 6 * (i1 + 2 * i2 + 2 * i3 + i4);
    }
}

} // namespace

TEST_CASE ("a step of the propagators is the differential equation's solution")
{
    for (const auto synapticTime : { 2.0, 5.0, 10.0, 25.0 }) // 10 ms is the membrane's own: the degenerate case
    {
        LifParameters p;
        const auto step = LifPropagators<double>::of (p, 0.1, synapticTime);
        double v = -66.0, current = 120.0, exactV = v, exactCurrent = current;
        for (int i = 0; i < 50; ++i)
        {
            v = p.rest_mV + (v - p.rest_mV) * step.membraneDecay + 80.0 * step.externalToPotential
                + current * step.synapticToPotential;
            current *= step.synapticDecay;
            integrateFinely (p, synapticTime, 0.1, 80.0, exactV, exactCurrent);
            REQUIRE (v == Catch::Approx (exactV).margin (1.0e-9));
            REQUIRE (current == Catch::Approx (exactCurrent).margin (1.0e-9));
        }
    }
}

TEST_CASE ("firing rates follow the closed form of the f-I curve")
{
    // Interval = refractory + tau ln ((R I + v_rest - v_reset) / (R I + v_rest - v_threshold)), Gerstner et al. 2014,
    // ch. 1.
    LifParameters p;
    for (const auto current : { 210.0, 250.0, 400.0, 1000.0 })
    {
        SpikingNetwork<double> network;
        network.prepare (networkOf (1, {}, p));
        network.external (0)[0] = current;
        std::int64_t first = -1, last = -1;
        int spikes = 0;
        for (int step = 0; step < 50000; ++step)
            if (! network.advance (1).empty())
            {
                first = first < 0 ? step : first;
                last = step;
                ++spikes;
            }
        const auto measured = static_cast<double> (last - first) * 0.1 / (spikes - 1);
        const auto drive = 0.1 * current;
        const auto expected = p.refractory_ms + p.membraneTime_ms * std::log (drive / (drive - 20.0));
        // Reset falls on the end of the spike's step, which the refractory period counts from its start: an interval
        // is up to one step short, and the threshold is seen up to one step late.
        CHECK (measured > expected - 0.1 - 1.0e-9);
        CHECK (measured < expected + 1.0e-9);
    }
}

TEST_CASE ("below rheobase a neuron never fires, and settles at R I")
{
    SpikingNetwork<double> network;
    network.prepare (networkOf (1));
    network.external (0)[0] = 199.0;
    for (int step = 0; step < 20000; ++step)
        REQUIRE (network.advance (1).empty());
    CHECK (network.potentials()[0] == Catch::Approx (-70.0 + 19.9).margin (1.0e-6));
}
