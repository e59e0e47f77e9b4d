// A line above the rest of the window that is said, and gone after a while.
#pragma once

#include "plugin/gui/controls/PassingLine.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class PassingNote final : public SpokenWords
{
public:
    PassingNote();

    void say (const juce::String&);

    /** Call once a frame. */
    void refresh();

    /** @param foot  the middle of its lower edge */
    void standOn (juce::Point<int> foot);

    juce::String shown() const { return words; }

    void paint (juce::Graphics&) override;

private:
    PassingLine line;
    juce::String words;
    juce::Point<int> foot;
    int lines = 1;
};

} // namespace galvani
