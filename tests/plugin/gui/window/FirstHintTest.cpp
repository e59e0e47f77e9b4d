#include "plugin/gui/window/FirstHint.h"

#include "plugin/gui/WindowText.h"
#include "plugin/gui/controls/BindParameter.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Step = FirstHint::Step;

namespace
{

/** Preferences as in a first run, and as the other tests want them afterwards. */
struct FirstRun
{
    const juce::SharedResourcePointer<Preferences> preferences;
    FirstRun() { preferences->setHintSeen (false); }
    ~FirstRun() { preferences->setHintSeen (true); }
};

} // namespace

TEST_CASE ("the hint is shown until it was seen to its end, and never again", "[gui]")
{
    const FirstRun run;
    {
        ShownWindow shown;
        auto& hint = shown.editor->firstHint();
        CHECK (hint.step() == Step::source);
        CHECK (hint.isVisible());
    }
    {
        ShownWindow shown; // closed too early: again from the first step
        auto& hint = shown.editor->firstHint();
        REQUIRE (hint.step() == Step::source);
        hint.close();
        CHECK_FALSE (hint.isVisible());
    }
    CHECK (run.preferences->hintSeen());
    ShownWindow shown;
    CHECK_FALSE (shown.editor->firstHint().isVisible());
    shown.editor->firstHint().showAgain(); // but when it is asked for
    CHECK (shown.editor->firstHint().isVisible());
}

TEST_CASE ("the hint's steps are passed by doing them, in their order, while the instrument is played", "[gui]")
{
    const FirstRun run;
    ShownWindow shown;
    shown.follow();
    auto& hint = shown.editor->firstHint();
    hint.did (Step::knob);
    CHECK (hint.step() == Step::source);
    auto& source = parameterOf (shown.processor, ParameterId::source);
    source.setValueNotifyingHost (source.getValue() > 0.5f ? 0.0f : 1.0f);
    shown.follow();
    CHECK (hint.step() == Step::brain);
    hint.did (Step::brain);
    CHECK (hint.step() == Step::knob);
    shown.drop (0, shown.control<TargetSlider> ("bloom"));
    shown.follow();
    CHECK (hint.step() == Step::none);
    CHECK (run.preferences->hintSeen());
}

TEST_CASE ("the hint stays in the window beside what it speaks of, and is read out", "[gui]")
{
    const FirstRun run;
    ShownWindow shown;
    auto& hint = shown.editor->firstHint();
    for (int number = 0; hint.step() != Step::none; ++number)
    {
        CAPTURE (number);
        CHECK (hint.getDescription() == windowText::spokenStep (number));
        for (const auto& size : { juce::Point<int> (760, 500), juce::Point<int> (2400, 1600) })
        {
            shown.editor->setSize (size.x, size.y);
            CHECK (hint.getParentComponent()->getLocalBounds().contains (hint.getBounds()));
            CHECK (hint.getWidth() == FirstHint::width);
        }
        for (auto* button : allBelow<juce::Button> (hint))
            if (button->getTitle() != windowText::closeHint)
                button->onClick();
        REQUIRE (number < 5);
    }
}
