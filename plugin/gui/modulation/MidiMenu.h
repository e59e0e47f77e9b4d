// What the menu of a control says of MIDI: it learns a controller, or forgets the one that moves it.
#pragma once

#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

/** @param tell  is handed what happened once an item was chosen */
void addMidiItems (juce::PopupMenu&, Processor&, ParameterId, std::function<void (const juce::String&)> tell);

} // namespace galvani
