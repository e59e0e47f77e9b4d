#include "plugin/gui/hands/PlayPage.h"

#include "plugin/gui/ControlText.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

bool isSeen (const juce::Component& component, const juce::Component& window)
{
    for (const auto* at = &component; at != &window; at = at->getParentComponent())
        if (! at->isVisible())
            return false;
    return true;
}

} // namespace

TEST_CASE ("every parameter can be reached, with a name and a tooltip for those who look for it", "[gui]")
{
    ShownWindow shown;
    auto& page = shown.editor->handsPanel().playPage();
    for (const auto& row : parameterList())
    {
        CAPTURE (row.id);
        int places = 0;
        for (int i = 1; i < static_cast<int> (knobPages().size()); ++i)
        {
            page.show (i);
            for (auto* control : shown.controls<juce::Component> (row.id))
                if (isSeen (*control, *shown.editor))
                {
                    ++places;
                    CHECK ((control->getTitle() == row.name || control->getTitle() == controlText::asText (row.name)));
                    auto* client = dynamic_cast<juce::TooltipClient*> (control);
                    REQUIRE (client != nullptr);
                    CHECK (client->getTooltip().isNotEmpty());
                }
        }
        CHECK (places >= 1);
    }
}

TEST_CASE ("a modulated control shows where it is held, in whichever room it stands; others show nothing", "[gui]")
{
    ModulationRouting routing;
    const auto routed = { ParameterId::grainSize,    ParameterId::echoLevel,          ParameterId::macro3,
                          ParameterId::excite,       ParameterId::electrodeAmplitude, ParameterId::electrodeDoseLimit,
                          ParameterId::learningRate, ParameterId::env2Release };
    for (const auto id : routed)
        routing.set ({ firstMacroSource, modulationTargetIndex (id), 0.3f });
    ShownWindow shown (routing);
    auto& macro = parameterOf (shown.processor, ParameterId::macro1);
    macro.setValueNotifyingHost (1.0f);
    shown.processor.prepareToPlay (48000.0, 512);
    juce::AudioBuffer<float> sound (2, 512);
    juce::MidiBuffer notes;
    for (int block = 0; block < 20; ++block)
    {
        sound.clear();
        shown.processor.processBlock (sound, notes);
        shown.editor->frame (512.0 / 48000.0);
    }
    for (const auto id : routed)
    {
        CAPTURE (declarationOf (id).id);
        const auto controls = shown.controls<TargetSlider> (declarationOf (id).id);
        REQUIRE_FALSE (controls.empty());
        const auto expected = juce::jmin (1.0f, parameterOf (shown.processor, id).getValue() + 0.3f);
        for (const auto* control : controls)
        {
            REQUIRE (control->held().has_value());
            CHECK (*control->held() == Catch::Approx (expected).margin (0.01));
        }
    }
    CHECK_FALSE (shown.control<TargetSlider> (declarationOf (ParameterId::bloom).id).held().has_value());

    shown.processor.setRouting ({});
    shown.follow();
    CHECK_FALSE (shown.control<TargetSlider> (declarationOf (ParameterId::grainSize).id).held().has_value());
}

TEST_CASE ("a dial takes the keyboard when it is reached or clicked, and leaves the host's keys to the host", "[gui]")
{
    ShownWindow shown;
    auto& dial = shown.control<Dial> ("grain_size");
    CHECK (dial.getWantsKeyboardFocus());
    CHECK (dial.getMouseClickGrabsKeyboardFocus());
    CHECK_FALSE (shown.editor->getWantsKeyboardFocus());
    for (const auto code : { juce::KeyPress::spaceKey, juce::KeyPress::F1Key, static_cast<int> ('r') })
    {
        CHECK_FALSE (dial.keyPressed (juce::KeyPress (code)));
        CHECK_FALSE (shown.editor->keyPressed (juce::KeyPress (code)));
    }
}

TEST_CASE ("a switch and a menu of the pages are their parameters", "[gui]")
{
    ShownWindow shown;
    shown.control<juce::Button> ("tape_on").setToggleState (true, juce::sendNotificationSync);
    shown.control<juce::Button> ("grain_freeze").setToggleState (true, juce::sendNotificationSync);
    shown.control<juce::ComboBox> ("body_tuning").setSelectedId (4, juce::sendNotificationSync);
    const auto values = shown.processor.currentSettings().parameters;
    CHECK (values[ParameterId::tapeOn] == 1.0f);
    CHECK (values[ParameterId::grainFreeze] == 1.0f);
    CHECK (values[ParameterId::bodyTuning] == 3.0f);
}
