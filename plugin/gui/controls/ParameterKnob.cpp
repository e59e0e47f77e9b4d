#include "plugin/gui/controls/ParameterKnob.h"

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/controls/KnobLines.h"
#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/workers/Workers.h"

namespace galvani
{

namespace
{

int sourceOf (ParameterId id)
{
    const auto isMacro = id >= ParameterId::macro1 && id <= ParameterId::macro8;
    return isMacro ? firstMacroSource + static_cast<int> (id) - static_cast<int> (ParameterId::macro1) : -1;
}

} // namespace

ParameterKnob::ParameterKnob (Processor& owner, ParameterId parameterId, Words where)
    : processor (owner), parameter (parameterId), words (where), source (sourceOf (parameterId))
{
    addAndMakeVisible (dial);
    addAndMakeVisible (value);
    attachment = bindParameter<juce::SliderParameterAttachment> (processor, parameter, dial);

    value.setEditable (true);
    value.setFont (type::smallValue());
    value.setColour (juce::Label::textColourId, palette::faint);
    value.setJustificationType (words == Words::below ? juce::Justification::centred
                                                      : juce::Justification::centredLeft);
    value.setBorderSize (juce::BorderSize<int> (0));
    value.setMinimumHorizontalScale (0.75f);
    value.setTitle (controlText::asText (declarationOf (parameter).name));
    value.setTooltip (parameterTip (parameter));
    value.setWantsKeyboardFocus (false); // return on the dial opens it
    value.onEditorShow = [this] { value.getCurrentTextEditor()->setJustification (juce::Justification::centred); };
    value.onTextChange = [this]
    {
        dial.take (value.getText());
        showText();
    };
    dial.onType = [this] { value.showEditor(); };
    dial.sayMore = [this] { return why(); };
    dial.onValueChange = [this] { showText(); };
    if (source >= 0)
    {
        setTooltip (text::dragOnto (modulationSources[static_cast<size_t> (source)].tooltip));
        setMouseCursor (juce::MouseCursor::PointingHandCursor);
    }
    showText();
}

void ParameterKnob::showText() { value.setText (dial.getTextFromValue (dial.getValue()), juce::dontSendNotification); }

juce::String ParameterKnob::why()
{
    if (! dial.held())
        return {};
    sentence.offer (processor.workers().narrator().sentence (parameter), juce::Time::getMillisecondCounterHiRes());
    return sentence.shown();
}

void ParameterKnob::mouseDrag (const juce::MouseEvent& event)
{
    if (source >= 0)
        dragSource (*this, source, event);
}

void ParameterKnob::paint (juce::Graphics& g)
{
    // What can be dragged is cream everywhere.
    g.setColour (source >= 0 ? palette::cream : palette::label);
    g.setFont (type::label());
    g.drawFittedText (declarationOf (parameter).label, labelArea,
                      words == Words::below ? juce::Justification::centred : juce::Justification::centredLeft, 1,
                      0.62f);
}

void ParameterKnob::resized()
{
    auto area = getLocalBounds();
    if (words == Words::below)
    {
        value.setBounds (area.removeFromBottom (knobValueHeight));
        labelArea = area.removeFromBottom (knobLabelHeight);
        const auto side = juce::jmin (area.getWidth(), area.getHeight(), mostDialSide);
        dial.setBounds (area.removeFromBottom (side).withSizeKeepingCentre (side, side));
        return;
    }
    const auto side = juce::jmin (area.getHeight(), area.getWidth() / 2, 44);
    dial.setBounds (area.removeFromLeft (side).withSizeKeepingCentre (side, side));
    area.removeFromLeft (6);
    area = area.withSizeKeepingCentre (area.getWidth(), knobLabelHeight + knobValueHeight);
    labelArea = area.removeFromTop (knobLabelHeight);
    value.setBounds (area);
}

} // namespace galvani
