// Something that is on or off: a dot, lit when it is on, and its words.
#pragma once

#include "plugin/gui/controls/LeftClick.h"

namespace galvani
{

class DotSwitch : public LeftClick<juce::Button>
{
public:
    enum class Look
    {
        line,    ///< the words behind the dot
        heading, ///< the same, in the letters of a heading
        knob     ///< in the place of a knob: the dot where its dial is, the words and the state below
    };

    explicit DotSwitch (const juce::String& words, Look = Look::line);

    void paintButton (juce::Graphics&, bool over, bool down) final;

private:
    void paintKnob (juce::Graphics&, bool over, bool down);
    juce::Colour dotColour (bool over, bool down) const;
    juce::Colour inkOf (juce::Colour) const;

    Look look;
};

} // namespace galvani
