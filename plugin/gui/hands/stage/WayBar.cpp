#include "plugin/gui/hands/stage/WayBar.h"

#include "plugin/gui/StageText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/picture/HotPalette.h"

namespace galvani
{

WayBar::WayBar (SceneChanger& changer)
{
    setTitle (stageText::way);
    setComponentID ("scene_way");
    setDoubleClickReturnValue (false, 0.0);
    setValue (0.0, juce::dontSendNotification);
    textFromValueFunction = [] (double place) { return stageText::percent (static_cast<float> (place)); };
    onBegin = [&changer] { changer.grab(); };
    onMove = [&changer] (float place) { changer.pull (place); };
    onEnd = [&changer] { changer.release(); };
}

void WayBar::show (const SceneChanger::Way& way)
{
    MorphSlider::show (way.isThere ? way.place : 0.0f, way.isMoving, way.isThere);
    setTooltip (way.isThere ? stageText::wayTip : stageText::noWayTip);
}

void WayBar::paint (juce::Graphics& g)
{
    const auto bar = getLocalBounds().toFloat().withSizeKeepingCentre (static_cast<float> (getWidth()), 9.0f);
    g.setColour (palette::track);
    g.fillRoundedRectangle (bar, 3.0f);
    if (hasKeyboardFocus (false))
    {
        g.setColour (palette::label);
        g.drawRoundedRectangle (bar.reduced (0.5f), 3.0f, 1.0f);
    }
    const auto filled = bar.withWidth (bar.getWidth() * static_cast<float> (getValue()));
    if (! isEnabled() || filled.getWidth() < 1.0f)
        return;
    const auto end = isMouseOverOrDragging() ? palette::accent.brighter (0.2f) : palette::accent;
    g.setGradientFill (
        juce::ColourGradient (hotColour (0.14f), filled.getX(), 0.0f, end, filled.getRight(), 0.0f, false));
    g.fillRoundedRectangle (filled, juce::jmin (3.0f, 0.5f * filled.getWidth()));
}

} // namespace galvani
