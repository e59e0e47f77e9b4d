#include "plugin/gui/hands/LearningPanel.h"

#include "neural/brain/BrainControls.h"
#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Heading.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int headingHeight = 20;

} // namespace

LearningPanel::LearningPanel (Processor& owner)
    : processor (owner),
      learning (parameterOf (owner, ParameterId::learning)),
      menu (owner, ParameterId::learning, false),
      like (declarationOf (ParameterId::like).label),
      likeAttachment (parameterOf (owner, ParameterId::like),
                      [this] (float value) { like.setToggleState (value > 0.5f, juce::dontSendNotification); }),
      fatigue (owner, ParameterId::fatigue),
      scaling (owner, ParameterId::scaling),
      homeostasis (owner, ParameterId::homeostasis)
{
    nameAfter (like, ParameterId::like);
    like.setTooltip (declarationOf (ParameterId::like).tooltip);
    like.setTriggeredOnMouseDown (true);
    like.onClick = [this] { processor.stimulate ({ StimulusEvent::Kind::like }); };
    likeAttachment.sendInitialUpdate();

    rateAttachment = bindParameter<juce::SliderParameterAttachment> (owner, ParameterId::learningRate, rate);
    rate.setPrefix (text::learningRate);
    rate.readText = [] (const juce::String& typed) { return readParameterText (ParameterId::learningRate, typed); };

    weight.setTitle (text::meanWeight);
    weight.setTooltip (text::meanWeightTip);
    weight.setFont (type::smallValue());
    weight.setColour (juce::Label::textColourId, palette::figure);
    weight.setJustificationType (juce::Justification::centredRight);
    weight.setBorderSize (juce::BorderSize<int> (0));

    forget.setWords (text::forget, text::forgetTip);
    forget.onClick = [this]
    {
        processor.beginStep();
        processor.forgetLearned();
        forget.setEnabled (false);
    };
    for (auto* child : std::initializer_list<juce::Component*> { &menu, &like, &rate, &fatigue, &scaling, &homeostasis,
                                                                 &weight, &forget })
        addAndMakeVisible (child);
    refresh (1.0f);
}

void LearningPanel::refresh (float relativeWeight)
{
    // Ten times a second: faster figures are noise.
    if (--framesUntilRefresh > 0)
        return;
    framesUntilRefresh = 6;
    weight.setText (text::relativeWeight (relativeWeight), juce::dontSendNotification);
    const auto hasLearned = processor.hasLearned();
    forget.setEnabled (hasLearned);
    forget.setAlpha (hasLearned ? 1.0f : 0.35f);
    showWhatMatters();
}

/** What the chosen way of learning does not use stands back, but can be set beforehand. */
void LearningPanel::showWhatMatters()
{
    const auto chosen = static_cast<Learning> (std::lround (learning.convertFrom0to1 (learning.getValue())));
    like.setAlpha (chosen == Learning::reward ? 1.0f : 0.35f);
    for (auto* control : std::initializer_list<juce::Component*> { &rate, &scaling })
        control->setAlpha (chosen != Learning::off ? 1.0f : 0.35f);
}

void LearningPanel::paint (juce::Graphics& g)
{
    drawHeading (g, text::learning, getLocalBounds().removeFromTop (headingHeight).withTrimmedRight (52));
}

void LearningPanel::resized()
{
    auto area = getLocalBounds();
    weight.setBounds (area.removeFromTop (headingHeight).removeFromRight (50));
    area = area.withTrimmedTop (6);
    const auto height = juce::jmin (32, area.getHeight() / 4);
    const auto nextRow = [&] (int most)
    { return area.removeFromTop (height).withSizeKeepingCentre (area.getWidth(), juce::jmin (most, height)); };

    auto row = nextRow (24);
    like.setBounds (row.removeFromRight (46));
    menu.setBounds (row.withTrimmedRight (5));
    row = nextRow (20);
    forget.setBounds (row.removeFromRight (46));
    rate.setBounds (row.withTrimmedLeft (2));
    row = nextRow (20);
    scaling.setBounds (row.removeFromRight (row.getWidth() / 2 - 2));
    fatigue.setBounds (row);
    homeostasis.setBounds (nextRow (20));
}

} // namespace galvani
