// A sentence that changes, but never so soon that it could not be read.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

class SteadySentence
{
public:
    static constexpr double leastMilliseconds = 1500.0;

    /** @param now  milliseconds on any clock that does not go back
        @returns whether what is shown has changed */
    bool offer (const juce::String& sentence, double now)
    {
        if (sentence == text || (text.isNotEmpty() && now - since < leastMilliseconds))
            return false;
        text = sentence;
        since = now;
        return true;
    }

    const juce::String& shown() const noexcept { return text; }

private:
    juce::String text;
    double since = 0.0;
};

} // namespace galvani
