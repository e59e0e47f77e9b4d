#include "plugin/gui/ear/ElectrodePanel.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Heading.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int headingHeight = 22;

} // namespace

ElectrodePanel::ElectrodePanel (Processor& processor)
    : waveformParameter (parameterOf (processor, ParameterId::electrodeWaveform)),
      waveform (processor, ParameterId::electrodeWaveform, false),
      pulse (processor),
      sync (processor, ParameterId::electrodeSync, false),
      fire (text::fire),
      fireAttachment (parameterOf (processor, ParameterId::electrodeFire),
                      [this] (float value) { fire.setToggleState (value > 0.5f, juce::dontSendNotification); })
{
    using Where = juce::Justification;
    setTitle (text::electrodeRoom);
    addAndMakeVisible (waveform);
    addAndMakeVisible (pulse);
    tie (amplitude, processor, ParameterId::electrodeAmplitude, {}, Where::centredLeft);
    tie (onset, processor, ParameterId::electrodeOnset, text::onset, Where::centred);
    tie (duration, processor, ParameterId::electrodeDuration, text::duration, Where::centredRight);
    tie (count, processor, ParameterId::electrodeCount, text::times(), Where::centredLeft);
    tie (period, processor, ParameterId::electrodePeriod, text::period, Where::centred);
    tie (frequency, processor, ParameterId::electrodeFrequency, {}, Where::centredRight);
    tie (radius, processor, ParameterId::electrodeRadius, text::radius, Where::centredLeft);
    tie (place, processor, ParameterId::electrodePlace, text::place, Where::centredLeft);
    addAndMakeVisible (sync);

    doseAttachment = bindParameter<juce::SliderParameterAttachment> (processor, ParameterId::electrodeDoseLimit, dose);
    addAndMakeVisible (dose);

    nameAfter (fire, ParameterId::electrodeFire);
    fire.setTooltip (declarationOf (ParameterId::electrodeFire).tooltip);
    fire.setTriggeredOnMouseDown (true);
    fire.onClick = [&processor] { processor.stimulate ({ StimulusEvent::Kind::fire }); };
    fireAttachment.sendInitialUpdate();
    addAndMakeVisible (fire);
    showWhatMatters();
}

void ElectrodePanel::tie (Field& field, Processor& processor, ParameterId id, const juce::String& prefix,
                          juce::Justification where)
{
    field.attachment = bindParameter<juce::SliderParameterAttachment> (processor, id, field.slider);
    field.slider.setPrefix (prefix);
    field.slider.setJustification (where);
    addAndMakeVisible (field.slider);
}

void ElectrodePanel::refresh (const TickRecord& now)
{
    pulse.refresh();
    dose.show (now);
    showWhatMatters();
}

/** What the chosen waveform does not use stands back, but can be set beforehand. */
void ElectrodePanel::showWhatMatters()
{
    const auto shape =
        static_cast<PulseShape> (std::lround (waveformParameter.convertFrom0to1 (waveformParameter.getValue())));
    const auto show = [] (Field& field, bool matters) { field.slider.setAlpha (matters ? 1.0f : palette::resting); };
    show (count, shape != PulseShape::pulse);
    show (period, shape != PulseShape::pulse && count.slider.getValue() > 1.0);
    show (frequency, shape == PulseShape::sine);
}

void ElectrodePanel::paint (juce::Graphics& g)
{
    drawHeading (g, text::electrode, getLocalBounds().removeFromTop (headingHeight).withTrimmedRight (96));
}

void ElectrodePanel::resized()
{
    auto area = getLocalBounds();
    waveform.setBounds (area.removeFromTop (headingHeight).removeFromRight (92));
    auto row = area.removeFromBottom (24);
    fire.setBounds (row.removeFromRight (48));
    row.removeFromRight (5);
    sync.setBounds (row.removeFromRight (60));
    row.removeFromRight (4);
    place.slider.setBounds (row);

    area.removeFromBottom (4);
    row = area.removeFromBottom (18);
    radius.slider.setBounds (row.removeFromLeft (76));
    row.removeFromLeft (4);
    dose.setBounds (row);

    const auto width = area.getWidth();
    row = area.removeFromBottom (18);
    count.slider.setBounds (row.removeFromLeft (34));
    frequency.slider.setBounds (row.removeFromRight (width * 3 / 10));
    period.slider.setBounds (row.reduced (2, 0));

    row = area.removeFromBottom (18);
    const auto third = width / 3;
    amplitude.slider.setBounds (row.removeFromLeft (third - 4));
    duration.slider.setBounds (row.removeFromRight (third + 2));
    onset.slider.setBounds (row);
    pulse.setBounds (area.withTrimmedTop (3).withTrimmedBottom (3));
}

} // namespace galvani
