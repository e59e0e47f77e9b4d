#include "plugin/gui/hands/stage/SceneTile.h"

#include "plugin/gui/StageText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr int longPress_ms = 700;
constexpr float corner = 6.0f;

/** As the dense network sees rates: the square root spreads the quiet ones, and 48 Hz is as bright as it gets. */
float levelOf (float hertz) { return 0.5f * std::sqrt (hertz / 12.0f); }

} // namespace

SceneTile::SceneTile (int which) : juce::Button (juce::String (which + 1)), slot (which)
{
    setComponentID ("scene_" + juce::String (slot + 1));
    show (nullptr, false);
}

void SceneTile::show (const std::shared_ptr<const Scene>& scene, bool plays)
{
    const auto name = scene != nullptr ? juce::String::fromUTF8 (scene->sound().name.c_str()) : juce::String();
    setTitle (stageText::sceneTold (slot, name, plays));
    setTooltip (scene != nullptr ? stageText::sceneTip (slot, name) : stageText::emptySceneTip (slot));
    if (scene == shown && plays == getToggleState())
        return;
    shown = scene;
    setToggleState (plays, juce::dontSendNotification);
    repaint();
}

juce::Rectangle<int> SceneTile::nameArea() const
{
    return getLocalBounds().reduced (9, 0).withTrimmedTop (4).withHeight (20).withTrimmedLeft (16);
}

void SceneTile::paintStrip (juce::Graphics& g, juce::Rectangle<float> tile, bool over) const
{
    // Low sounds stand outside on both sides, as in the picture of the brain.
    const auto& rates = shown->rates_Hz();
    constexpr auto half = numGroups / 2;
    juce::ColourGradient colours (juce::Colours::black, tile.getX(), 0.0f, juce::Colours::black, tile.getRight(), 0.0f,
                                  false);
    colours.clearColours();
    for (int i = 0; i < numGroups; ++i)
    {
        const auto group = i < half ? i : numGroups - 1 - (i - half);
        const auto place = (static_cast<double> (i) + 0.5) / numGroups;
        const auto colour = hotColour (levelOf (rates[static_cast<size_t> (group)]));
        if (i == 0)
            colours.addColour (0.0, colour);
        colours.addColour (place, colour);
        if (i == numGroups - 1)
            colours.addColour (1.0, colour);
    }
    juce::Path shape;
    const auto strip = tile.removeFromBottom (std::round (tile.getHeight() * 0.38f));
    shape.addRoundedRectangle (strip.getX(), strip.getY(), strip.getWidth(), strip.getHeight(), corner, corner, false,
                               false, true, true);
    colours.multiplyOpacity (getToggleState() || over ? 1.0f : 0.8f);
    g.setGradientFill (colours);
    g.fillPath (shape);
}

void SceneTile::paintButton (juce::Graphics& g, bool over, bool down)
{
    const auto tile = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (over || down ? palette::boxHover : palette::hands);
    g.fillRoundedRectangle (tile, corner);
    if (shown != nullptr)
        paintStrip (g, tile, over);
    g.setColour (getToggleState() || down ? palette::accent : palette::edge);
    g.drawRoundedRectangle (tile, corner, 1.0f);
    if (reachedByKey)
    {
        g.setColour (palette::cream);
        g.drawRoundedRectangle (tile.reduced (2.0f), corner - 1.5f, 1.0f);
    }

    const auto name = nameArea();
    g.setColour (getToggleState() ? palette::bright : (shown != nullptr ? palette::cream : palette::faint));
    g.setFont (type::letter());
    g.drawText (juce::String (slot + 1), name.withX (9).withWidth (16), juce::Justification::centredLeft, false);
    g.setFont (type::word());
    if (shown != nullptr)
    {
        g.setColour (getToggleState() ? palette::bright : palette::label);
        g.drawFittedText (juce::String::fromUTF8 (shown->sound().name.c_str()), name, juce::Justification::centredLeft,
                          1, 0.8f);
        return;
    }
    g.setColour (over ? palette::label : palette::faint);
    g.drawFittedText (over ? stageText::keepHere : stageText::emptyScene, name, juce::Justification::centredLeft, 1,
                      0.8f);
}

void SceneTile::mouseDown (const juce::MouseEvent& event)
{
    menuIsMeant = event.mods.isPopupMenu();
    wasLong = false;
    if (menuIsMeant)
        return onMenu();
    if (shown != nullptr)
        startTimer (longPress_ms);
    juce::Button::mouseDown (event);
}

void SceneTile::mouseDrag (const juce::MouseEvent& event)
{
    if (event.getDistanceFromDragStart() > 8)
        stopTimer();
    if (! menuIsMeant)
        juce::Button::mouseDrag (event);
}

void SceneTile::mouseUp (const juce::MouseEvent& event)
{
    stopTimer();
    if (! menuIsMeant)
        juce::Button::mouseUp (event);
}

bool SceneTile::keyPressed (const juce::KeyPress& key)
{
    if (key != juce::KeyPress (juce::KeyPress::F10Key, juce::ModifierKeys::shiftModifier, 0))
        return juce::Button::keyPressed (key);
    onMenu();
    return true;
}

void SceneTile::clicked (const juce::ModifierKeys& keys)
{
    if (std::exchange (wasLong, false))
        return; // it did what it was pressed for
    keys.isShiftDown() || shown == nullptr ? onStore() : onGo();
}

void SceneTile::timerCallback()
{
    stopTimer();
    wasLong = true;
    onStore();
}

void SceneTile::focusGained (FocusChangeType cause)
{
    reachedByKey = cause == focusChangedByTabKey;
    repaint();
}

void SceneTile::focusLost (FocusChangeType)
{
    reachedByKey = false;
    repaint();
}

} // namespace galvani
