// The words of the ear's room that came with its axis, its meter and the pulse that is drawn by hand.
#pragma once

#include "plugin/gui/Text.h"

namespace galvani::text
{

/** 880 as "880 Hz", 2000 as "2.0 kHz". */
inline juce::String hertz (double frequency)
{
    return frequency < 1000.0 ? juce::String (juce::roundToInt (frequency)) + " Hz"
                              : juce::String (frequency / 1000.0, 1) + " kHz";
}

/** As it stands beside the axis: "500", "2k". */
inline juce::String shortHertz (int frequency)
{
    return frequency < 1000 ? juce::String (frequency) : juce::String (frequency / 1000) + "k";
}

/** @param number  from 0 */
inline juce::String band (int number, double centre)
{
    return "band " + juce::String (number + 1) + utf8 (" \xc2\xb7 ") + hertz (centre);
}

inline juce::String secondsAgo (double seconds) { return utf8 ("\xe2\x88\x92") + juce::String (seconds, 1) + " s"; }

inline constexpr auto inputLevel = "Input level";
inline juce::String decibels (float level)
{
    return (level <= -99.0f ? utf8 ("\xe2\x88\x92\xe2\x88\x9e") : juce::String (level, 1)) + " dB";
}
inline juce::String inputTold (float rms, float peak)
{
    return "What the ear hears: RMS " + decibels (rms) + "FS, peak " + decibels (peak) + "FS";
}

inline constexpr auto pulseHelp =
    "Drag the top for the amplitude, the left edge or the pulse sideways for the onset, the "
    "right edge for the duration; shift for fine steps, double-click for the default";

} // namespace galvani::text
