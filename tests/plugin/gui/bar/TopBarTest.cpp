#include "plugin/gui/bar/TopBar.h"

#include "plugin/gui/theme/Theme.h"
#include "plugin/workers/StageHands.h"
#include "tests/plugin/workers/Player.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("the taster hears of the switch between A and B, so that both can be compared", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    PresetShelf shelf (player.processor, juce::File::createTempFile ("galvani-presets"));
    TopBar bar (player.processor, shelf);
    const auto press = [&bar] (const char* words)
    {
        for (auto* child : bar.getChildren())
            if (auto* button = dynamic_cast<juce::Button*> (child);
                button != nullptr && button->getButtonText() == words)
                button->onClick();
    };
    auto& taster = player.processor.workers().taster();
    const auto listen = [&]
    {
        player.play (440.0, 3.0);
        player.processor.workers().attend();
    };
    listen();
    CHECK_FALSE (taster.canCompare());
    press ("A"); // plays already
    listen();
    CHECK_FALSE (taster.canCompare());
    press ("B");
    CHECK_FALSE (taster.canCompare());
    listen();
    CHECK (taster.canCompare());
}

TEST_CASE ("a scene that is gone to takes the sound from the slider between A and B, which lets go", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    auto& processor = player.processor;
    PresetShelf shelf (processor, juce::File::createTempFile ("galvani-presets"));
    TopBar bar (processor, shelf);
    auto& scenes = processor.stage().scenes();
    scenes.store (0);
    player.turn (ParameterId::mix, 0.4f); // A is another than the scene
    MorphSlider* slider = nullptr;
    for (auto* child : bar.getChildren())
    {
        if (auto* button = dynamic_cast<juce::Button*> (child); button != nullptr && button->getButtonText() == "B")
            button->onClick();
        if (auto* found = dynamic_cast<MorphSlider*> (child))
            slider = found;
    }
    REQUIRE (slider != nullptr);
    player.turn (ParameterId::mix, 0.1f); // B is another than A
    const auto b = player.knob (ParameterId::mix);

    slider->onBegin();
    slider->onMove (0.5f);
    REQUIRE (scenes.goTo (0));
    processor.stage().attend (10.0);
    const auto there = player.knob (ParameterId::mix);
    REQUIRE (there != b);
    slider->onMove (1.0f); // the hand still holds it
    slider->onEnd();
    bar.refresh();
    CHECK (player.knob (ParameterId::mix) == there);

    // The other way round, a hand on the slider ends what moves by itself.
    scenes.goTo (0);
    slider->onBegin();
    slider->onMove (0.0f);
    slider->onEnd();
    CHECK (player.knob (ParameterId::mix) != there);
    const auto pulled = player.knob (ParameterId::mix);
    processor.stage().attend (10.0);
    CHECK (player.knob (ParameterId::mix) == pulled);
    CHECK_FALSE (scenes.way().isMoving);
}
