// The few kinds of text that the window is set in.
#pragma once

#include "plugin/picture/Fonts.h"

namespace galvani::type
{

inline juce::Font heading() { return interFont (12.8f, FontWeight::semiBold).withExtraKerningFactor (0.15f); }
inline juce::Font tab() { return interFont (12.8f, FontWeight::semiBold).withExtraKerningFactor (0.11f); }
inline juce::Font word() { return interFont (14.0f); }
inline juce::Font label() { return interFont (13.2f); }
inline juce::Font small() { return interFont (11.8f); }
inline juce::Font axis() { return monoFont (11.4f); }
inline juce::Font value() { return monoFont (14.8f); }
inline juce::Font smallValue() { return monoFont (13.4f); }
inline juce::Font letter() { return interFont (14.0f, FontWeight::semiBold); }
inline juce::Font name() { return interFont (21.0f, FontWeight::semiBold).withExtraKerningFactor (0.09f); }

} // namespace galvani::type
