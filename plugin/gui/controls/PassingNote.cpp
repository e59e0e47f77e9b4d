#include "plugin/gui/controls/PassingNote.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

PassingNote::PassingNote()
{
    setInterceptsMouseClicks (false, false);
    setVisible (false);
}

void PassingNote::say (const juce::String& newWords)
{
    line.say (newWords);
    words = newWords;
    standOn (foot);
    setVisible (words.isNotEmpty());
    repaint();
}

void PassingNote::refresh()
{
    if (words.isEmpty() || line.now().isNotEmpty())
        return;
    words.clear();
    setVisible (false);
}

void PassingNote::standOn (juce::Point<int> where)
{
    foot = where;
    constexpr int margin = 14, lineHeight = 18, least = 28, mostLines = 4;
    const auto length = juce::roundToInt (textWidth (type::word(), words));
    const auto most =
        juce::jmax (200, (getParentComponent() != nullptr ? getParentComponent()->getWidth() : 1000) - 40);
    // Words break unevenly, so that more than one line needs some room more.
    const auto room = most - 2 * margin;
    lines = length <= room ? 1 : juce::jmin (mostLines, 1 + (length + length / 8) / room);
    const auto width = juce::jmin (most, length + 2 * margin), height = least + (lines - 1) * lineHeight;
    setBounds (foot.x - width / 2, foot.y - height, width, height);
}

void PassingNote::paint (juce::Graphics& g)
{
    const auto box = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (palette::boxHover);
    g.fillRoundedRectangle (box, 7.0f);
    g.setColour (palette::accent.withAlpha (0.6f));
    g.drawRoundedRectangle (box, 7.0f, 1.0f);
    g.setColour (palette::word);
    g.setFont (type::word());
    g.drawFittedText (words, getLocalBounds().reduced (14, 4), juce::Justification::centred, lines, 0.8f);
}

} // namespace galvani
