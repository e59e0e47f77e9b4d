#include "dsp/stimulus/Electrode.h"

#include <algorithm>

namespace galvani
{

void Electrode::reset() noexcept
{
    numPulses = numActive = 0;
    changed = true;
}

void Electrode::add (const Pulse& pulse) noexcept
{
    if (pulse.endStep <= pulse.onsetStep || pulse.amplitude_pA == 0.0f)
        return;
    changed = true;
    const auto end = pulses.begin() + numPulses;
    if (numPulses == maximumPulses)
        *std::min_element (pulses.begin(), end, [] (auto& a, auto& b) { return a.endStep < b.endStep; }) = pulse;
    else
        pulses[static_cast<size_t> (numPulses++)] = pulse;
}

void Electrode::silence() noexcept
{
    changed = changed || numPulses > 0;
    numPulses = 0;
}

bool Electrode::advance (std::int64_t step) noexcept
{
    const auto last = std::remove_if (pulses.begin(), pulses.begin() + numPulses,
                                      [step] (auto& pulse) { return pulse.endStep <= step; });
    const auto remaining = static_cast<int> (last - pulses.begin());
    changed = changed || remaining != numPulses;
    numPulses = remaining;

    const auto before = numActive;
    numActive = 0;
    for (int i = 0; i < numPulses; ++i)
    {
        const auto& pulse = pulses[static_cast<size_t> (i)];
        if (pulse.onsetStep > step)
            continue;
        changed = changed || pulse.onsetStep == step;
        active[static_cast<size_t> (numActive++)] = pulse;
    }
    const auto result = changed || numActive != before;
    changed = false;
    return result;
}

float Electrode::strongest() const noexcept
{
    float result = 0.0f;
    for (const auto& pulse : running())
        result = std::max (result, pulse.amplitude_pA);
    return result;
}

} // namespace galvani
