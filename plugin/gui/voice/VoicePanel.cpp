#include "plugin/gui/voice/VoicePanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Heading.h"
#include "plugin/gui/theme/Spacing.h"

namespace galvani
{

VoicePanel::VoicePanel (const LiveActivity& source, const Narrator& narrating)
    : activity (source),
      narrator (narrating),
      why (juce::Justification::topLeft),
      scope (source.output()),
      levels (source)
{
    setTitle (text::voiceRoom);
    why.setTooltip (text::whyTip);
    why.set (plain (text::noWhy));
    addAndMakeVisible (modulators);
    addAndMakeVisible (why);
    addAndMakeVisible (scope);
    addAndMakeVisible (levels);
}

void VoicePanel::refresh()
{
    modulators.setValues (activity.latest().modulators);
    scope.repaint();
    levels.refresh();
    if (--framesUntilWhy <= 0)
    {
        framesUntilWhy = 30;
        modulators.tell();
        if (sentence.offer (narrator.sentence(), juce::Time::getMillisecondCounterHiRes()))
            why.set (withSubject (sentence.shown()));
    }
}

void VoicePanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    g.setColour (palette::line);
    g.fillRect (getLocalBounds().removeFromLeft (1));
    drawHeading (g, text::voice(), headingArea);
    drawHeading (g, text::why, whyHeadingArea);
    drawHeading (g, text::out, outHeadingArea);
}

void VoicePanel::resized()
{
    auto area = getLocalBounds().reduced (spacing::margin, 0);
    const auto isLow = area.getHeight() < 420;
    const auto gap = isLow ? spacing::tight : spacing::wide;
    area.removeFromTop (9);
    headingArea = area.removeFromTop (spacing::headingHeight);
    area.removeFromTop (spacing::tight);
    area.removeFromBottom (isLow ? spacing::usual : spacing::large);
    modulators.setBounds (
        area.removeFromTop (juce::jlimit (8 * (isLow ? 17 : 18), 8 * 30, area.getHeight() * 41 / 100)));
    area.removeFromTop (gap);
    whyHeadingArea = area.removeFromTop (spacing::headingHeight);
    why.setBounds (area.removeFromTop (isLow ? 32 : 38).withTrimmedTop (isLow ? 0 : 3));
    area.removeFromTop (gap);
    outHeadingArea = area.removeFromTop (spacing::headingHeight);
    levels.setBounds (area.removeFromBottom (3 * (isLow ? 16 : 18)));
    scope.setBounds (area.withTrimmedTop (4).withTrimmedBottom (6));
}

} // namespace galvani
