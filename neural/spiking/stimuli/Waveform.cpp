#include "neural/spiking/stimuli/Waveform.h"

#include "neural/spiking/stimuli/Sine.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

constexpr auto never = std::numeric_limits<std::int64_t>::max();

/** The sample that a step sees. */
std::int64_t sampleOf (std::int64_t step, double stepsPerSample) noexcept
{
    return static_cast<std::int64_t> (std::floor (static_cast<double> (step) / stepsPerSample));
}

/** The first step that sees a sample or a later one. */
std::int64_t firstStepOf (std::int64_t sample, double stepsPerSample) noexcept
{
    auto step = static_cast<std::int64_t> (std::ceil (static_cast<double> (sample) * stepsPerSample));
    // The quotient and the product may round to different sides.
    while (sampleOf (step, stepsPerSample) < sample)
        ++step;
    return step;
}

} // namespace

std::int64_t Waveform::end() const noexcept
{
    switch (kind)
    {
        case Kind::train:
            return count > 0 ? (count - 1) * period + duration : 0;
        case Kind::biphasic:
            return duration / 2 * 2;
        case Kind::samples:
            return samples.empty() ? 0 : firstStepOf (static_cast<std::int64_t> (samples.size()), stepsPerSample);
        case Kind::pulse:
        case Kind::sine:
        case Kind::noise:
            break;
    }
    return duration;
}

double Waveform::at (std::int64_t step) const noexcept
{
    if (step < 0 || step >= end())
        return 0.0;
    switch (kind)
    {
        case Kind::train:
            return period <= 0 || step % period < duration ? amplitude_pA : 0.0;
        case Kind::biphasic:
            return step < duration / 2 ? amplitude_pA : -amplitude_pA;
        case Kind::sine:
            return amplitude_pA * sineOfTurns (cyclesPerStep * static_cast<double> (step));
        case Kind::noise:
            return 0.0;
        case Kind::samples:
            return samples[static_cast<size_t> (sampleOf (step, stepsPerSample))];
        case Kind::pulse:
            break;
    }
    return amplitude_pA;
}

std::int64_t Waveform::nextChange (std::int64_t step) const noexcept
{
    const auto last = end();
    if (step < 0)
        return 0;
    if (step >= last)
        return never;
    switch (kind)
    {
        case Kind::train:
        {
            if (period <= 0)
                break;
            const auto start = step - step % period;
            const auto silence = start + duration;
            return std::min (last, step < silence ? std::min (silence, start + period) : start + period);
        }
        case Kind::biphasic:
            return step < duration / 2 ? duration / 2 : last;
        case Kind::sine:
        case Kind::noise:
            return step + 1;
        case Kind::samples:
            return std::min (last, firstStepOf (sampleOf (step, stepsPerSample) + 1, stepsPerSample));
        case Kind::pulse:
            break;
    }
    return last;
}

} // namespace galvani
