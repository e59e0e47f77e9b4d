// The words that all controls share: tooltips, their menu, and what is said of typed values.
#pragma once

#include <juce_core/juce_core.h>

#include <optional>

namespace galvani::controlText
{

/** "10 ms to 500 ms", after what the parameter is. */
inline juce::String withRange (const juce::String& tip, const juce::String& least, const juce::String& greatest)
{
    return tip + "\n" + least + " to " + greatest;
}
inline juce::String asText (const juce::String& name) { return name + " as text"; }
inline constexpr auto typeValue = "Type a value...";
inline juce::String toDefault (const juce::String& value) { return "Set to default (" + value + ")"; }
/** "40 %" or "40" as 0.4; nothing when it is no number. */
inline std::optional<double> readPercent (const juce::String& typed)
{
    const auto words = typed.trim().initialSectionContainingOnly ("+-.0123456789");
    if (! words.containsAnyOf ("0123456789"))
        return {};
    return 0.01 * words.getDoubleValue();
}
inline constexpr auto host = "Host";
inline juce::String notUnderstood (const juce::String& name, const juce::String& typed)
{
    return name + " stays as it is: " + typed.substring (0, 40).quoted() + " is not a value of it";
}
inline juce::String keptWithin (const juce::String& name, const juce::String& typed, const juce::String& value)
{
    return name + " goes no further than " + value + ": " + typed.substring (0, 40).quoted() + " is outside its range";
}

} // namespace galvani::controlText
