// The grounds that activity glows on.
#pragma once

#include <juce_graphics/juce_graphics.h>

namespace galvani::lookColours
{

inline const juce::Colour ground { 0xff0b0a0d };
inline const juce::Colour glow { 0xff150f13 }; ///< the ground in the middle of the brain
inline const juce::Colour line { 0xff2a262e };

} // namespace galvani::lookColours
