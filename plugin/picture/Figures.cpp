#include "plugin/picture/Figures.h"

#include <cmath>

namespace galvani
{

juce::String figure (double value, int decimals)
{
    if (! std::isfinite (value))
        return juce::CharPointer_UTF8 ("\xe2\x80\x93");
    const auto magnitude = std::abs (value);
    const auto digits = decimals > 0
                            ? juce::String (magnitude, decimals)
                            : (magnitude < 1.0e15 ? juce::String (static_cast<std::int64_t> (std::llround (magnitude)))
                                                  : juce::String (magnitude));
    const auto isNegative = value < 0.0 && digits.containsAnyOf ("123456789");
    return (isNegative ? juce::String (juce::CharPointer_UTF8 ("\xe2\x88\x92")) : juce::String()) + digits;
}

juce::String grouped (std::int64_t count)
{
    const auto digits = figure (static_cast<double> (count));
    juce::String spaced;
    for (int i = 0; i < digits.length(); ++i)
    {
        if (i > 0 && (digits.length() - i) % 3 == 0)
            spaced << ' ';
        spaced << digits.substring (i, i + 1);
    }
    return spaced;
}

} // namespace galvani
