// A parameter with named choices as a small menu.
#pragma once

#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/controls/ChoiceMenu.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class ParameterMenu final : public SpokenGroup
{
public:
    /** @param labelled  whether the parameter's label stands below, as under a knob */
    ParameterMenu (Processor&, ParameterId, bool labelled);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    ParameterId parameter;
    bool hasLabel;
    ChoiceMenu menu;
    std::unique_ptr<juce::ComboBoxParameterAttachment> attachment;
};

} // namespace galvani
