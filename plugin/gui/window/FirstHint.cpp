#include "plugin/gui/window/FirstHint.h"

#include "plugin/gui/WindowText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Spacing.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

FirstHint::FirstHint (Preferences& kept)
    : preferences (kept),
      next (windowText::next, windowText::nextTip, ActionButton::Rank::first),
      cross (Sign::cross, windowText::closeHint, 11.0f)
{
    setTitle (windowText::hint);
    setVisible (false);
    addAndMakeVisible (next);
    addAndMakeVisible (cross);
    next.onClick = [this] { did (present); };
    cross.onClick = [this] { close(); };
    setSize (width, height);
    if (! preferences.hintSeen())
        showAgain();
}

void FirstHint::showAgain() { go (Step::source); }

void FirstHint::close() { go (Step::none); }

void FirstHint::did (Step step)
{
    if (step == present && present != Step::none)
        go (static_cast<Step> (static_cast<int> (present) + 1));
}

void FirstHint::go (Step step)
{
    present = step;
    setVisible (present != Step::none);
    if (present == Step::none)
        return preferences.setHintSeen (true);
    const auto words = windowText::spokenStep (static_cast<int> (present));
    setDescription (words);
    const auto isLast = present == Step::knob;
    next.setDrawnWords (isLast ? windowText::done : windowText::next);
    next.setTitle (isLast ? windowText::done : windowText::next);
    juce::AccessibilityHandler::postAnnouncement (words, juce::AccessibilityHandler::AnnouncementPriority::medium);
    if (onStep)
        onStep();
    repaint();
}

void FirstHint::standAt (juce::Point<int> corner)
{
    const auto room = getParentComponent() != nullptr ? getParentComponent()->getLocalBounds().reduced (spacing::usual)
                                                      : juce::Rectangle<int> (corner.x, corner.y, width, height);
    setBounds (juce::Rectangle<int> (width, height).withPosition (corner).constrainedWithin (room));
}

void FirstHint::paint (juce::Graphics& g)
{
    if (present == Step::none)
        return;
    const auto box = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (palette::boxHover);
    g.fillRoundedRectangle (box, 8.0f);
    g.setColour (palette::accent);
    g.drawRoundedRectangle (box, 8.0f, 1.0f);
    const auto number = static_cast<int> (present);
    const auto& shown = windowText::hintSteps[static_cast<size_t> (number)];
    g.setColour (palette::cream);
    g.setFont (type::letter());
    g.drawFittedText (shown.heading, headingArea, juce::Justification::centredLeft, 1, 0.8f);
    g.setColour (palette::word);
    g.setFont (type::label());
    g.drawFittedText (shown.words, wordsArea, juce::Justification::topLeft, 3, 0.9f);
    g.setColour (palette::dim);
    g.setFont (type::smallValue());
    g.drawText (windowText::step (number), countArea, juce::Justification::centredLeft);
}

void FirstHint::resized()
{
    auto area = getLocalBounds().reduced (spacing::large, spacing::wide);
    auto top = area.removeFromTop (20);
    cross.setBounds (top.removeFromRight (20));
    headingArea = top;
    auto foot = area.removeFromBottom (24);
    next.setBounds (foot.removeFromRight (64));
    countArea = foot;
    wordsArea = area.withTrimmedTop (2).withTrimmedBottom (2);
}

} // namespace galvani
