#include "plugin/gui/ear/ElectrodePanel.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

ElectrodePanel::ElectrodePanel (Processor& processor)
    : pulse (processor),
      sync (processor, ParameterId::electrodeSync, false),
      fire (text::fire),
      fireAttachment (parameterOf (processor, ParameterId::electrodeFire),
                      [this] (float value) { fire.setToggleState (value > 0.5f, juce::dontSendNotification); })
{
    addAndMakeVisible (pulse);
    tie (amplitude, processor, ParameterId::electrodeAmplitude, "", juce::Justification::centredLeft);
    tie (onset, processor, ParameterId::electrodeOnset, text::onset, juce::Justification::centred);
    tie (duration, processor, ParameterId::electrodeDuration, text::duration, juce::Justification::centredRight);
    tie (place, processor, ParameterId::electrodePlace, text::place, juce::Justification::centredLeft);
    addAndMakeVisible (sync);

    nameAfter (fire, ParameterId::electrodeFire);
    fire.setTooltip (declarationOf (ParameterId::electrodeFire).tooltip);
    fire.setTriggeredOnMouseDown (true);
    fire.onClick = [&processor] { processor.stimulate ({ StimulusEvent::Kind::fire }); };
    fireAttachment.sendInitialUpdate();
    addAndMakeVisible (fire);
}

void ElectrodePanel::tie (Field& field, Processor& processor, ParameterId id, const char* prefix,
                          juce::Justification where)
{
    field.attachment = bindParameter<juce::SliderParameterAttachment> (processor, id, field.slider);
    field.slider.setPrefix (prefix);
    field.slider.setJustification (where);
    field.slider.readText = [id] (const juce::String& typed) { return readParameterText (id, typed); };
    addAndMakeVisible (field.slider);
}

void ElectrodePanel::paint (juce::Graphics& g)
{
    drawHeading (g, text::electrode, getLocalBounds().removeFromTop (18));
}

void ElectrodePanel::resized()
{
    auto area = getLocalBounds();
    area.removeFromTop (18);
    auto row = area.removeFromBottom (24);
    fire.setBounds (row.removeFromRight (48));
    row.removeFromRight (5);
    sync.setBounds (row.removeFromRight (60));
    row.removeFromRight (4);
    place.slider.setBounds (row);

    area.removeFromBottom (7);
    row = area.removeFromBottom (18);
    const auto third = row.getWidth() / 3;
    amplitude.slider.setBounds (row.removeFromLeft (third - 4));
    duration.slider.setBounds (row.removeFromRight (third + 2));
    onset.slider.setBounds (row);
    pulse.setBounds (area.withTrimmedTop (4).withTrimmedBottom (4));
}

} // namespace galvani
