#include "plugin/gui/hands/teach/ExamplesPanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"

namespace galvani
{

namespace
{

constexpr int leastRowHeight = 20, wordsHeight = 28;

} // namespace

ExamplesPanel::ExamplesPanel (Processor& owner, Teacher& source)
    : TeachCard (text::examplesName, text::examples()),
      processor (owner),
      teacher (source),
      list (source),
      teachNow (text::teachNow, text::teachNowTip, ActionButton::Rank::first),
      undo (text::undo, text::undoTeachTip),
      clear (text::clearExamples, text::clearExamplesTip)
{
    teachNow.setDrawnWords (juce::String ("+ ") + text::teachNow);
    teachNow.onClick = [this]
    {
        answer.say (teacher.teach());
        refresh();
    };
    undo.onClick = [this]
    {
        processor.undoStep();
        refresh();
    };
    clear.onClick = [this]
    {
        teacher.clear();
        refresh();
    };
    for (auto* child : std::initializer_list<juce::Component*> { &list, &words, &teachNow, &undo, &clear })
        addAndMakeVisible (child);
    refresh();
}

void ExamplesPanel::refresh()
{
    list.refresh();
    undo.setEnabled (processor.undo().canUndo());
    clear.setEnabled (! list.isEmpty());
    const auto said = answer.now();
    const auto line = said.isNotEmpty() ? said : (list.isEmpty() ? juce::String (text::noExamples) : juce::String());
    if (line == words.text() && list.isVisible() != list.isEmpty())
        return;
    words.set (plain (line));
    words.setColour (said.isNotEmpty() ? palette::wave : palette::label);
    resized();
}

void ExamplesPanel::resized()
{
    auto area = content();
    auto row = removeButtonRow (area, buttonHeight, gap);
    const auto spare = juce::jlimit (0, 14, row.getWidth() - 2 * gap - 198);
    teachNow.setBounds (row.removeFromLeft (90 + spare / 3));
    row.removeFromLeft (gap);
    undo.setBounds (row.removeFromLeft (50 + spare / 3));
    row.removeFromLeft (gap);
    clear.setBounds (row.removeFromLeft (58 + spare / 3));

    const auto hasWords = words.text().isNotEmpty();
    words.setVisible (hasWords);
    list.setVisible (! list.isEmpty());
    if (list.isEmpty())
        return words.setBounds (area);
    const auto rowHeight = area.getHeight() / juce::jmax (1, area.getHeight() / leastRowHeight);
    const auto room = area.getHeight() - (hasWords ? wordsHeight : 0);
    list.setRowHeight (rowHeight);
    list.setBounds (area.removeFromTop (juce::jmax (1, room / rowHeight) * rowHeight));
    words.setBounds (area);
}

} // namespace galvani
