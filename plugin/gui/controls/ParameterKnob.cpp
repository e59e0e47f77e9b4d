#include "plugin/gui/controls/ParameterKnob.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/workers/Workers.h"

namespace galvani
{

namespace
{

constexpr int labelHeight = 15, valueHeight = 14;

} // namespace

ParameterKnob::ParameterKnob (Processor& owner, ParameterId parameterId) : processor (owner), parameter (parameterId)
{
    addAndMakeVisible (dial);
    addAndMakeVisible (value);
    attachment = bindParameter<juce::SliderParameterAttachment> (processor, parameter, dial);

    value.setEditable (true);
    value.setFont (type::smallValue());
    value.setColour (juce::Label::textColourId, palette::faint);
    value.setJustificationType (juce::Justification::centred);
    value.setBorderSize (juce::BorderSize<int> (0));
    value.setMinimumHorizontalScale (0.75f);
    value.setTitle (juce::String (declarationOf (parameter).name) + " as text");
    value.setTooltip (declarationOf (parameter).tooltip);
    value.onEditorShow = [this] { value.getCurrentTextEditor()->setJustification (juce::Justification::centred); };
    value.onTextChange = [this]
    {
        if (const auto typed = readParameterText (parameter, value.getText()))
        {
            const juce::Slider::ScopedDragNotification gesture (dial);
            dial.setValue (*typed, juce::sendNotificationSync);
        }
        showText();
    };
    dial.sayMore = [this] { return why(); };
    dial.onValueChange = [this] { showText(); };
    showText();
}

void ParameterKnob::showText() { value.setText (dial.getTextFromValue (dial.getValue()), juce::dontSendNotification); }

void ParameterKnob::showHeld (const std::array<float, numModulationTargets>& targets, bool modulated)
{
    const auto column = modulationTargetIndex (parameter);
    isModulated = modulated && column >= 0;
    dial.setHeld (modulated && column >= 0 ? std::optional<float> (targets[static_cast<size_t> (column)])
                                           : std::nullopt);
}

juce::String ParameterKnob::why()
{
    if (! isModulated)
        return {};
    sentence.offer (processor.workers().narrator().sentence (parameter), juce::Time::getMillisecondCounterHiRes());
    return sentence.shown();
}

void ParameterKnob::paint (juce::Graphics& g)
{
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawFittedText (declarationOf (parameter).label,
                      getLocalBounds().withTrimmedBottom (valueHeight).removeFromBottom (labelHeight),
                      juce::Justification::centred, 1, 0.62f);
}

void ParameterKnob::resized()
{
    auto area = getLocalBounds();
    value.setBounds (area.removeFromBottom (valueHeight));
    area.removeFromBottom (labelHeight);
    const auto side = juce::jmin (area.getWidth(), area.getHeight(), 56);
    dial.setBounds (area.removeFromBottom (side).withSizeKeepingCentre (side, side));
}

} // namespace galvani
