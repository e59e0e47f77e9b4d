#include "plugin/gui/controls/StyledWords.h"

namespace galvani
{

namespace
{

using Style = StyledWords::Style;

bool isDigit (juce::juce_wchar letter) { return letter >= '0' && letter <= '9'; }

void append (StyledSentence& sentence, const juce::String& words, Style style)
{
    if (words.isNotEmpty())
        sentence.push_back ({ words, style });
}

/** Where a subject ends, or -1. */
int endOfSubject (const juce::String& sentence)
{
    constexpr auto verb = " is ";
    for (auto at = sentence.indexOf (verb); at > 0; at = sentence.indexOf (at + 1, verb))
        if (const auto next = sentence.substring (at + 4); isDigit (next[0]) || next.startsWith ("where its knob"))
            return at;
    return -1;
}

} // namespace

StyledSentence withShares (const juce::String& sentence)
{
    StyledSentence result;
    auto rest = sentence;
    for (auto at = rest.indexOf (" %"); at >= 0; at = rest.indexOf (" %"))
    {
        const auto first = rest.substring (0, at).lastIndexOfChar (' ') + 1;
        const auto next = rest.indexOfChar (at + 1, ' ');
        const auto end = next < 0 ? rest.length() : next;
        append (result, rest.substring (0, first), Style::plain);
        append (result, rest.substring (first, end), at > 0 && isDigit (rest[at - 1]) ? Style::figure : Style::plain);
        rest = rest.substring (end);
    }
    append (result, rest, Style::plain);
    return result;
}

StyledSentence withSubject (const juce::String& sentence)
{
    const auto end = endOfSubject (sentence);
    if (end < 0)
        return withShares (sentence);
    const auto stop = sentence.substring (0, end).lastIndexOf (". ");
    const auto begin = stop < 0 ? 0 : stop + 2;
    StyledSentence result;
    append (result, sentence.substring (0, begin), Style::plain);
    append (result, sentence.substring (begin, end), Style::strong);
    const auto rest = withShares (sentence.substring (end));
    result.insert (result.end(), rest.begin(), rest.end());
    return result;
}

StyledSentence withObject (const juce::String& sentence, const juce::String& opening)
{
    if (! sentence.startsWith (opening))
        return plain (sentence);
    const auto rest = sentence.substring (opening.length());
    const auto stop = rest.indexOfChar ('.');
    StyledSentence result;
    append (result, opening, Style::plain);
    append (result, stop < 0 ? rest : rest.substring (0, stop + 1), Style::strong);
    append (result, stop < 0 ? juce::String() : rest.substring (stop + 1), Style::plain);
    return result;
}

StyledSentence cut (const StyledSentence& sentence, int length)
{
    StyledSentence result;
    for (const auto& [words, style] : sentence)
    {
        append (result, words.substring (0, length), style);
        length -= words.length();
        if (length <= 0)
            break;
    }
    return result;
}

} // namespace galvani
