// The ring around what the keyboard has reached. What the mouse has pressed needs none.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class FocusRing final : public juce::Component, private juce::FocusChangeListener
{
public:
    /** Stands above all that lies in `room`, which outlives it. */
    explicit FocusRing (juce::Component& room);
    ~FocusRing() override;

    /** The mouse was pressed: what has the focus now was not reached by the keyboard. */
    void mousePressed();

    /** Stands around that component, if it is in the room; around none for nullptr. */
    void standAround (juce::Component*);
    juce::Component* stoodAround() const noexcept { return reached.getComponent(); }

    /** Call once a frame: what it stands around may be scrolled, laid out anew, or hidden. */
    void follow();

    void paint (juce::Graphics&) override;

private:
    void globalFocusChanged (juce::Component*) override;

    juce::Component& room;
    juce::Component::SafePointer<juce::Component> reached, pressed;
};

} // namespace galvani
