#include "dsp/stimulus/Ear.h"

#include "dsp/stimulus/ErbScale.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void Ear::prepare (double sampleRate, double stepSeconds)
{
    for (auto& bank : banks)
        bank.prepare (sampleRate);
    for (auto& channel : cells)
        channel.prepare (sampleRate);
    control.prepare (stepSeconds);
}

void Ear::reset() noexcept
{
    for (auto& bank : banks)
        bank.reset();
    for (auto& channel : cells)
        channel.reset();
    control.reset();
}

void Ear::process (const float* left, const float* right, int numSamples, std::span<const int> stepEnds,
                   std::span<Levels> levels) noexcept
{
    const float* const inputs[] { left, right };
    for (size_t channel = 0; channel < 2; ++channel)
    {
        auto& bank = banks[channel];
        auto& hair = cells[channel];
        const auto first = channel * GammatoneBank::numBands;
        alignas (64) GammatoneBank::Bands motion;
        size_t step = 0;
        for (int i = 0; i < numSamples; ++i)
        {
            bank.process (inputs[channel][i], motion);
            hair.process (motion);
            for (; step < stepEnds.size() && stepEnds[step] == i; ++step)
                std::copy (hair.current().begin(), hair.current().end(), levels[step].begin() + first);
        }
    }

    for (auto& step : levels.first (stepEnds.size()))
    {
        const auto gain = control.process (*std::max_element (step.begin(), step.end()));
        for (auto& level : step)
            level = std::min (level * gain, 1.5f);
    }
}

int Ear::nearestBand (double frequency) const noexcept
{
    const auto low = erbNumber (centreFrequency (0));
    const auto high = erbNumber (centreFrequency (GammatoneBank::numBands - 1));
    const auto position = (erbNumber (frequency) - low) / (high - low) * (GammatoneBank::numBands - 1);
    return static_cast<int> (std::lround (std::clamp (position, 0.0, GammatoneBank::numBands - 1.0)));
}

} // namespace galvani
