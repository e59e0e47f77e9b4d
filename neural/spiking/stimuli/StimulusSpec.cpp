#include "neural/spiking/stimuli/StimulusSpec.h"

#include <algorithm>
#include <limits>

namespace galvani
{

namespace
{

/** The repetition that a step at or after the onset belongs to. */
std::int64_t repetitionOf (const StimulusTiming& timing, std::int64_t sinceOnset) noexcept
{
    return timing.count > 1 && timing.period > 0 ? std::min (timing.count - 1, sinceOnset / timing.period) : 0;
}

} // namespace

double CurrentStimulus::at (std::int64_t step) const noexcept
{
    const auto sinceOnset = step - timing.onset;
    if (sinceOnset < 0)
        return 0.0;
    return waveform.at (sinceOnset - repetitionOf (timing, sinceOnset) * timing.period);
}

std::int64_t CurrentStimulus::nextChange (std::int64_t step) const noexcept
{
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    const auto sinceOnset = step - timing.onset;
    if (sinceOnset < 0)
        return timing.onset;
    const auto repetition = repetitionOf (timing, sinceOnset);
    const auto start = repetition * timing.period;
    auto next = waveform.nextChange (sinceOnset - start);
    if (next != never)
        next += timing.onset + start;
    if (repetition + 1 < timing.count && timing.period > 0)
        next = std::min (next, timing.onset + start + timing.period);
    return next;
}

} // namespace galvani
