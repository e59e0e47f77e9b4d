// A parameter that is on or off: a dot, lit when it is on, and its label.
#pragma once

#include "plugin/gui/controls/BindParameter.h"

namespace galvani
{

class SwitchButton final : public juce::Button
{
public:
    SwitchButton (Processor&, ParameterId);

    void paintButton (juce::Graphics&, bool over, bool down) override;

private:
    std::unique_ptr<juce::ButtonParameterAttachment> attachment;
};

} // namespace galvani
