// The eight macros side by side, small, with their names beside them.
#pragma once

#include "plugin/gui/controls/ParameterKnob.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class MacroStrip final : public SpokenGroup
{
public:
    explicit MacroStrip (Processor&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    std::vector<std::unique_ptr<ParameterKnob>> knobs;
    juce::Rectangle<int> headingArea;
};

} // namespace galvani
