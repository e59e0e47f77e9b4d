// Dragging a modulation source onto a knob.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

/** What a drag of that source carries. */
juce::var dragOfSource (int source);

/** The source that a drag carries, or -1 when it carries something else. */
int sourceOfDrag (const juce::DragAndDropTarget::SourceDetails&);

/** Call while the mouse drags: begins to carry the source once the mouse has moved away from where it was pressed. */
void dragSource (juce::Component& from, int source, const juce::MouseEvent&);

} // namespace galvani
