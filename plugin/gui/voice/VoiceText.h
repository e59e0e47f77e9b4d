// The words of the output's loudness.
#pragma once

#include "plugin/gui/Text.h"

namespace galvani::text
{

inline juce::String level (float decibels, const char* unit)
{
    return (decibels <= -99.0f ? utf8 ("\xe2\x88\x92\xe2\x88\x9e") : juce::String (decibels, 1)) + unit;
}
inline juce::String loudness (float lufs) { return level (lufs, " LUFS"); }
inline constexpr auto momentary = "momentary";
inline juce::String limiterWorks (float decibels) { return "limiter " + juce::String (decibels, 1) + " dB"; }
inline juce::String rootMeanSquare (float decibels) { return "RMS " + level (decibels, ""); }
inline juce::String peakLevel (float decibels) { return "peak " + level (decibels, " dB"); }

inline constexpr auto levels = "Loudness of the output";
inline juce::String levelsTold (float shortTerm, float momentaryNow, float limiterNow)
{
    return "Short-term loudness " + loudness (shortTerm) + ", momentary " + loudness (momentaryNow) + ", limiter "
           + juce::String (limiterNow, 1) + " dB";
}
inline constexpr auto levelsTip =
    "Loudness of the last 3 seconds, and of the last 0.4 (ITU-R BS.1770); what the limiter "
    "holds back; level and peak in dBFS";

} // namespace galvani::text
