#include "plugin/gui/controls/StyledWords.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Style = StyledWords::Style;

juce::String textOf (const StyledSentence& sentence)
{
    juce::String text;
    for (const auto& piece : sentence)
        text << piece.words;
    return text;
}

/** Those pieces that have the style, joined by "|". */
juce::String only (const StyledSentence& sentence, Style style)
{
    juce::StringArray pieces;
    for (const auto& piece : sentence)
        if (piece.style == style)
            pieces.add (piece.words);
    return pieces.joinIntoString ("|");
}

} // namespace

TEST_CASE ("a reason's subject and shares stand out, and not a letter is lost", "[gui]")
{
    const juce::String reason =
        "Filter Cutoff is 18 % higher: mostly L-07 (+12 %) and synchrony (+9.5 %), against R-03 (-4 %).";
    const auto styled = withSubject (reason);
    CHECK (textOf (styled) == reason);
    CHECK (only (styled, Style::strong) == "Filter Cutoff");
    CHECK (only (styled, Style::figure) == "18 %|(+12 %)|(+9.5 %),|(-4 %).");
}

TEST_CASE ("a subject is found behind another sentence, and where nothing is moved", "[gui]")
{
    const juce::String silent = "The brain is silent. Bloom is where its knob stands: nothing moves it now.";
    CHECK (only (withSubject (silent), Style::strong) == "Bloom");
    CHECK (textOf (withSubject (silent)) == silent);
    CHECK (withSubject ("Nothing moves Bloom.") == plain ("Nothing moves Bloom."));
    CHECK (only (withSubject ("What % is this?"), Style::figure).isEmpty());
}

TEST_CASE ("what is liked stands out up to the full stop", "[gui]")
{
    const auto styled = withObject ("You like slow, bright. Not sure yet.", "You like ");
    CHECK (only (styled, Style::strong) == "slow, bright.");
    CHECK (textOf (styled) == "You like slow, bright. Not sure yet.");
    CHECK (withObject ("Nothing is known.", "You like ") == plain ("Nothing is known."));
}

TEST_CASE ("a cut sentence keeps its styles", "[gui]")
{
    const auto styled = withSubject ("Cutoff is 18 % higher.");
    CHECK (textOf (cut (styled, 12)) == "Cutoff is 18");
    CHECK (only (cut (styled, 12), Style::figure) == "18");
    CHECK (cut (styled, 0).empty());
    CHECK (cut (styled, 99) == styled);
}
