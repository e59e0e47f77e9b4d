#include "neural/training/tuning/FiringMeasurement.h"

#include "neural/spiking/network/SpikingNetwork.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace galvani
{

namespace
{

void refuseUnlessMeasurable (const FiringMeasurement& m)
{
    const auto isAbove = [] (double value, double bound) { return std::isfinite (value) && value > bound; };
    if (m.currents < 2 || m.currents > 10000)
        throw std::invalid_argument ("a firing curve of " + std::to_string (m.currents)
                                     + " currents cannot be measured: 2 to 10000 can");
    if (m.neuronsEach < 1 || m.neuronsEach > 10000)
        throw std::invalid_argument ("a firing curve cannot be measured with " + std::to_string (m.neuronsEach)
                                     + " neurons a current: 1 to 10000 can");
    if (! std::isfinite (m.lowest_pA) || ! isAbove (m.highest_pA, m.lowest_pA))
        throw std::invalid_argument ("the highest current of a firing curve is not above the lowest");
    if (! isAbove (m.dt_ms, 0.0) || ! isAbove (m.count_s, 0.0) || ! std::isfinite (m.settle_s) || m.settle_s < 0.0)
        throw std::invalid_argument ("the times of a firing curve must be above 0");
    if (! std::isfinite (m.noise_pA) || m.noise_pA < 0.0)
        throw std::invalid_argument ("the noise of a firing curve must not be below 0");
    if (! (m.neuron.threshold_mV > m.neuron.reset_mV) || ! isAbove (m.neuron.membraneTime_ms, 0.0))
        throw std::invalid_argument ("the neuron of a firing curve needs a threshold above its reset and a membrane "
                                     "time above 0");
}

/** Neurons of one current start at different potentials, so that their first spikes are spread. */
SpikingNetwork<double> preparedNetwork (const FiringMeasurement& m)
{
    NetworkSpec spec;
    spec.dt_ms = m.dt_ms;
    spec.seed = m.seed;
    PopulationSpec population { m.currents * m.neuronsEach, { m.neuron }, {} };
    for (int n = 0; n < population.size; ++n)
        population.initialPotential_mV.push_back (m.neuron.reset_mV
                                                  + (m.neuron.threshold_mV - m.neuron.reset_mV)
                                                        * (n % m.neuronsEach + 0.5) / m.neuronsEach);
    spec.populations.push_back (std::move (population));
    spec.projections.emplace_back();
    NetworkOptions options;
    options.longestStretch = 32;
    SpikingNetwork<double> network;
    network.prepare (spec, options);
    network.setNoise (m.noise_pA);
    network.holdExternal (true);
    return network;
}

} // namespace

FiringCurve measureFiringCurve (const FiringMeasurement& m)
{
    refuseUnlessMeasurable (m);
    const auto currents = static_cast<size_t> (m.currents), each = static_cast<size_t> (m.neuronsEach);
    FiringCurve curve { m.neuron, std::vector<double> (currents), std::vector<double> (currents) };
    auto network = preparedNetwork (m);
    const auto external = network.external (0);
    for (size_t i = 0; i < currents; ++i)
    {
        curve.current_pA[i] = m.lowest_pA + (m.highest_pA - m.lowest_pA) * static_cast<double> (i) / (m.currents - 1);
        std::fill_n (external.begin() + static_cast<std::ptrdiff_t> (i * each), each, curve.current_pA[i]);
    }

    const auto stepsIn = [&m] (double seconds) { return std::llround (1000.0 * seconds / m.dt_ms); };
    const auto settled = stepsIn (m.settle_s), counted = std::max (1LL, stepsIn (m.count_s));
    const auto end = settled + counted;
    while (network.stepsDone() < end)
    {
        const auto left = std::min<std::int64_t> (network.stepsToBorder(), end - network.stepsDone());
        for (const auto& spike : network.advance (static_cast<int> (left)))
            if (spike.step >= settled)
                curve.rate_Hz[static_cast<size_t> (spike.neuron) / each] += 1.0;
    }
    const auto neuronSeconds = m.neuronsEach * static_cast<double> (counted) * m.dt_ms / 1000.0;
    for (auto& rate : curve.rate_Hz)
        rate /= neuronSeconds;
    return curve;
}

} // namespace galvani
