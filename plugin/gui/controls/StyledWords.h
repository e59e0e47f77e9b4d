// A sentence in pieces, of which some stand out.
#pragma once

#include <juce_core/juce_core.h>

#include <vector>

namespace galvani
{

struct StyledWords
{
    enum class Style
    {
        plain,
        strong, ///< what the sentence is about
        figure  ///< how much
    };

    juce::String words;
    Style style = Style::plain;
    bool operator== (const StyledWords&) const = default;
};

using StyledSentence = std::vector<StyledWords>;

/** All of it plain. */
inline StyledSentence plain (const juce::String& sentence) { return { { sentence, StyledWords::Style::plain } }; }

/** Shares such as "62 %" or "(+5 %)," are figures, with whatever marks stand around them without a space: a line must
   not break there. */
StyledSentence withShares (const juce::String& sentence);

/** As withShares(); and in "Cutoff is 18 % higher" and "Cutoff is where its knob stands", Cutoff is strong. */
StyledSentence withSubject (const juce::String& sentence);

/** What follows `opening`, up to and with the full stop, is strong. */
StyledSentence withObject (const juce::String& sentence, const juce::String& opening);

/** The first `length` characters. */
StyledSentence cut (const StyledSentence&, int length);

} // namespace galvani
