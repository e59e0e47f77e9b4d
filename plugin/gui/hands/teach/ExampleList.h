// The list of taught examples, which scrolls.
#pragma once

#include "plugin/gui/controls/InlineEditor.h"
#include "plugin/gui/hands/teach/ExampleRow.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/workers/Teacher.h"

#include <vector>

namespace galvani
{

class ExampleList final : public SpokenGroup, private juce::ListBoxModel
{
public:
    explicit ExampleList (Teacher&);

    /** Takes over what the teacher has. */
    void refresh();
    /** Give the list a multiple of it as its height, and no row is cut. */
    void setRowHeight (int);
    bool isEmpty() const noexcept { return shown.empty(); }

    void resized() override;

private:
    int getNumRows() override { return static_cast<int> (shown.size()); }
    void paintListBoxItem (int, juce::Graphics&, int, int, bool) override {}
    juce::Component* refreshComponentForRow (int row, bool selected, juce::Component*) override;
    juce::String getNameForRow (int row) override;
    void deleteKeyPressed (int row) override { remove (row); }
    void returnKeyPressed (int row) override { rename (row); }
    void listWasScrolled() override { typing.close(); }

    void play (int example);
    void remove (int example);
    void rename (int example);

    Teacher& teacher;
    juce::ListBox list;
    InlineEditor typing;
    std::vector<ExampleRow::Shown> shown;
    int audible = -1;
};

} // namespace galvani
