#include "plugin/activity/NeuronRates.h"

#include "neural/brain/BrainDimensions.h"

#include <cmath>
#include <cstddef>

namespace galvani
{

void NeuronRates::prepare (int neurons) { traces.assign (static_cast<size_t> (neurons), {}); }

double NeuronRates::faded (const Trace& trace, std::int64_t step) noexcept
{
    const auto passed = step - trace.step;
    // Spikes of a block arrive beside its ticks, so a few steps back are no reset.
    if (passed < -stepsPerSecond)
        return 0.0;
    return passed <= 0 ? trace.rate : trace.rate * std::exp (-stepSeconds * static_cast<double> (passed) / seconds);
}

void NeuronRates::add (Spike spike) noexcept
{
    if (spike.neuron < 0 || static_cast<size_t> (spike.neuron) >= traces.size())
        return;
    auto& trace = traces[static_cast<size_t> (spike.neuron)];
    trace = { faded (trace, spike.step) + 1.0 / seconds, spike.step };
}

float NeuronRates::at (int neuron, std::int64_t step) const noexcept
{
    if (neuron < 0 || static_cast<size_t> (neuron) >= traces.size())
        return 0.0f;
    return static_cast<float> (faded (traces[static_cast<size_t> (neuron)], step));
}

} // namespace galvani
