// The words of the brain's plots: groups and neurons by name, and what is under the mouse.
#pragma once

#include "plugin/gui/Text.h"

namespace galvani::text
{

/** "L-01" to "L-16" from low to high, then "R-01" to "R-16". */
inline juce::String group (int number)
{
    return (number < groupsPerHemisphere ? "L-" : "R-")
           + juce::String (number % groupsPerHemisphere + 1).paddedLeft ('0', 2);
}

inline juce::String between() { return utf8 (" \xc2\xb7 "); }
inline juce::String firing (float perSecond) { return juce::String (perSecond, 1) + " Hz"; }
inline juce::String picoamperes (float current) { return juce::String (current, 1) + " pA"; }

/** "+1.3", with a true minus. */
inline juce::String change (float amount)
{
    const auto size = juce::String (std::abs (amount), 1);
    return (size == "0.0" ? utf8 ("\xc2\xb1") : amount > 0.0f ? juce::String ("+") : utf8 ("\xe2\x88\x92")) + size;
}

inline juce::String ago (double seconds)
{
    return seconds < 0.05 ? juce::String ("now") : utf8 ("\xe2\x88\x92") + juce::String (seconds, 1) + " s";
}

inline juce::String neuron (int number, int itsGroup, bool inhibits, float perSecond)
{
    return "neuron " + juce::String (number) + between() + group (itsGroup) + (inhibits ? " inhibitory" : " excitatory")
           + between() + firing (perSecond);
}

inline juce::String groupThen (int number, bool inhibits, double secondsAgo)
{
    return group (number) + (inhibits ? " inhibitory" : " excitatory") + between() + ago (secondsAgo);
}
inline juce::String groupRate (int number, double secondsAgo, float perSecond)
{
    return group (number) + between() + ago (secondsAgo) + between() + firing (perSecond);
}

inline juce::String weight (int from, int to, float mean, float sinceWired)
{
    return group (from) + arrow() + group (to) + ": " + picoamperes (mean) + ", " + change (sinceWired)
           + " since wired";
}
inline juce::String noWeight (int from, int to)
{
    return group (from) + arrow() + group (to) + ": nothing that learns";
}

inline constexpr auto weights = "Weights";
inline constexpr auto weightsTip = "Mean weight of the synapses that learn, from each group to each other one";
inline juce::String weightsHelp()
{
    return juce::String (weightsTip) + ". Click to stimulate the group that they come from, alt-click to silence it";
}
inline constexpr auto from = "from";
inline constexpr auto toLeft = "to left";
inline constexpr auto toRight = "to right";
inline constexpr auto meanWeight = "mean weight";
inline constexpr auto grown = "grown";
inline constexpr auto shrunk = "shrunk";
inline constexpr auto changingNow = "changing now";
inline constexpr auto notLookedYet = "reading the weights";

inline constexpr auto heatMapTip = "How fast each group fired in the last four seconds, like an image of the mind";
inline juce::String heatMapHelp()
{
    return juce::String (heatMapTip)
           + ". Volleys that come faster than six a second are blurred, so that nothing flashes. Click to stimulate "
             "a group, alt-click to silence or wake it";
}
inline constexpr auto excitatory = "excitatory";
inline constexpr auto inhibitory = "inhibitory";
inline juce::String groupHint() { return utf8 ("click to stimulate a group \xc2\xb7 alt-click to silence"); }

} // namespace galvani::text
