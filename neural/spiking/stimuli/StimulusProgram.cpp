#include "neural/spiking/stimuli/StimulusProgram.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

/** A pulse of 1 while a stimulus flows. */
CurrentStimulus gateOf (std::vector<std::int32_t> neurons, const StimulusTiming& timing, std::int64_t duration)
{
    Waveform open;
    open.amplitude_pA = 1.0;
    open.duration = duration;
    return { std::move (neurons), timing, open };
}

void checkNeurons (const std::vector<std::int32_t>& neurons, int size)
{
    for (const auto neuron : neurons)
        if (neuron < 0 || neuron >= size)
            throw std::invalid_argument ("a stimulus on neuron " + std::to_string (neuron) + " misses the "
                                         + std::to_string (size) + " neurons");
}

template <typename Real>
void copySums (const std::vector<double>& sums, std::span<Real> row)
{
    std::transform (sums.begin(), sums.end(), row.begin(), [] (double sum) { return static_cast<Real> (sum); });
}

} // namespace

template <typename Real>
bool StimulusProgram<Real>::Gated::opensWithin (std::int64_t step, int steps) const noexcept
{
    return gate.at (step) != 0.0 || gate.nextChange (step) < step + steps;
}

template <typename Real>
StimulusProgram<Real>::StimulusProgram (const StimulusSpec& spec, const SpikingNetwork<Real>& network)
{
    size_t mostNoisy = 0, mostTrains = 0;
    for (const auto& stimulus : spec.currents)
    {
        checkNeurons (stimulus.neurons, network.size());
        if (stimulus.waveform.kind != Waveform::Kind::noise)
            continue;
        auto gate = gateOf (stimulus.neurons, stimulus.timing, stimulus.waveform.duration);
        gate.factors = stimulus.factors;
        mostNoisy = std::max (mostNoisy, stimulus.neurons.size());
        noises.push_back ({ { std::move (gate), { stimulus.waveform.seed, stimulus.neurons.size() } },
                            static_cast<Real> (stimulus.waveform.amplitude_pA) });
    }
    for (const auto& train : spec.trains)
    {
        checkNeurons (train.neurons, network.size());
        const auto channel = network.channelOf (train.synapticTime_ms);
        if (channel < 0)
            throw std::invalid_argument ("the network has no current of the train's time constant");
        mostTrains = std::max (mostTrains, train.neurons.size());
        trains.push_back (
            { { gateOf (train.neurons, train.timing, train.duration), { train.seed, train.neurons.size() } },
              train.meanPerStep,
              static_cast<Real> (train.weight_pA),
              channel });
    }
    currents = CurrentSum (spec.currents, network.size());
    drawn.resize (mostNoisy);
    // Read eight at a time.
    hits.resize ((mostTrains + 7) / 8 * 8);
}

template <typename Real>
void StimulusProgram<Real>::reset()
{
    currents.reset();
    for (auto& noise : noises)
        noise.noise.reset();
    for (auto& train : trains)
        train.noise.reset();
    rowHoldsSums = false;
}

template <typename Real>
void StimulusProgram<Real>::write (SpikingNetwork<Real>& network, int steps)
{
    const auto now = network.stepsDone();
    if (currents.moveTo (now))
        rowHoldsSums = false;

    const auto moves = currents.nextChange() < now + steps
                       || std::any_of (noises.begin(), noises.end(),
                                       [&] (const auto& noise) { return noise.opensWithin (now, steps); });
    network.holdExternal (! moves);
    if (moves)
        writeRows (network, steps);
    else if (! rowHoldsSums)
    {
        copySums (currents.sums(), network.external (0));
        rowHoldsSums = true;
    }

    for (auto& train : trains)
        if (train.opensWithin (now, steps))
            for (int row = 0; row < steps; ++row)
                if (train.gate.at (now + row) != 0.0)
                    writeArrivals (network, train, row);
}

template <typename Real>
void StimulusProgram<Real>::writeRows (SpikingNetwork<Real>& network, int steps)
{
    rowHoldsSums = false;
    const auto now = network.stepsDone();
    for (int r = 0; r < steps; ++r)
    {
        currents.moveTo (now + r);
        const auto row = network.external (r);
        copySums (currents.sums(), row);
        for (auto& noise : noises)
            if (noise.gate.at (now + r) != 0.0)
                addNoise (noise, row);
    }
}

template <typename Real>
void StimulusProgram<Real>::addNoise (Noise& noise, std::span<Real> row)
{
    const auto& [neurons, timing, waveform, factors] = noise.gate;
    const std::span<Real> values (drawn.data(), noise.noise.size());
    noise.noise.gaussian (values);
    for (size_t i = 0; i < values.size(); ++i)
    {
        const auto factor = factors.empty() ? Real (1) : static_cast<Real> (factors[i]);
        row[static_cast<size_t> (neurons[i])] += values[i] * (noise.deviation_pA * factor);
    }
}

template <typename Real>
void StimulusProgram<Real>::writeArrivals (SpikingNetwork<Real>& network, Train& train, int row)
{
    const auto always = static_cast<std::int64_t> (train.meanPerStep);
    train.noise.bernoulli (train.meanPerStep - static_cast<double> (always), hits);
    const auto count = train.noise.size();
    for (size_t first = 0; first < count; first += 8)
    {
        std::uint64_t eight;
        std::memcpy (&eight, &hits[first], sizeof eight);
        if (eight == 0 && always == 0)
            continue; // as most are
        for (auto i = first; i < std::min (first + 8, count); ++i)
            if (const auto arrivals = always + hits[i]; arrivals > 0)
                network.addArrival (row, train.channel, train.gate.neurons[i],
                                    train.weight_pA * static_cast<Real> (arrivals));
    }
}

template class StimulusProgram<float>;
template class StimulusProgram<double>;

} // namespace galvani
