#include "plugin/gui/hands/stage/StageButton.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

StageButton::StageButton (const juce::String& words, const juce::String& tip, juce::Colour its)
    : juce::Button (words), edge (its), drawnWords (words)
{
    setButtonText (words);
    setTitle (words);
    setTooltip (tip);
}

void StageButton::setSign (const juce::Path& path, bool isBehindWords)
{
    sign = path;
    signIsBehind = isBehindWords;
    repaint();
}

void StageButton::setDrawnWords (const juce::String& words)
{
    if (words == drawnWords)
        return;
    drawnWords = words;
    repaint();
}

void StageButton::paintButton (juce::Graphics& g, bool over, bool down)
{
    const auto area = getLocalBounds().toFloat().reduced (0.5f);
    const auto lit = getToggleState() || down;
    // A lit button is tinted by its edge; the colour says which it is, the words say it, too.
    g.setColour ((over || down ? palette::boxHover : palette::box).interpolatedWith (edge, lit ? 0.32f : 0.06f));
    g.fillRoundedRectangle (area, 7.0f);
    g.setColour (edge.withMultipliedAlpha (lit || over ? 1.0f : 0.8f));
    g.drawRoundedRectangle (area, 7.0f, lit ? 1.5f : 1.0f);
    if (reachedByKey)
    {
        g.setColour (palette::cream);
        g.drawRoundedRectangle (area.reduced (2.5f), 5.0f, 1.0f);
    }

    g.setColour (lit || over ? palette::bright : palette::cream);
    const auto font = type::word();
    const auto size = sign.isEmpty() ? 0.0f : 12.0f, gap = sign.isEmpty() ? 0.0f : 7.0f;
    const auto words = juce::jmin (textWidth (font, drawnWords) + 1.0f, area.getWidth() - size - gap - 8.0f);
    auto inside = area.withSizeKeepingCentre (words + size + gap, area.getHeight());
    const auto place = signIsBehind ? inside.removeFromRight (size) : inside.removeFromLeft (size);
    if (! sign.isEmpty())
        g.fillPath (sign, juce::AffineTransform::scale (size).translated (place.getCentre()));
    g.setFont (font);
    g.drawFittedText (drawnWords,
                      (signIsBehind ? inside.withTrimmedRight (gap) : inside.withTrimmedLeft (gap)).toNearestInt(),
                      juce::Justification::centred, 1, 0.75f);
}

void StageButton::focusGained (FocusChangeType cause)
{
    reachedByKey = cause == focusChangedByTabKey;
    repaint();
}

void StageButton::focusLost (FocusChangeType)
{
    reachedByKey = false;
    repaint();
}

} // namespace galvani
