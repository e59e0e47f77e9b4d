#include "plugin/gui/hands/CurveView.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/theme/Palette.h"

#include <cmath>

namespace galvani
{

CurveView::CurveView()
{
    setTitle (text::curveView);
    setInterceptsMouseClicks (false, false);
}

void CurveView::setRoute (const ModulationRoute& shown)
{
    if (shown == route)
        return;
    route = shown;
    repaint();
}

void CurveView::setSource (float value)
{
    const auto inside = juce::jlimit (0.0f, 1.0f, value);
    if (std::abs (inside - source) < 0.004f)
        return;
    source = inside;
    repaint();
}

void CurveView::paint (juce::Graphics& g)
{
    const auto frame = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (palette::ground);
    g.fillRect (frame);
    g.setColour (palette::track);
    g.drawRect (frame, 1.0f);
    const auto area = frame.reduced (5.0f, 5.0f);
    // A route that pulls down is drawn falling.
    const auto at = [&] (float x)
    {
        const auto y = bent (route.curve, x);
        return juce::Point<float> (area.getX() + area.getWidth() * x, route.depth < 0.0f
                                                                          ? area.getY() + area.getHeight() * y
                                                                          : area.getBottom() - area.getHeight() * y);
    };
    juce::Path line;
    line.startNewSubPath (at (0.0f));
    constexpr int points = 160;
    for (int i = 1; i <= points; ++i)
        line.lineTo (at (static_cast<float> (i) / points));
    g.setColour (palette::wave);
    g.strokePath (line, juce::PathStrokeType (1.6f, juce::PathStrokeType::curved));
    g.setColour (palette::bright);
    g.fillEllipse (juce::Rectangle<float> (6.0f, 6.0f).withCentre (at (source)));
}

} // namespace galvani
