#include "plugin/gui/bar/TopBar.h"

#include "plugin/presets/FactoryPresets.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

struct Bar
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    PresetShelf shelf { processor, juce::File::createTempFile ("galvani-presets") };
    TopBar bar { processor, shelf };

    MorphSlider& slider() { return *dynamic_cast<MorphSlider*> (bar.findChildWithID ("morph")); }

    juce::Button& side (const char* words)
    {
        for (auto* child : bar.getChildren())
            if (auto* button = dynamic_cast<juce::Button*> (child);
                button != nullptr && button->getButtonText() == words)
                return *button;
        throw std::runtime_error ("there is no such button");
    }

    float mix() const { return processor.currentSettings().parameters[ParameterId::mix]; }
    void setMix (float position) { processor.parameters().getParameter ("mix")->setValueNotifyingHost (position); }
};

} // namespace

TEST_CASE ("the slider waits for B, then goes between the sides without changing either", "[gui]")
{
    Bar its;
    CHECK_FALSE (its.slider().isEnabled());
    its.setMix (0.2f);
    its.side ("B").onClick();
    its.setMix (0.8f);
    REQUIRE (its.slider().isEnabled());

    its.slider().setValue (0.25, juce::sendNotificationSync);
    CHECK (its.mix() == Catch::Approx (35.0f));
    CHECK_FALSE (its.side ("A").getToggleState());
    CHECK_FALSE (its.side ("B").getToggleState());
    its.slider().setValue (0.5, juce::sendNotificationSync);
    CHECK (its.mix() == Catch::Approx (50.0f));

    its.side ("A").onClick();
    CHECK (its.mix() == Catch::Approx (20.0f));
    CHECK (its.side ("A").getToggleState());
    CHECK (its.slider().getValue() == 0.5); // the place is kept
    its.side ("B").onClick();
    CHECK (its.mix() == Catch::Approx (80.0f));

    // A drag that ends where it began goes to the place, too.
    its.slider().onDragStart();
    its.slider().onDragEnd();
    CHECK (its.mix() == Catch::Approx (50.0f));
}

TEST_CASE ("a preset that is loaded between A and B becomes the nearer side's", "[gui]")
{
    Bar its;
    its.setMix (0.2f);
    its.side ("B").onClick();
    its.setMix (0.8f);
    its.slider().setValue (0.9, juce::sendNotificationSync);
    its.processor.loadPatch (factoryPresets()[3]);
    its.bar.refresh();
    CHECK (its.side ("B").getToggleState());
    its.side ("A").onClick();
    CHECK (its.mix() == Catch::Approx (20.0f));
    its.side ("B").onClick();
    CHECK (its.processor.currentSettings().name == factoryPresets()[3].name);
}
