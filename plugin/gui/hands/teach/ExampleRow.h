// A taught example as a row of the list: number, name, time, play, delete.
#pragma once

#include "plugin/gui/controls/IconButton.h"
#include "plugin/gui/theme/Spoken.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

class ExampleRow final : public SpokenGroup, public juce::SettableTooltipClient
{
public:
    struct Shown
    {
        juce::String name;
        float seconds = 0.0f;
        bool operator== (const Shown&) const = default;
    };

    ExampleRow();

    /** @param example  counted from 0 */
    void show (int example, const Shown&, bool selected, bool audible);
    int example() const noexcept { return index; }

    std::function<void (int)> onSelect, onPlay, onDelete, onRename;

    juce::Rectangle<int> nameArea() const;

    void paint (juce::Graphics&) override;
    void resized() override;
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDoubleClick (const juce::MouseEvent&) override;

private:
    int index = -1;
    Shown shown;
    bool isSelected = false, isAudible = false;
    IconButton play, remove;
};

} // namespace galvani
