#include "plugin/gui/bar/IconButton.h"

#include "plugin/gui/theme/Palette.h"

namespace galvani
{

namespace
{

/** Points to the right, within a square of side 1 around the origin. */
juce::Path triangle()
{
    juce::Path path;
    path.addTriangle (-0.32f, -0.42f, 0.42f, 0.0f, -0.32f, 0.42f);
    return path;
}

/** An arrow that turns back to the left, likewise. */
juce::Path turn()
{
    juce::Path line;
    line.startNewSubPath (-0.42f, -0.14f);
    line.lineTo (0.1f, -0.14f);
    line.addCentredArc (0.1f, 0.14f, 0.28f, 0.28f, 0.0f, 0.0f, juce::MathConstants<float>::pi);
    line.lineTo (-0.2f, 0.42f);
    line.startNewSubPath (-0.2f, -0.38f);
    line.lineTo (-0.44f, -0.14f);
    line.lineTo (-0.2f, 0.1f);
    juce::Path path;
    juce::PathStrokeType (0.11f, juce::PathStrokeType::curved, juce::PathStrokeType::rounded)
        .createStrokedPath (path, line);
    return path;
}

} // namespace

IconButton::IconButton (Sign which, const juce::String& name) : juce::Button (name), sign (which)
{
    setTitle (name);
    setTooltip (name);
}

void IconButton::paintButton (juce::Graphics& g, bool over, bool)
{
    const auto mirrored = sign == Sign::previous || sign == Sign::redo;
    const auto path = sign == Sign::previous || sign == Sign::next ? triangle() : turn();
    const auto centre = getLocalBounds().toFloat().getCentre();
    g.setColour (
        (over && isEnabled() ? palette::cream : palette::dim).withMultipliedAlpha (isEnabled() ? 1.0f : 0.35f));
    g.fillPath (path, juce::AffineTransform::scale (mirrored ? -13.0f : 13.0f, 13.0f).translated (centre));
}

} // namespace galvani
