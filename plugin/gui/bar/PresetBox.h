// The preset's name in the middle of the bar: opens the browser, and is where a new preset is named.
#pragma once

#include "plugin/gui/browser/PresetShelf.h"
#include "plugin/gui/controls/InlineEditor.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class PresetBox final : public juce::Button
{
public:
    PresetBox (Processor&, PresetShelf&);

    /** Opens a line for the name, and saves what plays under it. */
    void askForName();

    /** Call now and then: the name, the edited mark, the last problem. */
    void refresh();

    /** Shows one line for a while. */
    void say (const juce::String& line);

    const juce::String& shownName() const noexcept { return preset; }

    void paintButton (juce::Graphics&, bool over, bool down) override;

private:
    Processor& processor;
    PresetShelf& shelf;
    InlineEditor typing;
    juce::String preset, category, message, problemSeen;
    bool edited = false;
    juce::uint32 messageUntil = 0;
};

} // namespace galvani
