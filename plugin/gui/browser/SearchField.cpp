#include "plugin/gui/browser/SearchField.h"

#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

SearchField::SearchField()
{
    constexpr int longest = 200;
    setTitle (browserText::search);
    setFont (type::word());
    setIndents (10, 6);
    setInputRestrictions (longest);
    setSelectAllWhenFocused (true);
}

/** The hint stays while the field has the keyboard, until something is typed. */
void SearchField::paintOverChildren (juce::Graphics& g)
{
    if (! isEmpty())
        return;
    g.setColour (palette::faint);
    g.setFont (type::word());
    g.drawText (browserText::searchHint, getLocalBounds().reduced (14, 0), juce::Justification::centredLeft);
}

bool SearchField::keyPressed (const juce::KeyPress& key)
{
    constexpr int page = 8;
    const auto is = [&key] (int code) { return key.isKeyCode (code) && ! key.getModifiers().isAnyModifierKeyDown(); };
    if (is (juce::KeyPress::upKey) || is (juce::KeyPress::downKey))
        onMove (is (juce::KeyPress::upKey) ? -1 : 1);
    else if (is (juce::KeyPress::pageUpKey) || is (juce::KeyPress::pageDownKey))
        onMove (is (juce::KeyPress::pageUpKey) ? -page : page);
    else if (is (juce::KeyPress::returnKey))
        onAccept();
    else if (is (juce::KeyPress::escapeKey))
        onCancel();
    else
        return juce::TextEditor::keyPressed (key);
    return true;
}

} // namespace galvani
