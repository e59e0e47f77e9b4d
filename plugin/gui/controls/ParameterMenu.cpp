#include "plugin/gui/controls/ParameterMenu.h"

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
    g.drawFittedText (declarationOf (parameter).label, getLocalBounds().withTrimmedBottom (14).removeFromBottom (15),
                      juce::Justification::centred, 1, 0.75f);
}

void ParameterMenu::resized()
{
    if (! hasLabel)
        return menu.setBounds (getLocalBounds());
    auto area = getLocalBounds();
    area.removeFromBottom (29);
    const auto height = juce::jmin (40, area.getHeight());
    menu.setBounds (
        area.removeFromBottom (area.getHeight()).withSizeKeepingCentre (juce::jmin (area.getWidth(), 84), height));
}

} // namespace galvani
