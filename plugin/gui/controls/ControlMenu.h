// The menu of a parameter's control under the right mouse button: its value, what moves it, and what the host offers.
#pragma once

#include "dsp/parameters/ParameterId.h"
#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <optional>

namespace galvani
{

/** Its parts from top to bottom; each is a function in ControlMenu.cpp, and another one is one more line there. */
juce::PopupMenu controlMenu (juce::Component& control, Processor&, ParameterId);

void openControlMenu (juce::Component& control, Processor&, ParameterId);

/** The parameter's control that the component is, belongs to, or holds as a knob or menu with its words does; nullptr
    when there is none. A control is known by its component id, see nameAfter(). */
juce::Component* parameterControlAt (juce::Component*);

std::optional<ParameterId> parameterOfControl (const juce::Component&);

} // namespace galvani
