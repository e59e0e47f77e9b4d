#include "plugin/gui/controls/IconButton.h"

#include "plugin/gui/theme/Palette.h"

namespace galvani
{

IconButton::IconButton (Sign which, const juce::String& name, float side)
    : juce::Button (name), sign (which), size (side)
{
    setTitle (name);
    setTooltip (name);
}

void IconButton::setSign (Sign which)
{
    if (which == sign)
        return;
    sign = which;
    repaint();
}

void IconButton::paintButton (juce::Graphics& g, bool over, bool down)
{
    const auto lit = isEnabled() && (over || getToggleState() || hasKeyboardFocus (false));
    g.setColour ((down && isEnabled() ? palette::accent
                  : lit               ? palette::cream
                                      : palette::dim)
                     .withMultipliedAlpha (isEnabled() ? 1.0f : palette::disabled));
    g.fillPath (pathOf (sign), juce::AffineTransform::scale (size).translated (getLocalBounds().toFloat().getCentre()));
}

} // namespace galvani
