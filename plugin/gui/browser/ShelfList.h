// The shelves of the browser: all, favourites, one's own, and the categories, each with its number of presets.
#pragma once

#include "plugin/gui/theme/Spoken.h"
#include "plugin/presets/PresetFilter.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>
#include <vector>

namespace galvani
{

class ShelfList final : public SpokenGroup, private juce::ListBoxModel
{
public:
    ShelfList();

    void show (std::vector<ShelfCount>, const PresetFilter& chosen);

    /** Somebody chose a shelf. */
    std::function<void (PresetFilter::Shelf, const juce::String& category)> onChoose;

    void resized() override { list.setBounds (getLocalBounds()); }

private:
    int getNumRows() override { return static_cast<int> (shelves.size()); }
    void paintListBoxItem (int row, juce::Graphics&, int width, int height, bool isSelected) override;
    juce::String getNameForRow (int row) override;
    void selectedRowsChanged (int row) override;

    juce::ListBox list;
    std::vector<ShelfCount> shelves;
    bool following = false;
};

} // namespace galvani
