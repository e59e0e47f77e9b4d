#include "plugin/gui/hands/stage/MidiCard.h"

#include "plugin/gui/StageText.h"
#include "plugin/gui/theme/Heading.h"
#include "plugin/workers/StageHands.h"

namespace galvani
{

MidiCard::MidiCard (Processor& owner)
    : processor (owner), list (owner), learn (stageText::learn, stageText::learnTip, ActionButton::Rank::first)
{
    setTitle (stageText::midiMap);
    addAndMakeVisible (list);
    addAndMakeVisible (learn);
    learn.setComponentID ("midi_learn");
    learn.onClick = [this]
    {
        auto& learner = processor.stage().learner();
        if (learner.awaits() == MidiLearner::Awaits::nothing)
            learner.begin();
        else
            learner.cancel();
        refresh();
    };
}

void MidiCard::refresh()
{
    list.refresh();
    const auto awaits = processor.stage().learner().awaits();
    const auto words = awaits == MidiLearner::Awaits::nothing   ? juce::String (stageText::learn)
                       : awaits == MidiLearner::Awaits::control ? stageText::touchControl()
                                                                : stageText::moveController();
    if (words == learn.getButtonText())
        return;
    learn.setButtonText (words);
    learn.setTitle (words);
    learn.setDrawnWords (words);
    learn.setToggleState (awaits != MidiLearner::Awaits::nothing, juce::dontSendNotification);
    resized();
    learn.repaint();
}

void MidiCard::paint (juce::Graphics& g)
{
    const auto card = getLocalBounds().toFloat();
    g.setColour (palette::hands);
    g.fillRoundedRectangle (card, 7.0f);
    g.setColour (palette::track);
    g.drawRoundedRectangle (card.reduced (0.5f), 7.0f, 1.0f);
    drawHeading (g, stageText::midiHands, getLocalBounds().reduced (12, 8).removeFromTop (18));
}

void MidiCard::resized()
{
    auto area = getLocalBounds().reduced (10, 8);
    area.removeFromTop (20);
    const auto row = area.removeFromBottom (24);
    const auto wanted = juce::roundToInt (textWidth (type::word(), learn.getButtonText())) + 22;
    learn.setBounds (row.withWidth (juce::jmin (row.getWidth(), juce::jmax (60, wanted))));
    area.removeFromBottom (5);
    list.setBounds (area.withHeight (area.getHeight() / 20 * 20));
}

std::unique_ptr<juce::AccessibilityHandler> MidiCard::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::group);
}

} // namespace galvani
