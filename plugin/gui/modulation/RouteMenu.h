// The menu of a knob: the routes that move it, sources that could, and MIDI.
#pragma once

#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

/** @param tell  is handed what happened once an item was chosen */
juce::PopupMenu routeMenu (Processor&, int target, std::function<void (const juce::String&)> tell);

} // namespace galvani
