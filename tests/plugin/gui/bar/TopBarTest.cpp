#include "plugin/gui/bar/TopBar.h"

#include "plugin/gui/theme/Theme.h"
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
