// The words of the window: bar, ear, brain and voice. Those of the hands are in HandsText.h and TeachText.h.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <juce_core/juce_core.h>

#include <string>

namespace galvani::text
{

inline juce::String utf8 (const char* words) { return juce::String::fromUTF8 (words); }

inline constexpr auto name = "galvani";

// ---- bar ----------------------------------------------------------------------------------------------------
inline constexpr auto previousPreset = "Previous preset";
inline constexpr auto nextPreset = "Next preset";
inline constexpr auto presets = "Presets";
inline constexpr auto save = "Save";
inline constexpr auto saveTip = "Saves the present settings as a preset of yours";
inline constexpr auto presetName = "Name of the preset";
inline constexpr auto edited = "edited";
inline juce::String saved (const juce::String& preset) { return "Saved " + preset; }
inline constexpr auto slotA = "A";
inline constexpr auto slotB = "B";
inline juce::String slotTip (const char* slot)
{
    return juce::String ("Goes to setting ") + slot + "; the other one is kept beside it";
}
inline constexpr auto menu = "Menu";
inline constexpr auto menuTip = "Scale of the window, motion, what the brain does in words, and about Galvani";
inline constexpr auto undo = "Undo";
inline constexpr auto redo = "Redo";
inline constexpr auto bypass = "Bypass";
inline constexpr auto calmTip = "Inhibits every neuron until the mean rate has halved, then lets go";
inline constexpr auto loadTip = "Share of the available time that the sound takes";
inline juce::String load (float share) { return "CPU " + juce::String (100.0f * share, 1) + " %"; }
/** The same where there is little room. */
inline juce::String shortLoad (float share) { return juce::String (100.0f * share, 1) + " %"; }

inline constexpr auto barRoom = "Bar";
inline constexpr auto earRoom = "Ear";
inline constexpr auto electrodeRoom = "Electrode";
inline constexpr auto brainRoom = "Brain";
inline constexpr auto voiceRoom = "Voice";
inline constexpr auto handsRoom = "Hands";

// ---- ear ----------------------------------------------------------------------------------------------------
inline juce::String ear() { return utf8 ("EAR \xe2\x80\x94 STIMULUS"); }
inline juce::String bands() { return juce::String (bandsPerHemisphere) + " bands, ERB"; }
inline constexpr auto cochleagram = "What the ear hears: bands from low to high over the last seconds";
inline constexpr auto electrode = "ELECTRODE";
inline constexpr auto pulse = "The electrode's current and its course in time";
inline constexpr auto onset = "at";
inline constexpr auto duration = "for";
inline constexpr auto place = "place";
inline constexpr auto radius = "radius";
inline constexpr auto period = "every";
inline juce::String times() { return utf8 ("\xc3\x97"); }
inline juce::String dose (float picocoulombs) { return juce::String (juce::roundToInt (picocoulombs)) + " pC/s"; }
inline juce::String doseLimit (const juce::String& limit)
{
    return "limit " + limit.upToFirstOccurrenceOf (" ", false, false);
}
inline constexpr auto doseHeld = "at limit";
inline juce::String doseTold (float greatest, const juce::String& limit, bool held, unsigned dropped)
{
    auto words = "Greatest dose of a neuron " + dose (greatest) + ", limit " + limit;
    if (held)
        words << "; current is held back";
    if (dropped > 0)
        words << "; " << juce::String (dropped) << " stimuli found no room";
    return words;
}
inline constexpr auto fire = "Fire";

// ---- brain --------------------------------------------------------------------------------------------------
/** 4096 as "4 096". */
inline juce::String grouped (int number)
{
    const auto ungrouped = std::to_string (number);
    std::string digits;
    for (size_t at = 0; at < ungrouped.size(); ++at)
    {
        if (at > 0 && (ungrouped.size() - at) % 3 == 0)
            digits += ' ';
        digits += ungrouped[at];
    }
    return digits;
}
inline juce::String brain (int neurons) { return utf8 ("BRAIN \xe2\x80\x94 ") + grouped (neurons) + " NEURONS"; }
inline juce::String brainToCome (int neurons)
{
    return utf8 ("BRAIN \xe2\x80\x94 WIRING ") + grouped (neurons) + " NEURONS";
}
inline constexpr auto network = "Network";
inline constexpr auto networkTip = "Every neuron at its place, lit by its potential and its spikes";
inline constexpr auto raster = "Raster";
inline constexpr auto rasterTip = "The spikes of the last four seconds, a line a neuron";
inline constexpr auto heatMap = "Heat map";
inline juce::String clickHint() { return utf8 ("click to stimulate \xc2\xb7 alt-click to silence"); }
inline constexpr auto turnTip = "Drag to turn the brain, double-click to turn it back";
inline juce::String networkHelp()
{
    return juce::String (networkTip) + ". Click to stimulate, shift-click for one neuron, alt-click to silence or wake"
           + ". Drag beside the brain, or with the right button, to turn it, double-click there to turn it back";
}
inline juce::String rasterHelp()
{
    return juce::String (rasterTip) + ". Click to stimulate a group, alt-click to silence or wake it";
}
inline constexpr auto wakeAll = "Wake all";
inline constexpr auto wakeAllTip = "Wakes every silenced neuron";
inline constexpr auto silenced = "silenced";
inline constexpr auto rate = "rate";
inline constexpr auto synchrony = "synchrony";
inline constexpr auto branching = "branching";
inline juce::String branchingRatio (float ratio) { return utf8 ("\xcf\x83 ") + juce::String (ratio, 2); }
inline constexpr auto balance = "E/I";
inline juce::String fourSecondsAgo()
{
    return utf8 ("\xe2\x88\x92"
                 "4 s");
}
inline constexpr auto now = "now";

// ---- voice --------------------------------------------------------------------------------------------------
inline juce::String voice() { return utf8 ("VOICE \xe2\x80\x94 WHAT THE BRAIN PLAYS"); }
inline constexpr auto nothing = "moves nothing";
inline constexpr auto modulatorsTitle = "What A to H move";
inline juce::String modulatorTold (int modulator, const juce::String& target, float value)
{
    return juce::String::charToString (static_cast<juce::juce_wchar> ('A' + modulator)) + " " + target + " "
           + juce::String (value, 2);
}
inline juce::String modulatorTip (int modulator, const juce::String& target)
{
    return "Modulator " + juce::String::charToString (static_cast<juce::juce_wchar> ('A' + modulator)) + ": " + target
           + ". Drag it onto a knob to move that, too";
}
inline constexpr auto out = "OUT";
inline constexpr auto scope = "Waveform of the output";
inline juce::String arrow() { return utf8 (" \xe2\x86\x92 "); }

} // namespace galvani::text
