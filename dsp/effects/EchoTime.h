// How long an echo takes when it keeps time with the beat.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

/** Lengths of notes, as offered; "." is dotted (half as long again), "T" a triplet (two thirds). */
inline constexpr std::array<const char*, 10> echoDivisions { "Off",  "1/1",  "1/2", "1/4.", "1/4",
                                                             "1/4T", "1/8.", "1/8", "1/8T", "1/16" };

/** Quarter notes in a choice of echoDivisions; 0 for "Off" and what is none. */
constexpr double quarterNotesOfEcho (int division) noexcept
{
    constexpr std::array<double, 10> lengths { 0.0, 4.0, 2.0, 1.5, 1.0, 2.0 / 3.0, 0.75, 0.5, 1.0 / 3.0, 0.25 };
    return division > 0 && division < static_cast<int> (lengths.size()) ? lengths[static_cast<std::size_t> (division)]
                                                                        : 0.0;
}

/** Seconds of a division, halved (or doubled) until it lies within 0.01..2 s. "Off" gives freeSeconds, kept within the
    same.
    @param beatsPerMinute  anything that is no tempo (0, negative, infinite, no number) is taken as 120 */
constexpr float echoSeconds (int division, double beatsPerMinute, float freeSeconds) noexcept
{
    constexpr double least = 0.01, greatest = 2.0, slowest = 1.0e-3, fastest = 1.0e6;
    const auto quarters = quarterNotesOfEcho (division);
    if (quarters <= 0.0)
        return freeSeconds > static_cast<float> (least)
                   ? (freeSeconds < static_cast<float> (greatest) ? freeSeconds : static_cast<float> (greatest))
                   : static_cast<float> (least);

    const auto isTempo = beatsPerMinute >= slowest && beatsPerMinute <= fastest;
    auto seconds = quarters * 60.0 / (isTempo ? beatsPerMinute : 120.0);
    while (seconds > greatest)
        seconds *= 0.5;
    while (seconds < least)
        seconds *= 2.0;
    return static_cast<float> (seconds);
}

} // namespace galvani
