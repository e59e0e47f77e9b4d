#include "dsp/synthesis/GrainBeat.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double shortestPeriod = 0.001;
constexpr double largestPosition = 1.0e9; // quarter notes: beyond, a double no longer tells samples apart
constexpr double justBefore = 1.0e-6;     // quarter notes: rounding must not put a beat's first sample before it

bool isPositive (double x) noexcept { return x > 0.0 && std::isfinite (x); }

} // namespace

GrainBeat::GrainBeat (double quarterNotes, double tempo, double division) noexcept
{
    if (! isPositive (tempo) || ! isPositive (division) || ! (std::abs (quarterNotes) < largestPosition))
        return;

    const auto secondsPerQuarter = 60.0 / tempo;
    const auto seconds = division * secondsPerQuarter;
    if (! (seconds >= shortestPeriod) || ! std::isfinite (seconds))
        return;

    const auto beats = (quarterNotes + justBefore) / division;
    const auto after = quarterNotes - std::floor (beats) * division;
    period = seconds;
    since = std::clamp (after * secondsPerQuarter, 0.0, seconds);
}

double GrainBeat::secondsBack (double wanted, double least, double most) const noexcept
{
    const auto longest = std::max (least, most);
    const auto free = std::clamp (std::isfinite (wanted) ? wanted : least, least, longest);
    if (! hasBeats())
        return free;

    const auto earliest = std::max (0.0, std::ceil ((least - since) / period));
    const auto latest = std::floor ((longest - since) / period);
    if (latest < earliest)
        return free;
    return since + period * std::clamp (std::round ((free - since) / period), earliest, latest);
}

} // namespace galvani
