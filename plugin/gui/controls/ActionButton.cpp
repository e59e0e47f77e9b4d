#include "plugin/gui/controls/ActionButton.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

ActionButton::ActionButton (const juce::String& words, const juce::String& tip, Rank its, std::optional<Sign> drawn,
                            bool signAlone)
    : juce::Button (words), rank (its), sign (drawn), alone (signAlone), drawnWords (words)
{
    setButtonText (words);
    setTitle (words);
    setTooltip (tip);
}

/** @returns what is left for the words */
juce::Rectangle<float> ActionButton::drawSign (juce::Graphics& g, juce::Rectangle<float> area,
                                               const juce::Font& font) const
{
    const auto size = alone ? 15.0f : 13.0f, gap = 6.0f;
    auto centre = area.getCentre();
    if (! alone)
    {
        // Sign and words stand in the middle together.
        const auto width = juce::jmin (area.getWidth(), size + gap + textWidth (font, drawnWords));
        const auto both = area.withSizeKeepingCentre (width, area.getHeight());
        centre.x = both.getX() + 0.5f * size;
        area = both.withTrimmedLeft (size + gap);
    }
    g.fillPath (pathOf (*sign), juce::AffineTransform::scale (size).translated (centre));
    return area;
}

void ActionButton::paintButton (juce::Graphics& g, bool over, bool down)
{
    const auto area = getLocalBounds().toFloat().reduced (0.5f);
    const auto standsOut = getToggleState() || (isEnabled() && rank == Rank::first);
    auto ground = down ? palette::edge : (over ? palette::boxHover : palette::box);
    if (standsOut)
        ground = ground.interpolatedWith (palette::accent, 0.06f);
    g.setColour (ground);
    g.fillRoundedRectangle (area, 5.0f);
    g.setColour (standsOut || down ? palette::accent : palette::edge);
    g.drawRoundedRectangle (area, 5.0f, 1.0f);

    g.setColour ((standsOut ? palette::cream : (over ? palette::word : palette::label))
                     .withMultipliedAlpha (isEnabled() || standsOut ? 1.0f : palette::disabled));
    g.setFont (type::word());
    auto inside = area.reduced (4.0f, 0.0f);
    if (sign)
        inside = drawSign (g, inside, type::word());
    if (! alone)
        g.drawFittedText (drawnWords, inside.toNearestInt(), juce::Justification::centred, 1, 0.75f);
}

} // namespace galvani
