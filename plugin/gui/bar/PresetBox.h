// The preset's name in the middle of the bar: a menu of all presets, and where a new one is named.
#pragma once

#include "plugin/gui/controls/InlineEditor.h"
#include "plugin/presets/PresetLibrary.h"
#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class PresetBox final : public juce::Button
{
public:
    explicit PresetBox (Processor&);

    /** Loads the preset that many places on, around the end. */
    void step (int by);

    /** Opens a line for the name, and saves what plays under it. */
    void askForName();

    /** Call now and then: the name, the edited mark, the last problem. */
    void refresh();

    void paintButton (juce::Graphics&, bool over, bool down) override;

private:
    void openMenu();
    void load (int index);
    void save (const juce::String& name);
    void say (const juce::String& line);

    Processor& processor;
    PresetLibrary library;
    InlineEditor typing;
    juce::String preset, category, message, problemSeen;
    bool edited = false;
    juce::uint32 messageUntil = 0;
};

} // namespace galvani
