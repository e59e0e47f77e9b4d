// Something that is on or off: a dot, lit when it is on, and its words.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class DotSwitch : public juce::Button
{
public:
    explicit DotSwitch (const juce::String& words);

    void paintButton (juce::Graphics&, bool over, bool down) final;
};

} // namespace galvani
