// The card of what MIDI does: its list, and the button that learns.
#pragma once

#include "plugin/gui/controls/ActionButton.h"
#include "plugin/gui/hands/stage/MidiList.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class MidiCard final : public SpokenGroup
{
public:
    explicit MidiCard (Processor&);

    /** Call a few times a second. */
    void refresh();
    MidiList& midiList() noexcept { return list; }

    void paint (juce::Graphics&) override;
    void resized() override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

private:
    Processor& processor;
    MidiList list;
    ActionButton learn;
};

} // namespace galvani
