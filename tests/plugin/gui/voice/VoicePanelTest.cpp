#include "plugin/gui/voice/VoicePanel.h"

#include "plugin/gui/Editor.h"
#include "plugin/gui/controls/BindParameter.h"
#include "tests/plugin/workers/Player.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace galvani;

namespace
{

template <typename Wanted>
std::vector<Wanted*> allOf (juce::Component& root)
{
    std::vector<Wanted*> found;
    const std::function<void (juce::Component&)> visit = [&] (juce::Component& component)
    {
        if (auto* fitting = dynamic_cast<Wanted*> (&component))
            found.push_back (fitting);
        for (auto* child : component.getChildren())
            visit (*child);
    };
    visit (root);
    return found;
}

} // namespace

TEST_CASE ("the window tells why the voice moves, from what it reads of the brain", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    player.routeNothing();
    player.route (0, ParameterId::filterCutoff, 0.6f);
    Editor editor (player.processor);
    for (int i = 0; i < 60; ++i)
    {
        player.play (0.0, 0.05);
        editor.frame (0.05);
        player.processor.workers().attend();
    }
    auto& narrator = player.processor.workers().narrator();
    CHECK (narrator.sentence().contains ("Cutoff is "));
    CHECK_FALSE (narrator.sentence().contains ("silent"));
    CHECK_FALSE (narrator.explain (ParameterId::filterCutoff).groups.empty());

    const auto voices = allOf<VoicePanel> (editor);
    REQUIRE (voices.size() == 1);
    const auto words = allOf<WordsView> (*voices.front());
    REQUIRE (words.size() == 1);
    CHECK (words.front()->text().contains ("Cutoff is "));

    // Under the mouse, a knob that is modulated says the same of itself; another only what it is.
    for (auto* dial : allOf<Dial> (editor))
    {
        const auto& row = declarationOf (ParameterId::filterCutoff);
        if (dial->getComponentID() == row.id)
        {
            CHECK (dial->getTooltip().startsWith (row.tooltip));
            CHECK (dial->getTooltip().contains ("Cutoff is "));
        }
        if (dial->getComponentID() == declarationOf (ParameterId::bloom).id)
            CHECK (dial->getTooltip() == parameterTip (ParameterId::bloom));
    }
}
