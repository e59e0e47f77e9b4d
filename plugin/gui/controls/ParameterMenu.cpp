#include "plugin/gui/controls/ParameterMenu.h"

#include "plugin/gui/controls/KnobLines.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

ParameterMenu::ParameterMenu (Processor& processor, ParameterId id, bool labelled) : parameter (id), hasLabel (labelled)
{
    const auto& choices = declarationOf (id).choices;
    for (size_t i = 0; i < choices.size(); ++i)
        menu.addItem (choices[i], static_cast<int> (i) + 1);
    addAndMakeVisible (menu);
    attachment = bindParameter<juce::ComboBoxParameterAttachment> (processor, id, menu);
}

void ParameterMenu::paint (juce::Graphics& g)
{
    if (! hasLabel)
        return;
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawFittedText (declarationOf (parameter).label,
                      getLocalBounds().withTrimmedBottom (knobValueHeight).removeFromBottom (knobLabelHeight),
                      juce::Justification::centred, 1, 0.75f);
}

void ParameterMenu::resized()
{
    if (! hasLabel)
        return menu.setBounds (getLocalBounds());
    auto area = getLocalBounds();
    area.removeFromBottom (knobLabelHeight + knobValueHeight);
    const auto place = area.removeFromBottom (juce::jmin (area.getHeight(), mostDialSide));
    menu.setBounds (place.withSizeKeepingCentre (juce::jmin (area.getWidth(), 84), juce::jmin (40, place.getHeight())));
}

} // namespace galvani
