#include "plugin/gui/hands/stage/ScenesPanel.h"

#include "plugin/gui/StageText.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/gui/theme/Heading.h"
#include "plugin/workers/StageHands.h"

namespace galvani
{

namespace
{

constexpr int framesBetween = 6; ///< ten times a second
constexpr int columns = 4, gap = 8;

} // namespace

ScenesPanel::ScenesPanel (Processor& owner)
    : changer (owner.stage().scenes()), processor (owner), bar (owner.stage().scenes())
{
    setTitle (stageText::scenesName);
    for (int slot = 0; slot < SceneSet::count; ++slot)
    {
        auto& made = tiles[static_cast<size_t> (slot)];
        made = std::make_unique<SceneTile> (slot);
        made->onGo = [this, slot] { go (slot); };
        made->onStore = [this, slot] { store (slot); };
        made->onMenu = [this, slot] { openMenu (slot); };
        addAndMakeVisible (*made);
    }
    time.setComponentID ("scene_morph_time");
    time.setTitle (stageText::morphTime);
    time.setTooltip (stageText::morphTimeTip);
    time.setPrefix (stageText::morphIn);
    time.setJustification (juce::Justification::centredRight);
    time.setRange (0.0, static_cast<double> (SceneSet::longestMorph_s), 0.1);
    time.setSkewFactor (0.4);
    time.setDoubleClickReturnValue (true, static_cast<double> (SceneSet {}.morph_s));
    time.textFromValueFunction = [] (double seconds) { return stageText::time (seconds); };
    time.onDragStart = [this] { processor.beginStep(); };
    time.onValueChange = [this] { changer.setMorphSeconds (static_cast<float> (time.getValue())); };
    addAndMakeVisible (time);
    addAndMakeVisible (bar);
    showScenes();
}

juce::String ScenesPanel::nameOf (int slot) const
{
    const auto scenes = processor.scenes();
    const auto* scene = scenes.at (slot);
    return scene != nullptr ? juce::String::fromUTF8 (scene->sound().name.c_str()) : juce::String();
}

void ScenesPanel::refresh()
{
    if (const auto way = changer.way(); ! (way == shown))
    {
        shown = way;
        repaint (wordsArea);
        repaint (percentArea);
    }
    bar.show (shown);
    if (--framesUntilScenes <= 0)
        showScenes();
}

void ScenesPanel::showScenes()
{
    framesUntilScenes = framesBetween;
    const auto scenes = processor.scenes();
    const auto playing = changer.playing();
    for (int slot = 0; slot < SceneSet::count; ++slot)
        tile (slot).show (scenes.slots[static_cast<size_t> (slot)], slot == playing);
    if (! time.isMouseButtonDown())
        time.setValue (static_cast<double> (scenes.morph_s), juce::dontSendNotification);
}

void ScenesPanel::go (int slot)
{
    if (! changer.goTo (slot) && SceneSet::has (slot))
        sayInPassing (*this, stageText::isEmpty (slot));
    framesUntilScenes = 0;
    refresh();
}

void ScenesPanel::store (int slot)
{
    const auto before = nameOf (slot);
    changer.store (slot);
    sayInPassing (*this, stageText::kept (slot, nameOf (slot), before));
    showScenes();
}

juce::PopupMenu ScenesPanel::menuOf (int slot)
{
    const auto isFilled = ! nameOf (slot).isEmpty();
    juce::PopupMenu menu, copies;
    menu.addItem (stageText::goToScene, isFilled, false, [this, slot] { go (slot); });
    menu.addItem (stageText::storeHere, [this, slot] { store (slot); });
    menu.addSeparator();
    menu.addItem (stageText::rename, isFilled, false, [this, slot] { rename (slot); });
    for (int to = 0; to < SceneSet::count; ++to)
        copies.addItem (stageText::sceneTold (to, nameOf (to), false), to != slot, false,
                        [this, slot, to]
                        {
                            changer.copy (slot, to);
                            showScenes();
                        });
    menu.addSubMenu (stageText::copyTo, copies, isFilled);
    menu.addItem (stageText::clear, isFilled, false,
                  [this, slot]
                  {
                      changer.clear (slot);
                      showScenes();
                  });
    return menu;
}

void ScenesPanel::openMenu (int slot)
{
    auto menu = menuOf (slot);
    menu.setLookAndFeel (&getLookAndFeel());
    menu.showMenuAsync (juce::PopupMenu::Options().withTargetComponent (&tile (slot)).withDeletionCheck (tile (slot)));
}

void ScenesPanel::rename (int slot)
{
    auto& place = tile (slot);
    naming.open (*this, getLocalArea (&place, place.nameArea()), stageText::sceneName, nameOf (slot), type::word(),
                 [this, slot] (const juce::String& name)
                 {
                     changer.rename (slot, name);
                     showScenes();
                 });
}

void ScenesPanel::paint (juce::Graphics& g)
{
    drawHeading (g, stageText::scenes, headingArea);
    g.setFont (type::word());
    g.setColour (shown.isThere ? palette::label : palette::faint);
    g.drawFittedText (shown.isThere ? stageText::wayTold (shown.from, shown.to) : juce::String (stageText::morph),
                      wordsArea, juce::Justification::centredLeft, 1, 0.75f);
    g.setFont (type::value());
    g.setColour (palette::dim);
    if (shown.isThere)
        g.drawFittedText (stageText::percent (shown.place), percentArea, juce::Justification::centredRight, 1, 0.75f);
}

void ScenesPanel::resized()
{
    auto area = getLocalBounds();
    auto top = area.removeFromTop (18);
    time.setBounds (top.removeFromRight (116));
    headingArea = top;
    area.removeFromTop (5);
    auto bottom = area.removeFromBottom (20);
    area.removeFromBottom (5);
    wordsArea = bottom.removeFromLeft (96);
    percentArea = bottom.removeFromRight (54);
    bar.setBounds (bottom);
    const auto rows = SceneSet::count / columns;
    for (int slot = 0; slot < SceneSet::count; ++slot)
    {
        const auto at = [] (int n, int count, int start, int room) { return start + n * (room + gap) / count; };
        const auto x = slot % columns, y = slot / columns;
        tile (slot).setBounds (juce::Rectangle<int>::leftTopRightBottom (
            at (x, columns, area.getX(), area.getWidth()), at (y, rows, area.getY(), area.getHeight()),
            at (x + 1, columns, area.getX(), area.getWidth()) - gap,
            at (y + 1, rows, area.getY(), area.getHeight()) - gap));
    }
    naming.close();
}

std::unique_ptr<juce::AccessibilityHandler> ScenesPanel::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::group);
}

} // namespace galvani
