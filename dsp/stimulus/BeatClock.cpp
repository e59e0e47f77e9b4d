#include "dsp/stimulus/BeatClock.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

// A host's position is rounded: a beat this small part of a sample early is still on the sample.
constexpr double tolerance = 1.0e-3;

} // namespace

BeatClock::BeatClock (double quarterNotes, double quarterNotesPerSample, double lengthInQuarterNotes) noexcept
    : start (quarterNotes),
      perSample (quarterNotesPerSample),
      length (lengthInQuarterNotes),
      beat (static_cast<std::int64_t> (std::ceil ((start - tolerance * perSample) / length)))
{
}

std::optional<int> BeatClock::next (int numSamples) noexcept
{
    const auto samples = (static_cast<double> (beat) * length - start) / perSample;
    const auto index = std::ceil (samples - tolerance);
    if (! (index < numSamples))
        return {};
    ++beat;
    return static_cast<int> (std::max (index, 0.0));
}

} // namespace galvani
