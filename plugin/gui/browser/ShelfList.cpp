#include "plugin/gui/browser/ShelfList.h"

#include "plugin/gui/browser/BrowserText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include <algorithm>
#include <utility>

namespace galvani
{

namespace
{

juce::String nameOf (const ShelfCount& shelf)
{
    switch (shelf.shelf)
    {
        case PresetFilter::Shelf::all:
            return browserText::all;
        case PresetFilter::Shelf::favourites:
            return browserText::favourites;
        case PresetFilter::Shelf::own:
            return browserText::own;
        case PresetFilter::Shelf::category:
            break;
    }
    return shelf.category;
}

} // namespace

ShelfList::ShelfList()
{
    constexpr int rowHeight = 26;
    list.setModel (this);
    list.setTitle (browserText::shelves);
    list.setRowHeight (rowHeight);
    list.setColour (juce::ListBox::backgroundColourId, juce::Colours::transparentBlack);
    addAndMakeVisible (list);
}

void ShelfList::show (std::vector<ShelfCount> counts, const PresetFilter& chosen)
{
    shelves = std::move (counts);
    const juce::ScopedValueSetter<bool> quietly (following, true);
    list.updateContent();
    const auto at = std::find_if (shelves.begin(), shelves.end(),
                                  [&chosen] (auto& shelf)
                                  {
                                      return shelf.shelf == chosen.shelf
                                             && (chosen.shelf != PresetFilter::Shelf::category
                                                 || shelf.category.equalsIgnoreCase (chosen.category));
                                  });
    if (at != shelves.end())
        list.selectRow (static_cast<int> (at - shelves.begin()));
    else
        list.deselectAllRows();
    list.repaint();
}

void ShelfList::paintListBoxItem (int row, juce::Graphics& g, int width, int height, bool isSelected)
{
    if (row < 0 || row >= getNumRows())
        return;
    const auto& shelf = shelves[static_cast<size_t> (row)];
    auto area = juce::Rectangle<int> (width, height).reduced (0, 1);
    if (isSelected)
    {
        g.setColour (palette::edge);
        g.fillRoundedRectangle (area.toFloat(), 5.0f);
    }
    area = area.reduced (8, 0);
    g.setColour (palette::faint);
    g.setFont (type::smallValue());
    g.drawText (juce::String (shelf.presets), area.removeFromRight (34), juce::Justification::centredRight);
    g.setColour (isSelected ? palette::cream : palette::label);
    g.setFont (type::word());
    g.drawFittedText (nameOf (shelf), area, juce::Justification::centredLeft, 1, 0.8f);
}

juce::String ShelfList::getNameForRow (int row)
{
    if (row < 0 || row >= getNumRows())
        return {};
    const auto& shelf = shelves[static_cast<size_t> (row)];
    return nameOf (shelf) + ", " + browserText::presets (shelf.presets);
}

void ShelfList::selectedRowsChanged (int row)
{
    if (following || row < 0 || row >= getNumRows())
        return;
    const auto shelf = shelves[static_cast<size_t> (row)];
    onChoose (shelf.shelf, shelf.category);
}

} // namespace galvani
