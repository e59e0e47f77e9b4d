#include "plugin/gui/controls/SwitchButton.h"

namespace galvani
{

SwitchButton::SwitchButton (Processor& processor, ParameterId id)
    : DotSwitch (declarationOf (id).label),
      attachment (bindParameter<juce::ButtonParameterAttachment> (processor, id, *this))
{
}

} // namespace galvani
