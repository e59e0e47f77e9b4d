#include "plugin/gui/hands/teach/DreamPanel.h"

#include "plugin/gui/ControlText.h"
#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

#include "neural/brain/BrainDimensions.h"

namespace galvani
{

DreamPanel::DreamPanel (Dreamer& source)
    : TeachCard (text::dreamName, text::dream),
      dreamer (source),
      dream (text::dreamName, text::dreamTip, ActionButton::Rank::first),
      keep (text::keep, text::keepTip),
      forget (text::forgetDream, text::forgetDreamTip),
      wake (text::wake, text::wakeTip)
{
    goal.addItem (text::liking, 1);
    for (int modulator = 0; modulator < numModulators; ++modulator)
        goal.addItem (text::goalName (modulator), modulator + 2);
    goal.setTitle (text::dreamGoal);
    goal.setTooltip (text::dreamGoalTip);
    goal.onChange = [this] { dreamer.setGoal (goal.getSelectedId() - 2); };
    for (size_t i = 0; i < std::size (text::dreamSpaces); ++i)
        over.addItem (text::dreamSpaces[i], static_cast<int> (i) + 1);
    over.setTitle (text::dreamOver);
    over.setTooltip (text::dreamOverTip);
    over.onChange = [this] { dreamer.setOver (static_cast<Dreamer::Over> (over.getSelectedItemIndex())); };

    depth.setRange (0.0, 1.0, 0.01);
    depth.setTitle (text::dreamDepth);
    depth.setTooltip (text::dreamDepthTip);
    depth.setDoubleClickReturnValue (true, static_cast<double> (dreamer.depth()));
    depth.textFromValueFunction = [] (double value) { return text::percent (static_cast<float> (value)); };
    depth.readText = controlText::readPercent;
    depth.onValueChange = [this] { dreamer.setDepth (static_cast<float> (depth.getValue())); };

    const auto then = [this] (auto act)
    {
        return [this, act]
        {
            act();
            refresh();
        };
    };
    dream.onClick = then ([this] { answer.say (dreamer.dream()); });
    keep.onClick = then ([this] { dreamer.keep(); });
    forget.onClick = then ([this] { dreamer.forget(); });
    wake.onClick = then ([this] { dreamer.wake(); });
    for (auto* child : std::initializer_list<juce::Component*> { &goal, &over, &curve, &words, &depth, &dream, &keep,
                                                                 &forget, &wake })
        addAndMakeVisible (child);
    refresh();
}

void DreamPanel::refresh()
{
    const auto dreaming = dreamer.isDreaming();
    dream.setEnabled (! dreaming);
    dream.setToggleState (dreaming, juce::dontSendNotification);
    keep.setEnabled (dreaming);
    wake.setEnabled (dreaming);
    // Where there is nothing to keep, the place is free for what was kept.
    forget.setVisible (dreamer.hasKept() && ! dreaming);
    keep.setVisible (! forget.isVisible());
    goal.setSelectedId (dreamer.goal() + 2, juce::dontSendNotification);
    over.setSelectedItemIndex (static_cast<int> (dreamer.over()), juce::dontSendNotification);
    if (! depth.isMouseButtonDown())
        depth.setValue (static_cast<double> (dreamer.depth()), juce::dontSendNotification);

    const auto& history = dreamer.history();
    curve.show (history);
    const auto newStep =
        history.empty() ? juce::String() : text::dreamStep (dreamer.goal(), static_cast<int> (history.size()) - 1);
    const auto newClimb = history.empty() ? juce::String() : text::fromTo (history.front(), history.back());
    if (newStep != step || newClimb != climb)
    {
        step = newStep;
        climb = newClimb;
        repaint (stepArea);
    }
    const auto said = answer.now();
    words.set (plain (said.isNotEmpty() ? said : (history.empty() ? juce::String (text::noDream) : juce::String())));
    words.setColour (said.isNotEmpty() ? palette::wave : palette::label);
    words.setVisible (words.text().isNotEmpty());
    curve.setVisible (! words.isVisible());
}

void DreamPanel::paint (juce::Graphics& g)
{
    TeachCard::paint (g);
    auto area = stepArea;
    g.setColour (palette::dim);
    g.setFont (type::smallValue());
    g.drawText (climb, area.removeFromRight (juce::roundToInt (textWidth (type::smallValue(), climb)) + 2),
                juce::Justification::centredRight, false);
    g.setFont (type::small());
    g.drawFittedText (step, area, juce::Justification::centredLeft, 1, 0.8f);
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawText (text::depth, depthArea, juce::Justification::centredLeft, false);
}

void DreamPanel::resized()
{
    // The heading is short: the menus have its row.
    auto menus = headingArea().withTrimmedLeft (52).expanded (0, 2);
    over.setBounds (menus.removeFromRight (juce::jmin (94, menus.getWidth() * 57 / 100)));
    menus.removeFromRight (3);
    goal.setBounds (menus.removeFromRight (juce::jmin (66, menus.getWidth())));

    auto area = content();
    auto row = removeButtonRow (area, buttonHeight, gap);
    const auto space = row.getWidth() < 180 ? 4 : gap;
    const auto width = juce::jmin (60, (row.getWidth() - 2 * space) / 3);
    dream.setBounds (row.removeFromLeft (width));
    row.removeFromLeft (space);
    keep.setBounds (row.removeFromLeft (width));
    forget.setBounds (keep.getBounds());
    row.removeFromLeft (space);
    wake.setBounds (row.removeFromLeft (width));

    depthArea = area.removeFromBottom (18);
    depth.setBounds (depthArea.withTrimmedLeft (50));
    stepArea = area.removeFromBottom (17);
    area.removeFromBottom (2);
    curve.setBounds (area.withTrimmedTop (2));
    words.setBounds (area.withTrimmedTop (2));
}

} // namespace galvani
