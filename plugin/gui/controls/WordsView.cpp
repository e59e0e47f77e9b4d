#include "plugin/gui/controls/WordsView.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr float usualHeight = 13.2f, smallerHeight = 12.4f, leastHeight = 11.6f;
constexpr float leading = 3.0f; ///< between lines

constexpr juce::juce_wchar ellipsis = 0x2026;

} // namespace

WordsView::WordsView (juce::Justification where) : justification (where), colour (palette::label) {}

void WordsView::set (const StyledSentence& newSentence)
{
    if (newSentence == sentence)
        return;
    sentence = newSentence;
    whole.clear();
    for (const auto& piece : sentence)
        whole << piece.words;
    setTitle (whole);
    layOut();
    repaint();
}

void WordsView::setColour (juce::Colour newColour)
{
    if (newColour == colour)
        return;
    colour = newColour;
    layOut();
    repaint();
}

juce::String WordsView::getTooltip()
{
    const auto more = juce::SettableTooltipClient::getTooltip();
    if (! shortened)
        return more;
    return more.isEmpty() ? whole : whole + "\n\n" + more;
}

bool WordsView::fits (const StyledSentence& pieces, float fontHeight)
{
    juce::AttributedString words;
    words.setJustification (justification);
    words.setLineSpacing (leading);
    for (const auto& [text, style] : pieces)
    {
        const auto strong = style != StyledWords::Style::plain;
        // A number stays with its unit.
        words.append (style == StyledWords::Style::figure ? text.replaceCharacter (' ', 0xa0) : text,
                      interFont (fontHeight, strong ? FontWeight::medium : FontWeight::regular),
                      style == StyledWords::Style::strong ? palette::cream : (strong ? palette::accent : colour));
    }
    layout.createLayout (words, static_cast<float> (getWidth()));
    return layout.getHeight() <= static_cast<float> (getHeight());
}

void WordsView::layOut()
{
    shortened = false;
    if (getWidth() < 1 || getHeight() < 1)
        return;
    for (const auto height : { usualHeight, smallerHeight, leastHeight })
        if (fits (sentence, height))
            return;
    shortened = true;
    // Whole sentences give way first.
    for (auto end = whole.lastIndexOf (". "); end > 0; end = whole.substring (0, end).lastIndexOf (". "))
        for (const auto height : { smallerHeight, leastHeight })
            if (fits (cut (sentence, end + 1), height))
                return;
    const auto fitsUpTo = [this] (int end)
    {
        auto less = cut (sentence, end);
        less.push_back ({ juce::String::charToString (ellipsis), StyledWords::Style::plain });
        return fits (less, leastHeight);
    };
    for (auto end = whole.lastIndexOfChar (' '); end > 0; end = whole.substring (0, end).lastIndexOfChar (' '))
        if (fitsUpTo (end))
        {
            // Better at the end of a thought, when that is near.
            if (const auto comma = whole.substring (0, end).lastIndexOf (", "); comma > end * 6 / 10)
                fitsUpTo (comma);
            return;
        }
}

void WordsView::paint (juce::Graphics& g) { layout.draw (g, getLocalBounds().toFloat()); }

void WordsView::resized() { layOut(); }

std::unique_ptr<juce::AccessibilityHandler> WordsView::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::staticText);
}

} // namespace galvani
