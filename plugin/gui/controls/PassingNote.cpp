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
    const auto width = juce::roundToInt (textWidth (type::word(), words)) + 28, height = 28;
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
    g.drawText (words, getLocalBounds(), juce::Justification::centred);
}

} // namespace galvani
