#include "plugin/gui/hands/LearningPanel.h"

#include "neural/brain/BrainControls.h"
#include "plugin/gui/HandsText.h"
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
      dislike (declarationOf (ParameterId::dislike).label),
      likeAttachment (parameterOf (owner, ParameterId::like),
                      [this] (float value) { like.setToggleState (value > 0.5f, juce::dontSendNotification); }),
      dislikeAttachment (parameterOf (owner, ParameterId::dislike),
                         [this] (float value) { dislike.setToggleState (value > 0.5f, juce::dontSendNotification); }),
      fatigue (owner, ParameterId::fatigue),
      scaling (owner, ParameterId::scaling),
      homeostasis (owner, ParameterId::homeostasis)
{
    setTitle (text::learningRoom);
    const auto makeRating = [this] (juce::TextButton& button, ParameterId id, StimulusEvent::Kind kind)
    {
        nameAfter (button, id);
        button.setTooltip (declarationOf (id).tooltip);
        button.setTriggeredOnMouseDown (true);
        button.onClick = [this, kind] { processor.stimulate ({ kind }); };
    };
    makeRating (like, ParameterId::like, StimulusEvent::Kind::like);
    makeRating (dislike, ParameterId::dislike, StimulusEvent::Kind::dislike);
    likeAttachment.sendInitialUpdate();
    dislikeAttachment.sendInitialUpdate();

    rateAttachment = bindParameter<juce::SliderParameterAttachment> (owner, ParameterId::learningRate, rate);
    rate.setPrefix (text::learningRate);

    weight.setTitle (text::meanWeight);
    weight.setTooltip (text::meanWeightTip);
    weight.setFont (type::smallValue());
    weight.setColour (juce::Label::textColourId, palette::figure);
    weight.setJustificationType (juce::Justification::centredRight);
    weight.setBorderSize (juce::BorderSize<int> (0));

    forget.setWords (text::forget, text::forgetTip);
    forget.standAlone();
    forget.onClick = [this]
    {
        processor.beginStep();
        processor.forgetLearned();
        forget.setEnabled (false);
    };
    for (auto* child : std::initializer_list<juce::Component*> { &menu, &like, &rate, &dislike, &fatigue, &scaling,
                                                                 &homeostasis, &forget, &weight })
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
    weight.setDescription (weight.getText());
    const auto hasLearned = processor.hasLearned();
    forget.setEnabled (hasLearned);
    showWhatMatters();
}

/** What the chosen way of learning does not use stands back, but can be set beforehand. */
void LearningPanel::showWhatMatters()
{
    const auto chosen = static_cast<Learning> (std::lround (learning.convertFrom0to1 (learning.getValue())));
    for (auto* control : std::initializer_list<juce::Component*> { &rate, &scaling })
        control->setAlpha (chosen != Learning::off ? 1.0f : palette::resting);
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
    dislike.setBounds (row.removeFromRight (46));
    rate.setBounds (row.withTrimmedLeft (2));
    row = nextRow (20);
    scaling.setBounds (row.removeFromRight (row.getWidth() / 2 - 2));
    fatigue.setBounds (row);
    row = nextRow (20);
    forget.setBounds (row.removeFromRight (46));
    homeostasis.setBounds (row.withTrimmedRight (5));
}

} // namespace galvani
