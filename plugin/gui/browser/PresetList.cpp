#include "plugin/gui/browser/PresetList.h"

#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/browser/PresetRow.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

PresetList::PresetList (PresetShelf& its) : shelf (its)
{
    constexpr int rowHeight = 28;
    list.setModel (this);
    list.setTitle (browserText::list);
    list.setRowHeight (rowHeight);
    list.setColour (juce::ListBox::backgroundColourId, juce::Colours::transparentBlack);
    addAndMakeVisible (list);
}

void PresetList::refresh()
{
    const juce::ScopedValueSetter<bool> quietly (following, true);
    list.updateContent();
    if (const auto row = shelf.shownIndexOfPlaying(); row >= 0)
        list.selectRow (row);
    else
        list.deselectAllRows();
    list.repaint();
    repaint();
}

int PresetList::chosen() const
{
    const auto row = list.getSelectedRow();
    return row >= 0 && row < static_cast<int> (shelf.shown().size()) ? shelf.shown()[static_cast<size_t> (row)] : -1;
}

void PresetList::moveBy (int rows)
{
    const auto last = getNumRows() - 1;
    if (last < 0)
        return;
    const auto row = list.getSelectedRow();
    list.selectRow (row < 0 ? (rows > 0 ? 0 : last) : juce::jlimit (0, last, row + rows));
}

juce::Component* PresetList::refreshComponentForRow (int row, bool isSelected, juce::Component* existing)
{
    auto* line = dynamic_cast<PresetRow*> (existing);
    if (row < 0 || row >= getNumRows())
    {
        delete existing;
        return nullptr;
    }
    if (line == nullptr)
    {
        delete existing;
        line = new PresetRow();
    }
    const auto& preset = presetOf (row);
    line->show ({ preset, shelf.isFavourite (preset.name), isSelected });
    line->onHeart = [this, name = preset.name] { shelf.toggleFavourite (name); };
    line->onChoose = [this, row]
    {
        if (list.getSelectedRow() == row)
            selectedRowsChanged (row); // it is loaded anew
        else
            list.selectRow (row);
    };
    return line;
}

juce::String PresetList::getNameForRow (int row)
{
    if (row < 0 || row >= getNumRows())
        return {};
    const auto& preset = presetOf (row);
    return browserText::rowName (preset.name, preset.category, shelf.isFavourite (preset.name));
}

void PresetList::selectedRowsChanged (int row)
{
    if (! following && row >= 0 && row < getNumRows())
        shelf.load (shelf.shown()[static_cast<size_t> (row)]);
}

void PresetList::paintOverChildren (juce::Graphics& g)
{
    if (getNumRows() > 0)
        return;
    g.setColour (palette::faint);
    g.setFont (type::word());
    g.drawText (browserText::nothingFound, getLocalBounds().removeFromTop (60), juce::Justification::centred);
}

} // namespace galvani
