#include "plugin/gui/hands/teach/MeasureBar.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

namespace galvani
{

namespace
{

constexpr int nameWidth = 94, leastBarWidth = 30;

} // namespace

MeasureBar::MeasureBar (const juce::String& its, const juce::String& tip) : name (its)
{
    setTitle (name);
    setTooltip (tip);
    setDescription (figure());
}

void MeasureBar::show (const Shown& now)
{
    if (now == shown)
        return;
    shown = now;
    setDescription (figure());
    repaint();
}

juce::String MeasureBar::figure() const { return shown.figure.isEmpty() ? text::dash() : shown.figure; }

void MeasureBar::paint (juce::Graphics& g)
{
    auto area = getLocalBounds();
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawFittedText (name, area.removeFromLeft (juce::jmin (nameWidth, area.getWidth() / 2)),
                      juce::Justification::centredLeft, 1, 0.8f);

    auto words = figure();
    const auto widthOf = [] (const juce::String& line)
    { return juce::roundToInt (textWidth (type::smallValue(), line)) + 8; };
    if (area.getWidth() - widthOf (words) < leastBarWidth && shown.share)
        words = shown.shortFigure;
    g.setColour (palette::dim);
    g.setFont (type::smallValue());
    g.drawText (words, area.removeFromRight (juce::jmin (area.getWidth(), widthOf (words))),
                juce::Justification::centredRight, false);
    if (area.getWidth() > 12)
        paintBar (g, area.toFloat().withTrimmedLeft (4.0f).withSizeKeepingCentre (
                         static_cast<float> (area.getWidth() - 4), 6.0f));
}

void MeasureBar::paintBar (juce::Graphics& g, juce::Rectangle<float> bar) const
{
    g.setColour (palette::track);
    g.fillRoundedRectangle (bar, 3.0f);
    if (! shown.share)
        return;
    const auto at = [&bar] (float share) { return bar.getX() + bar.getWidth() * juce::jlimit (0.0f, 1.0f, share); };
    const auto filled = bar.withRight (at (*shown.share));
    g.setGradientFill (juce::ColourGradient::horizontal (hotColour (0.16f), bar.getX(),
                                                         hotColour (0.28f + 0.46f * *shown.share),
                                                         juce::jmax (bar.getX() + 1.0f, filled.getRight())));
    g.fillRoundedRectangle (filled, 3.0f);
    if (shown.uncertainty)
    {
        const auto left = at (*shown.share - *shown.uncertainty), right = at (*shown.share + *shown.uncertainty);
        g.setColour (palette::figure);
        g.drawRoundedRectangle (bar.withLeft (left).withRight (right).expanded (0.0f, 0.5f), 3.0f, 1.0f);
    }
    if (shown.chance)
    {
        g.setColour (palette::figure);
        g.fillRect (juce::Rectangle<float> (1.0f, 10.0f).withCentre ({ at (*shown.chance), bar.getCentreY() }));
    }
}

std::unique_ptr<juce::AccessibilityHandler> MeasureBar::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::staticText);
}

} // namespace galvani
