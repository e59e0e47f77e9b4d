#include "plugin/gui/voice/VoicePanel.h"

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Heading.h"

namespace galvani
{

VoicePanel::VoicePanel (const LiveActivity& source) : activity (source), scope (source.output())
{
    addAndMakeVisible (modulators);
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
}

void VoicePanel::paint (juce::Graphics& g)
{
    g.fillAll (palette::ground);
    g.setColour (palette::line);
    g.fillRect (getLocalBounds().removeFromLeft (1));
    drawHeading (g, text::voice(), headingArea);
    drawHeading (g, text::out, outHeadingArea);

    const auto& output = activity.output();
    const auto decibels = [] (float level, const char* unit)
    { return (level <= -99.0f ? text::silence() : juce::String (level, 1)) + unit; };
    auto line = [&g, area = levelArea] (const char* words, const juce::String& value) mutable
    {
        const auto row = area.removeFromTop (18);
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
    area.removeFromTop (9);
    headingArea = area.removeFromTop (18);
    area.removeFromTop (4);
    area.removeFromBottom (12);
    modulators.setBounds (area.removeFromTop (juce::jlimit (8 * 18, 8 * 30, area.getHeight() * 43 / 100)));
    area.removeFromTop (14);
    outHeadingArea = area.removeFromTop (18);
    levelArea = area.removeFromBottom (3 * 18);
    scope.setBounds (area.withTrimmedTop (4).withTrimmedBottom (6));
}

} // namespace galvani
