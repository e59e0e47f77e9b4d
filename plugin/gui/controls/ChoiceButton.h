// One of a few words in a row, of which one is chosen.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class ChoiceButton final : public juce::Button
{
public:
    ChoiceButton();

    /** It is no choice among others, but does something. */
    void standAlone();

    /** What it says, is called by a screen reader, and explains under the mouse. */
    void setWords (const juce::String& words, const juce::String& tip);

    void paintButton (juce::Graphics&, bool over, bool down) override;
};

} // namespace galvani
