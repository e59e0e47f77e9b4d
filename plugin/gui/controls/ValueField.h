// A figure that is dragged up and down, or clicked and typed.
#pragma once

#include "plugin/gui/controls/InlineEditor.h"
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

    /** Understands what was typed; the default asks the slider. Nothing: the value stays. */
    std::function<std::optional<double> (const juce::String&)> readText;

    void paint (juce::Graphics&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseDoubleClick (const juce::MouseEvent&) override;

private:
    void timerCallback() override;

    juce::String prefix;
    juce::Justification justification = juce::Justification::centredLeft;
    InlineEditor typing;
};

} // namespace galvani
