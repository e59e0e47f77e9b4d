#include "plugin/gui/voice/VoicePanel.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

VoicePanel::VoicePanel (const LiveActivity& source, const Narrator& narrating)
    : activity (source), narrator (narrating), why (juce::Justification::topLeft), scope (source.output())
{
    why.setTooltip (text::whyTip);
    why.set (plain (text::noWhy));
    addAndMakeVisible (modulators);
    addAndMakeVisible (why);
    addAndMakeVisible (scope);
}

void VoicePanel::refresh()
{
    modulators.setValues (activity.latest().modulators);
    scope.repaint();
    if (--framesUntilLevels <= 0)
    {
        framesUntilLevels = 6;
        repaint (levelArea);
    }
    if (--framesUntilWhy <= 0)
    {
        framesUntilWhy = 30;
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
    showLevels (g);
}

void VoicePanel::showLevels (juce::Graphics& g)
{
    const auto& output = activity.output();
    const auto decibels = [] (float level, const char* unit)
    { return (level <= -99.0f ? text::silence() : juce::String (level, 1)) + unit; };
    auto line = [&g, area = levelArea, height = levelArea.getHeight() / 3] (const char* words,
                                                                            const juce::String& value) mutable
    {
        const auto row = area.removeFromTop (height);
        g.setColour (palette::faint);
        g.setFont (type::smallValue());
        g.drawText (words, row, juce::Justification::centredLeft);
        g.drawText (value, row, juce::Justification::centredRight);
    };
    line (text::rms, decibels (output.rmsDecibels(), " dBFS"));
    line (text::peak, decibels (output.peakDecibels(), " dBFS"));
    line (text::limiter, juce::String (output.limiterDecibels(), 1) + " dB");
}

void VoicePanel::resized()
{
    auto area = getLocalBounds().reduced (14, 0);
    const auto isLow = area.getHeight() < 420;
    const auto gap = isLow ? 5 : 10;
    area.removeFromTop (9);
    headingArea = area.removeFromTop (18);
    area.removeFromTop (4);
    area.removeFromBottom (isLow ? 8 : 12);
    modulators.setBounds (
        area.removeFromTop (juce::jlimit (8 * (isLow ? 17 : 18), 8 * 30, area.getHeight() * 41 / 100)));
    area.removeFromTop (gap);
    whyHeadingArea = area.removeFromTop (18);
    why.setBounds (area.removeFromTop (isLow ? 32 : 38).withTrimmedTop (isLow ? 0 : 3));
    area.removeFromTop (gap);
    outHeadingArea = area.removeFromTop (18);
    levelArea = area.removeFromBottom (3 * (isLow ? 16 : 18));
    scope.setBounds (area.withTrimmedTop (4).withTrimmedBottom (6));
}

} // namespace galvani
