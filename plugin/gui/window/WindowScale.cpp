#include "plugin/gui/window/WindowScale.h"

#include <cmath>

namespace galvani
{

float limitedScale (float scale) noexcept
{
    return std::isfinite (scale) ? juce::jlimit (windowScales.front(), windowScales.back(), scale) : 1.0f;
}

float scaleFromWord (const juce::String& word)
{
    const auto digits = word.trim();
    if (! digits.containsAnyOf ("0123456789") || ! digits.containsOnly ("+-.0123456789eE"))
        return 1.0f;
    return limitedScale (digits.getFloatValue());
}

juce::String wordOfScale (float scale) { return juce::String (limitedScale (scale), 2); }

} // namespace galvani
