// A figure that is dragged up and down, or clicked and typed.
#pragma once

#include "plugin/gui/controls/TargetSlider.h"

namespace galvani
{

class ValueField : public TargetSlider, private juce::Timer
{
public:
    ValueField();

    /** Words before the figure, e.g. "at". */
    void setPrefix (const juce::String& words) { prefix = words; }
    void setJustification (juce::Justification where) { justification = where; }

    void paint (juce::Graphics&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseDoubleClick (const juce::MouseEvent&) override;

private:
    void timerCallback() override;
    juce::Font typingFont() const override;

    juce::String prefix;
    juce::Justification justification = juce::Justification::centredLeft;
};

} // namespace galvani
