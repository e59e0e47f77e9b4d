#include "plugin/gui/hands/stage/MidiCard.h"

#include "dsp/performance/MidiTranslation.h"
#include "plugin/gui/StageText.h"
#include "plugin/gui/modulation/RouteMenu.h"
#include "plugin/processor/MidiTranslation.h"
#include "tests/plugin/gui/hands/stage/ShownStage.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

TEST_CASE ("the learn button says what it waits for, and the list what was learned", "[stage]")
{
    ShownStage shown;
    auto& learn = shown.control<juce::Button> ("midi_learn");
    const auto& rows = shown.page().midiCard().midiList().rows();
    const auto builtIn = rows.size();
    CHECK (learn.getTitle() == stageText::learn);
    learn.onClick();
    CHECK (learn.getTitle() == stageText::touchControl());
    auto& excite = parameterOf (shown.processor, ParameterId::excite);
    excite.beginChangeGesture(); // as a knob that is touched
    shown.hands.attend (0.016);
    shown.follow();
    CHECK (learn.getTitle() == stageText::moveController());
    shown.send ({ 0xb2, 21, 64 });
    excite.endChangeGesture();
    CHECK (learn.getTitle() == stageText::learn);
    CHECK (shown.editor->said() == "CC 21 moves Excite");
    REQUIRE (rows.size() == builtIn + 1);
    CHECK (rows.front().message == "CC 21");
    CHECK (rows.front().what == "Excite");
    CHECK (rows.front().how == stageText::softTakeOver);

    // From the knob's menu, too.
    const auto target = modulationTargetIndex (ParameterId::excite);
    shown.item (routeMenu (shown.processor, target, [] (auto&) {}), "Forget CC 21").action();
    shown.follow();
    CHECK (rows.size() == builtIn);
    juce::String told;
    shown.item (routeMenu (shown.processor, target, [&] (auto& words) { told = words; }), stageText::midiLearn)
        .action();
    CHECK (told.contains ("Excite"));
    shown.send ({ 0xb0, 30, 1 });
    CHECK (shown.processor.midiMap().controllerOf (ParameterId::excite) == 30);
}

TEST_CASE ("what the list says that MIDI does anyway, it does", "[stage]")
{
    for (const auto& known : stageText::builtIns)
    {
        if (known.controller < 0)
            continue; // scenes have tests of their own
        const std::array<std::uint8_t, 3> bytes { 0xb0, static_cast<std::uint8_t> (known.controller), 127 };
        CAPTURE (known.controller);
        CHECK ((performanceOf (bytes, 0) || stimulusOf ({ bytes.data(), 3, 0 })));
    }
}
