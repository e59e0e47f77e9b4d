#include "plugin/gui/window/WindowKeys.h"

#include "plugin/gui/controls/BindParameter.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using juce::KeyPress;

KeyPress key (int code, int modifiers = 0) { return { code, juce::ModifierKeys (modifiers), 0 }; }

} // namespace

TEST_CASE ("the undo keys take a step back and again, and are the host's when there is none", "[gui]")
{
    ShownWindow shown;
    auto& size = shown.control<FineSlider> ("grain_size");
    const auto before = size.getValue();
    size.take ("200 ms");
    REQUIRE (size.getValue() == Catch::Approx (200.0).epsilon (0.01));
    constexpr auto command = juce::ModifierKeys::commandModifier, shift = juce::ModifierKeys::shiftModifier;
    CHECK (shown.editor->keyPressed (key ('z', command)));
    CHECK (size.getValue() == Catch::Approx (before).epsilon (0.01));
    CHECK_FALSE (shown.editor->keyPressed (key ('z', command)));
    CHECK (shown.editor->keyPressed (key ('Z', command | shift)));
    CHECK (size.getValue() == Catch::Approx (200.0).epsilon (0.01));
    CHECK (shown.editor->keyPressed (key ('z', command)));
    CHECK (shown.editor->keyPressed (key ('y', juce::ModifierKeys::ctrlModifier)));
    CHECK (size.getValue() == Catch::Approx (200.0).epsilon (0.01));
}

TEST_CASE ("keys that mean nothing here are left to the host", "[gui]")
{
    ShownWindow shown;
    for (const auto& other : { key (KeyPress::spaceKey), key (KeyPress::returnKey), key (KeyPress::tabKey), key ('a'),
                               key ('z'), key ('z', juce::ModifierKeys::altModifier), key (KeyPress::F5Key) })
        CHECK_FALSE (shown.editor->keyPressed (other));
}

TEST_CASE ("the space bar presses a button that the keyboard has reached; after a click it is the host's", "[gui]")
{
    juce::ScopedJuceInitialiser_GUI juce;
    int pressed = 0;
    juce::TextButton button;
    button.onClick = [&] { ++pressed; };
    const WindowKeys keys { [] { return false; }, [] { return false; }, [] {}, [] (juce::Component&) {},
                            [] { return false; } };
    CHECK_FALSE (keys.press (key (KeyPress::spaceKey), &button, false));
    CHECK (keys.press (key (KeyPress::spaceKey), &button, true));
    juce::Component none;
    CHECK_FALSE (keys.press (key (KeyPress::spaceKey), &none, true));
    button.setEnabled (false);
    CHECK_FALSE (keys.press (key (KeyPress::spaceKey), &button, true));
}

TEST_CASE ("escape closes what is open, one thing a press", "[gui]")
{
    ShownWindow shown;
    auto& editor = *shown.editor;
    editor.firstHint().showAgain();
    editor.aboutPanel().open();
    CHECK (editor.keyPressed (key (KeyPress::escapeKey)));
    CHECK_FALSE (editor.aboutPanel().isOpen());
    CHECK (editor.firstHint().isVisible());
    CHECK (editor.keyPressed (key (KeyPress::escapeKey)));
    CHECK_FALSE (editor.firstHint().isVisible());
    editor.presetBrowser().open();
    CHECK (editor.keyPressed (key (KeyPress::escapeKey)));
    CHECK_FALSE (editor.presetBrowser().isOpen());
}

TEST_CASE ("a key speaks what the brain does", "[gui]")
{
    ShownWindow shown;
    shown.processor.prepareToPlay (48000.0, 512);
    shown.follow();
    CHECK (shown.editor->keyPressed (key ('b', juce::ModifierKeys::commandModifier)));
    CHECK (shown.editor->said().startsWith ("1,024 neurons, silent"));
    CHECK (shown.editor->brainPanel().getDescription() == shown.editor->summary());
    shown.editor->setSize (leastEditorWidth, leastEditorHeight); // a long sentence stays in the window
    shown.editor->say (juce::String::repeatedString ("Cutoff is 18 % higher: mostly by group L-07. ", 5));
    for (auto* note : allBelow<PassingNote> (*shown.editor))
        CHECK (note->getParentComponent()->getLocalBounds().contains (note->getBounds()));
}
