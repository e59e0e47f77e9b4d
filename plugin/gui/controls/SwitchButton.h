// A parameter that is on or off.
#pragma once

#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/controls/DotSwitch.h"

namespace galvani
{

class SwitchButton final : public DotSwitch
{
public:
    SwitchButton (Processor&, ParameterId);
    /** @param words  in place of the parameter's label */
    SwitchButton (Processor&, ParameterId, const juce::String& words, Look);

private:
    std::unique_ptr<juce::ButtonParameterAttachment> attachment;
};

} // namespace galvani
