// Every word of the window's menu, of the hint of the first run, and of the page about Galvani.
#pragma once

#include "plugin/gui/Text.h"

#include <array>

namespace galvani::windowText
{

using text::utf8;

inline constexpr auto window = "Galvani";

// ---- menu ---------------------------------------------------------------------------------------------------
inline constexpr auto scale = "Scale";
inline juce::String percent (float share) { return juce::String (juce::roundToInt (100.0f * share)) + " %"; }
inline constexpr auto reducedMotion = "Reduced motion";
inline constexpr auto openGl = "Draw with OpenGL";
inline constexpr auto fullScreen = "Full-screen picture";
inline constexpr auto keepPicture = "Save the picture as PNG";
inline juce::String pixels (int width, int height)
{
    return juce::String (width) + utf8 (" \xc3\x97 ") + juce::String (height);
}
inline constexpr auto showHint = "Show the hint again";
inline constexpr auto speak = "Speak the brain's state";
inline constexpr auto about = "About Galvani...";

// ---- hint ---------------------------------------------------------------------------------------------------
struct HintStep
{
    const char* heading;
    const char* words;
};
inline constexpr std::array hintSteps {
    HintStep { "Give it a sound",
               "Choose a Source: what comes in, or the demo. The brain fires with what the ear hears." },
    HintStep { "Touch the brain", "Click or drag over the neurons to stimulate them; alt-click silences them." },
    HintStep { "Turn a knob", "Or drag A to H from the right onto a knob: the brain moves it from then on." },
};
inline constexpr auto hint = "First steps";
inline constexpr auto next = "Next";
inline constexpr auto done = "Done";
inline constexpr auto nextTip = "Goes on without doing it";
inline constexpr auto closeHint = "Close for good";
inline juce::String step (int number)
{
    return juce::String (number + 1) + " of " + juce::String (static_cast<int> (hintSteps.size()));
}
inline juce::String spokenStep (int number)
{
    const auto& shown = hintSteps[static_cast<size_t> (number)];
    return step (number) + ": " + shown.heading + ". " + shown.words;
}

// ---- about --------------------------------------------------------------------------------------------------
inline constexpr auto aboutTitle = "About Galvani";
inline constexpr auto aboutLine =
    "A brain that listens and plays. Named after Luigi Galvani, who made muscles move by stimulating nerves.";
inline constexpr auto closeAbout = "Close";
inline constexpr auto licence = "Free software under the GNU General Public License, version 3 or later; without "
                                "warranty of any kind.";
inline constexpr auto madeOf = "VERSIONS AND LICENCES";
inline constexpr auto juceName = "JUCE";
inline constexpr auto eigenName = "Eigen";
inline constexpr auto jsonName = "JSON for Modern C++";
inline constexpr auto vst3Name = "VST 3 SDK";
inline constexpr auto interName = "Inter";
inline constexpr auto monoName = "JetBrains Mono";
inline constexpr auto gpl = "GPL 3";
inline constexpr auto agpl = "AGPL 3";
inline constexpr auto mpl = "MPL 2.0";
inline constexpr auto mit = "MIT";
inline constexpr auto ofl = "SIL OFL 1.1";
inline constexpr auto interVersion = "3.019";
inline constexpr auto monoVersion = "2.242";
inline juce::String version (int major, int minor, int patch)
{
    return juce::String (major) + "." + juce::String (minor) + "." + juce::String (patch);
}
inline juce::String spokenPart (const juce::String& name, const juce::String& its, const juce::String& under)
{
    return name + (its.isEmpty() ? "" : " " + its) + ", " + under;
}

} // namespace galvani::windowText
