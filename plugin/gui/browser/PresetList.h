// The browser's list of presets: what is chosen is loaded at once.
#pragma once

#include "plugin/gui/browser/PresetShelf.h"
#include "plugin/gui/theme/Spoken.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class PresetList final : public SpokenGroup, private juce::ListBoxModel
{
public:
    explicit PresetList (PresetShelf&);

    /** The shelf's list, what plays selected. */
    void refresh();
    void moveBy (int rows);

    /** Of the selected preset in the library, or -1. */
    int chosen() const;

    /** Return was pressed in it. */
    std::function<void()> onAccept;

    void resized() override { list.setBounds (getLocalBounds()); }
    void paintOverChildren (juce::Graphics&) override;

private:
    int getNumRows() override { return static_cast<int> (shelf.shown().size()); }
    void paintListBoxItem (int, juce::Graphics&, int, int, bool) override {}
    juce::Component* refreshComponentForRow (int row, bool isSelected, juce::Component*) override;
    juce::String getNameForRow (int row) override;
    void selectedRowsChanged (int row) override;
    void returnKeyPressed (int) override { onAccept(); }
    const PresetHeading& presetOf (int row) const { return shelf.library()[shelf.shown()[static_cast<size_t> (row)]]; }

    PresetShelf& shelf;
    juce::ListBox list;
    bool following = false;
};

} // namespace galvani
