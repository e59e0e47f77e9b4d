// What MIDI does, as a list that scrolls: what was learned, then what it does anyway.
#pragma once

#include "plugin/gui/hands/stage/MidiRow.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

#include <vector>

namespace galvani
{

class MidiList final : public SpokenGroup, private juce::ListBoxModel
{
public:
    explicit MidiList (Processor&);

    void refresh();
    const std::vector<MidiRow::Shown>& rows() const noexcept { return shown; }

    void resized() override { list.setBounds (getLocalBounds()); }

private:
    int getNumRows() override { return static_cast<int> (shown.size()); }
    void paintListBoxItem (int, juce::Graphics&, int, int, bool) override {}
    juce::Component* refreshComponentForRow (int row, bool selected, juce::Component*) override;
    juce::String getNameForRow (int row) override;
    void deleteKeyPressed (int row) override;
    void forget (ParameterId);

    Processor& processor;
    juce::ListBox list;
    std::vector<MidiRow::Shown> shown;
};

} // namespace galvani
