// How large the window's units are, as the person in front of it has chosen.
#pragma once

#include <juce_core/juce_core.h>

#include <array>

namespace galvani
{

inline constexpr std::array windowScales { 0.6f, 0.8f, 1.0f, 1.25f, 1.5f, 1.75f, 2.0f };
inline constexpr auto scaleWord = "scale"; ///< the name that the preferences keep it under

/** Within 0.6..2; 1 when it is not a number. */
float limitedScale (float) noexcept;

/** What the preferences hold, limited; 1 when it is no number. */
float scaleFromWord (const juce::String&);
juce::String wordOfScale (float);

} // namespace galvani
