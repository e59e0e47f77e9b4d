#include "plugin/gui/brain/BrainStatus.h"

#include "plugin/gui/brain/BrainText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int gap = 16, gapBeforeWords = 14;

int widthOf (const juce::Font& font, const juce::String& words)
{
    return words.isEmpty() ? 0 : static_cast<int> (std::ceil (textWidth (font, words)));
}

} // namespace

BrainStatus::BrainStatus() { setInterceptsMouseClicks (false, false); }

int BrainStatus::Figure::width() const { return galvani::widthOf (type::value(), name + " " + value); }

void BrainStatus::show (const BrainReadings& now, int silenced)
{
    // A share is shown as the ratio that it stands for, within what its place holds.
    const auto balance = juce::jmin (9.99f, now.balance / juce::jmax (0.01f, 1.0f - now.balance));
    figures = { { text::rate, juce::String (now.rate, 1) + " Hz" },
                { text::synchrony, juce::String (now.synchrony, 2) },
                { text::branching, text::branchingRatio (now.branching) },
                { text::balance, juce::String (balance, 2) } };
    if (silenced > 0)
        figures.push_back ({ text::silenced, juce::String (silenced) });
    repaint();
}

void BrainStatus::setWords (const juce::String& hovered, const juce::String& hint)
{
    if (hovered == hoverWords && hint == hintWords)
        return;
    hoverWords = hovered;
    hintWords = hint;
    repaint();
}

void BrainStatus::reserve (int widthAtRight)
{
    reserved = widthAtRight;
    repaint();
}

int BrainStatus::widthOf (size_t number) const
{
    int width = 0;
    for (size_t i = 0; i < number; ++i)
        width += figures[i].width() + (i > 0 ? gap : 0);
    return width;
}

int BrainStatus::figuresShown() const
{
    const auto words = galvani::widthOf (type::label(), hoverWords);
    const auto left = room() - (words > 0 ? words + gapBeforeWords : 0);
    auto number = figures.size();
    while (number > 0 && widthOf (number) > left)
        --number;
    return static_cast<int> (number);
}

juce::String BrainStatus::wordsShown() const
{
    if (hoverWords.isNotEmpty())
        return hoverWords;
    const auto fits = widthOf (figures.size()) + gapBeforeWords + galvani::widthOf (type::label(), hintWords) <= room();
    return fits ? hintWords : juce::String();
}

void BrainStatus::paint (juce::Graphics& g)
{
    auto area = getLocalBounds().withWidth (room());
    g.setFont (type::label());
    g.setColour (hoverWords.isNotEmpty() ? palette::cream : palette::faint);
    g.drawText (wordsShown(), area, juce::Justification::centredRight);

    g.setFont (type::value());
    const auto shown = static_cast<size_t> (figuresShown());
    for (size_t i = 0; i < shown; ++i)
    {
        auto place = area.removeFromLeft (figures[i].width());
        area.removeFromLeft (gap);
        g.setColour (palette::dim);
        g.drawText (figures[i].name, place, juce::Justification::centredLeft, false);
        g.setColour (palette::figure);
        g.drawText (figures[i].value, place, juce::Justification::centredRight, false);
    }
}

} // namespace galvani
