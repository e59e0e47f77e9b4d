#include "dsp/stimulus/Electrode.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void Electrode::reset() noexcept
{
    numHeld = numActive = 0;
    numDropped = numAdded = 0;
    changed = true;
}

void Electrode::add (const Pulse& pulse) noexcept
{
    if (pulse.endStep <= pulse.onsetStep || pulse.amplitude_pA == 0.0f)
        return;
    auto* place = held.data() + numHeld;
    if (numHeld < maximumPulses)
        ++numHeld;
    else
    {
        place =
            std::min_element (held.data(), place, [] (auto& a, auto& b) { return a.pulse.endStep < b.pulse.endStep; });
        changed = changed || place->current_pA != 0.0f;
        ++numDropped;
    }
    *place = { pulse, 0.0f };
    place->pulse.seed = ++numAdded;
}

void Electrode::silence() noexcept
{
    changed = changed || numActive > 0;
    numHeld = numActive = 0;
}

bool Electrode::advance (std::int64_t step) noexcept
{
    numActive = 0;
    int kept = 0;
    for (int i = 0; i < numHeld; ++i)
    {
        auto& entry = held[static_cast<size_t> (i)];
        if (entry.pulse.endStep <= step)
        {
            changed = changed || entry.current_pA != 0.0f;
            continue;
        }
        const auto current = course.at (entry.pulse, step);
        changed = changed || current != entry.current_pA || (current != 0.0f && entry.pulse.shape == PulseShape::noise);
        entry.current_pA = current;
        if (kept != i)
            held[static_cast<size_t> (kept)] = entry;
        if (current != 0.0f)
            active[static_cast<size_t> (numActive++)] = { &held[static_cast<size_t> (kept)].pulse, current };
        ++kept;
    }
    numHeld = kept;
    const auto result = changed;
    changed = false;
    return result;
}

float Electrode::strongest() const noexcept
{
    float result = 0.0f;
    for (const auto& entry : running())
        result = std::max (result, std::abs (entry.pulse->amplitude_pA));
    return result;
}

} // namespace galvani
