#include "plugin/gui/controls/SwitchButton.h"

namespace galvani
{

SwitchButton::SwitchButton (Processor& processor, ParameterId id)
    : SwitchButton (processor, id, declarationOf (id).label, Look::line)
{
}

SwitchButton::SwitchButton (Processor& processor, ParameterId id, const juce::String& words, Look wanted)
    : DotSwitch (words, wanted), attachment (bindParameter<juce::ButtonParameterAttachment> (processor, id, *this))
{
}

} // namespace galvani
