#include "plugin/gui/browser/GlyphButton.h"

#include "plugin/gui/controls/Sign.h"
#include "plugin/gui/theme/Palette.h"

namespace galvani
{

namespace
{

constexpr float glyphSize = 14.0f;

void draw (juce::Graphics& g, const juce::Path& path, juce::Point<float> centre, float size, bool isFilled)
{
    const auto place = juce::AffineTransform::scale (size).translated (centre);
    if (isFilled)
        return g.fillPath (path, place);
    auto outline = path;
    outline.applyTransform (place);
    g.strokePath (outline, juce::PathStrokeType (1.2f, juce::PathStrokeType::curved, juce::PathStrokeType::rounded));
}

} // namespace

GlyphButton::GlyphButton (const juce::Path& glyph, const juce::String& name, const juce::String& tip, bool fillsAlways)
    : juce::Button (name), path (glyph), filled (fillsAlways)
{
    setTitle (name);
    setTooltip (tip);
}

void GlyphButton::paintButton (juce::Graphics& g, bool over, bool down)
{
    const auto lit = over || hasKeyboardFocus (false);
    const auto colour = getToggleState() || down ? palette::accent : (lit ? palette::cream : palette::dim);
    g.setColour (colour.withMultipliedAlpha (isEnabled() ? 1.0f : palette::disabled));
    draw (g, path, getLocalBounds().toFloat().getCentre(), glyphSize, filled || getToggleState());
}

juce::Path diePath()
{
    juce::Path path;
    path.setUsingNonZeroWinding (false);
    path.addRoundedRectangle (-0.5f, -0.5f, 1.0f, 1.0f, 0.18f);
    for (const auto spot : { juce::Point<float> (0.0f, 0.0f),
                             { -0.25f, -0.25f },
                             { 0.25f, -0.25f },
                             { -0.25f, 0.25f },
                             { 0.25f, 0.25f } })
        path.addEllipse (juce::Rectangle<float> (0.19f, 0.19f).withCentre (spot));
    return path;
}

void drawHeart (juce::Graphics& g, juce::Point<float> centre, float size, bool isOn, juce::Colour colour)
{
    g.setColour (colour);
    draw (g, pathOf (Sign::heart), centre, size, isOn);
}

} // namespace galvani
