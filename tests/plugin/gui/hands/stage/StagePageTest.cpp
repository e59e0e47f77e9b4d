#include "plugin/gui/hands/stage/StagePage.h"

#include "plugin/gui/StageText.h"
#include "tests/plugin/gui/hands/stage/ShownStage.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("a click goes to a scene and lights it, a click on an empty one keeps the sound there", "[stage]")
{
    ShownStage shown;
    shown.hands.scenes().setMorphSeconds (0.0f);
    CHECK_FALSE (shown.tile (3).getToggleState());
    shown.tile (3).onGo();
    shown.follow();
    CHECK (shown.plays (2));
    CHECK (shown.tile (3).getToggleState());
    CHECK (shown.tile (3).getTitle().endsWith (", plays"));
    CHECK (shown.tile (5).isEmpty());
    shown.click (5);
    shown.follow();
    CHECK_FALSE (shown.tile (5).isEmpty());
    CHECK (shown.plays (4));
    CHECK (shown.editor->said().startsWith ("Scene 5 keeps "));
    shown.click (4, juce::ModifierKeys::shiftModifier);
    CHECK (shown.editor->said().contains ("Undo brings "));
    CHECK (shown.plays (3));
    REQUIRE (shown.processor.undoStep());
    CHECK_FALSE (shown.plays (3));
    shown.click (4);
    CHECK (shown.plays (3));
}

TEST_CASE ("keys 1 to 8 go to scenes while the page has the keyboard, and change nothing where there is none",
           "[stage]")
{
    ShownStage shown;
    shown.hands.scenes().setMorphSeconds (0.0f);
    const auto press = [&] (juce::juce_wchar character)
    { return shown.editor->handsPanel().keyPressed (juce::KeyPress (character, juce::ModifierKeys(), character)); };
    CHECK (press ('4'));
    CHECK (shown.plays (3));
    CHECK (press ('3'));
    CHECK (shown.plays (2));
    CHECK (press ('8'));
    CHECK (shown.plays (2));
    CHECK (shown.editor->said() == "Scene 8 is empty");
    CHECK (shown.processor.scenes().at (7) == nullptr);
    CHECK_FALSE (press ('9'));
    CHECK_FALSE (press ('0'));
    shown.editor->handsPanel().show (HandsPanel::Page::play);
    CHECK_FALSE (press ('4'));
    CHECK (shown.plays (2));
}

TEST_CASE ("a scene's menu names, copies, keeps and clears it", "[stage]")
{
    ShownStage shown;
    auto& scenes = shown.page().scenesPanel();
    const auto menu = scenes.menuOf (2);
    shown.item (menu, stageText::sceneTold (5, {}, false)).action();
    CHECK (*shown.processor.scenes().at (5) == *shown.processor.scenes().at (2));
    shown.item (menu, stageText::clear).action();
    CHECK (shown.processor.scenes().at (2) == nullptr);
    CHECK (shown.tile (3).isEmpty());
    shown.item (menu, stageText::storeHere).action();
    CHECK (shown.plays (2));
    const auto empty = scenes.menuOf (7);
    for (const auto* words : { stageText::goToScene, stageText::rename, stageText::clear, stageText::copyTo })
        CHECK_FALSE (shown.item (empty, words).isEnabled);
    CHECK (shown.item (empty, stageText::storeHere).isEnabled);
}

TEST_CASE ("the bar shows the way to a scene, and a hand on it stops it", "[stage]")
{
    ShownStage shown;
    auto& bar = shown.control<juce::Slider> ("scene_way");
    CHECK_FALSE (bar.isEnabled());
    shown.hands.scenes().setMorphSeconds (2.0f);
    shown.tile (4).onGo();
    shown.hands.attend (0.74);
    shown.follow();
    CHECK (bar.isEnabled());
    CHECK (std::abs (bar.getValue() - 0.37) < 0.001);
    CHECK (bar.getTextFromValue (bar.getValue()) == "37 %");
    bar.onDragStart();
    bar.setValue (0.6, juce::sendNotificationSync);
    bar.onDragEnd();
    shown.hands.attend (5.0);
    shown.follow();
    CHECK (std::abs (bar.getValue() - 0.6) < 0.001);
    bar.setValue (1.0, juce::sendNotificationSync); // a key
    CHECK (shown.plays (3));
    shown.load (2);
    shown.follow();
    CHECK_FALSE (bar.isEnabled());
}

TEST_CASE ("the morph time is set, shown and undone", "[stage]")
{
    ShownStage shown;
    auto& time = shown.control<juce::Slider> ("scene_morph_time");
    CHECK (time.getValue() == 2.0);
    time.onDragStart();
    time.setValue (12.0, juce::sendNotificationSync);
    CHECK (shown.processor.scenes().morph_s == 12.0f);
    REQUIRE (shown.processor.undoStep());
    shown.follow();
    CHECK (time.getValue() == 2.0);
}

TEST_CASE ("record begins and ends a file and says where it is; a folder that is none is said", "[stage]")
{
    ShownStage shown;
    auto& record = shown.control<juce::Button> ("record");
    CHECK (record.getTitle() == stageText::record);
    record.onClick();
    shown.send ({ 0xb0, 3, 3 });
    CHECK (shown.processor.recorder().isRecording());
    CHECK (record.getToggleState());
    CHECK (record.getTitle() == stageText::stopRecording);
    record.onClick();
    shown.follow();
    CHECK_FALSE (record.getToggleState());
    CHECK (shown.editor->said().startsWith ("Recorded to " + shown.folder.getFullPathName()));
    CHECK (shown.processor.recorder().file().getSize() == 80 + 480 * 6);
    shown.folder.deleteRecursively();
    shown.folder.replaceWithText ("in the way");
    record.onClick();
    shown.follow();
    CHECK (shown.editor->said().startsWith ("Nothing is recorded"));
}

TEST_CASE ("calm calms, full screen is there only where it does something, and the line switches reduced motion",
           "[stage]")
{
    ShownStage shown;
    shown.control<juce::Button> ("stage_calm").onClick();
    shown.send ({ 0xb0, 3, 3 });
    CHECK (shown.control<juce::Button> ("stage_calm").getToggleState());

    auto& full = shown.control<juce::Button> ("full_screen");
    shown.editor->handsPanel().setFullScreen (nullptr);
    CHECK_FALSE (full.isVisible());
    int pressed = 0;
    shown.editor->handsPanel().setFullScreen ([&] { ++pressed; });
    CHECK (full.isVisible());
    full.onClick();
    CHECK (pressed == 1);

    const juce::SharedResourcePointer<Preferences> preferences;
    const auto before = preferences->reducedMotion();
    auto& motion = shown.control<juce::Button> ("reduced_motion");
    CHECK (motion.getToggleState() == before);
    motion.setToggleState (! before, juce::dontSendNotification);
    motion.onClick();
    CHECK (preferences->reducedMotion() != before);
    preferences->setReducedMotion (before);
}

TEST_CASE ("everything on the page can be named and reached by keyboard, and tells what it does", "[stage]")
{
    ShownStage shown;
    shown.editor->handsPanel().setFullScreen ([] {});
    int controls = 0;
    visitBelow (shown.page(),
                [&] (juce::Component& component)
                {
                    if (dynamic_cast<juce::Button*> (&component) == nullptr
                        && dynamic_cast<juce::Slider*> (&component) == nullptr)
                        return;
                    if (! component.isVisible() || component.findParentComponentOfClass<juce::ScrollBar>() != nullptr)
                        return;
                    ++controls;
                    CAPTURE (component.getComponentID(), component.getName());
                    CHECK (component.getTitle().isNotEmpty());
                    CHECK ((component.getWantsKeyboardFocus() || ! component.isEnabled()));
                    auto* tips = dynamic_cast<juce::TooltipClient*> (&component);
                    REQUIRE (tips != nullptr);
                    CHECK (tips->getTooltip().isNotEmpty());
                });
    CHECK (controls >= 8 + 2 + 1 + 4);
}
