#include "plugin/gui/hands/teach/ExampleList.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

ExampleList::ExampleList (Teacher& source) : teacher (source), list (text::examplesName, this)
{
    list.setTitle (text::examplesName);
    list.setOutlineThickness (0);
    list.setColour (juce::ListBox::backgroundColourId, juce::Colours::transparentBlack);
    list.setOpaque (false);
    list.getViewport()->setScrollBarThickness (8);
    addAndMakeVisible (list);
    refresh();
}

void ExampleList::refresh()
{
    std::vector<ExampleRow::Shown> now;
    for (const auto& example : teacher.examples())
        now.push_back ({ juce::String::fromUTF8 (example.name.c_str()), example.seconds });
    if (now == shown && teacher.auditioned() == audible)
        return;
    const auto hasGrown = now.size() > shown.size();
    shown = std::move (now);
    audible = teacher.auditioned();
    list.updateContent();
    if (hasGrown)
        list.scrollToEnsureRowIsOnscreen (getNumRows() - 1);
}

juce::Component* ExampleList::refreshComponentForRow (int row, bool selected, juce::Component* existing)
{
    std::unique_ptr<juce::Component> old (existing);
    if (row < 0 || row >= getNumRows())
        return nullptr;
    auto* line = dynamic_cast<ExampleRow*> (old.get());
    if (line == nullptr)
    {
        auto fresh = std::make_unique<ExampleRow>();
        fresh->onSelect = [this] (int example) { list.selectRow (example); };
        fresh->onPlay = [this] (int example) { play (example); };
        fresh->onDelete = [this] (int example) { remove (example); };
        fresh->onRename = [this] (int example) { rename (example); };
        line = fresh.get();
        old = std::move (fresh);
    }
    line->show (row, shown[static_cast<size_t> (row)], selected, row == audible);
    return old.release();
}

juce::String ExampleList::getNameForRow (int row)
{
    if (row < 0 || row >= getNumRows())
        return {};
    const auto& example = shown[static_cast<size_t> (row)];
    return text::exampleTold (row + 1, example.name, example.seconds);
}

void ExampleList::play (int example)
{
    if (teacher.auditioned() == example)
        teacher.stopAudition();
    else
        teacher.audition (example);
    refresh();
}

void ExampleList::remove (int example)
{
    if (example < 0 || example >= getNumRows())
        return;
    typing.close();
    // The list follows at its next refresh: the button that was clicked belongs to a row that may go.
    teacher.remove (example);
}

void ExampleList::rename (int example)
{
    if (example < 0 || example >= getNumRows())
        return;
    list.scrollToEnsureRowIsOnscreen (example);
    auto area = list.getRowPosition (example, true).withTrimmedBottom (1);
    if (auto* row = dynamic_cast<ExampleRow*> (list.getComponentForRowNumber (example)))
        area = getLocalArea (row, row->nameArea()).withTrimmedBottom (1);
    typing.open (*this, area, text::exampleName, shown[static_cast<size_t> (example)].name, type::label(),
                 [this, example] (const juce::String& name)
                 {
                     teacher.rename (example, name);
                     refresh();
                     list.grabKeyboardFocus();
                 });
}

void ExampleList::setRowHeight (int height)
{
    if (height != list.getRowHeight())
        list.setRowHeight (height);
}

void ExampleList::resized()
{
    auto& view = *list.getViewport();
    const auto height = list.getRowHeight();
    const auto last = getNumRows() - 1;
    const auto sawLast = view.getViewPositionY() + view.getViewHeight() >= getNumRows() * height - 1;
    list.setBounds (getLocalBounds());
    // Whole rows: none is cut where the list begins.
    view.setViewPosition (0, (view.getViewPositionY() + height / 2) / height * height);
    if (sawLast && last >= 0)
        list.scrollToEnsureRowIsOnscreen (last);
}

} // namespace galvani
