// The words in which the brain's state is spoken.
#pragma once

#include "plugin/gui/Text.h"

namespace galvani::summaryText
{

/** 4096 as "4,096": a voice reads it as one number. */
inline juce::String counted (int number) { return text::grouped (number).replaceCharacter (' ', ','); }

inline juce::String neurons (int number) { return counted (number) + (number == 1 ? " neuron" : " neurons"); }
inline constexpr auto noBrain = "The brain is being wired.";
inline constexpr auto silent = "silent";
inline juce::String rate (float hz) { return juce::String (hz, 1) + " Hz"; }
inline constexpr auto synchronyLow = "synchrony low";
inline constexpr auto synchronyMiddle = "synchrony moderate";
inline constexpr auto synchronyHigh = "synchrony high";
inline constexpr auto leftMore = "left hemisphere more active";
inline constexpr auto rightMore = "right hemisphere more active";
inline constexpr auto bothAlike = "both hemispheres alike";
inline juce::String loudest (const juce::String& group, float hz) { return group + " loudest at " + rate (hz); }
/** "L 7" as "group L-07". */
inline juce::String group (bool isLeft, int number)
{
    return juce::String ("group ") + (isLeft ? "L-" : "R-") + juce::String (number).paddedLeft ('0', 2);
}
inline juce::String silenced (int number) { return counted (number) + " silenced"; }
inline constexpr auto calm = "calm under way";
inline constexpr auto doseHeld = "the electrode is at its dose limit";
inline constexpr auto between = ", ";
inline constexpr auto end = ". ";

} // namespace galvani::summaryText
