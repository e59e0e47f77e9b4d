#include "plugin/gui/ear/LevelBar.h"

#include "plugin/gui/ear/EarText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

LevelBar::LevelBar() { setTitle (text::inputLevel); }

void LevelBar::show (const LevelFollower& level)
{
    if (--framesUntilTold <= 0)
    {
        framesUntilTold = 30;
        const auto words = text::inputTold (level.rmsDecibels(), level.peakDecibels());
        setDescription (words);
        setTooltip (words);
    }
    if (std::abs (level.rmsDecibels() - rms) < 0.1f && std::abs (level.peakDecibels() - peak) < 0.1f)
        return;
    rms = level.rmsDecibels();
    peak = level.peakDecibels();
    repaint();
}

void LevelBar::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat();
    const auto bar = area.withSizeKeepingCentre (5.0f, area.getHeight());
    const auto share = [] (float decibels) { return juce::jlimit (0.0f, 1.0f, 1.0f - decibels / lowest_dB); };
    g.setColour (palette::track);
    g.fillRoundedRectangle (bar, 2.5f);
    if (const auto filled = bar.withTop (bar.getBottom() - bar.getHeight() * share (rms)); filled.getHeight() >= 1.0f)
    {
        g.setGradientFill (juce::ColourGradient::vertical (hotColour (0.28f + 0.46f * share (rms)), filled.getY(),
                                                           hotColour (0.16f), filled.getBottom()));
        g.fillRoundedRectangle (filled, 2.5f);
    }
    if (share (peak) > 0.0f)
    {
        g.setColour (palette::figure);
        g.fillRect (bar.withHeight (1.5f).withY (
            juce::jmin (bar.getBottom() - 1.5f, bar.getBottom() - bar.getHeight() * share (peak))));
    }
    if (isOverloaded())
    {
        g.setColour (palette::accent);
        g.fillRoundedRectangle (bar.withHeight (5.0f), 2.5f);
    }
}

} // namespace galvani
