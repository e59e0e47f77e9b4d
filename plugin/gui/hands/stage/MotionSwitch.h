// The line that tells how safe the picture is to look at; a click switches reduced motion.
#pragma once

#include "plugin/preferences/Preferences.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class MotionSwitch final : public juce::Button, private juce::ChangeListener
{
public:
    MotionSwitch();
    ~MotionSwitch() override;

    void paintButton (juce::Graphics&, bool over, bool down) override;

private:
    void changeListenerCallback (juce::ChangeBroadcaster*) override { follow(); }
    void follow();

    juce::SharedResourcePointer<Preferences> preferences;
};

} // namespace galvani
