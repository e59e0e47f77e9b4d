#include "plugin/gui/hands/LearningPanel.h"

#include "plugin/gui/hands/WiringPanel.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace galvani;

namespace
{

/** A processor with a small brain, its panel, and the sound that it hears. */
struct Shown
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    LearningPanel panel { processor };
    juce::Random random { 3 };

    Shown()
    {
        processor.setBrainSpec ({ 256, 2 });
        processor.prepareToPlay (48000.0, 512);
        processor.forgetSteps();
    }

    void play (int blocks)
    {
        juce::AudioBuffer<float> sound (2, 512);
        juce::MidiBuffer notes;
        for (int block = 0; block < blocks; ++block)
        {
            for (int channel = 0; channel < 2; ++channel)
                for (int i = 0; i < 512; ++i)
                    sound.setSample (channel, i, 0.5f * random.nextFloat() - 0.25f);
            processor.processBlock (sound, notes);
            panel.refresh (1.0f);
        }
    }

    template <typename Control>
    Control& control (const juce::String& idOrTitle)
    {
        for (auto* child : panel.getChildren())
        {
            auto* inside = child->getNumChildComponents() > 0 ? child->getChildComponent (0) : nullptr;
            for (auto* candidate : { child, inside })
                if (auto* found = dynamic_cast<Control*> (candidate);
                    found != nullptr && (found->getComponentID() == idOrTitle || found->getTitle() == idOrTitle))
                    return *found;
        }
        throw std::runtime_error ("there is no such control");
    }
};

} // namespace

TEST_CASE ("a like from the panel teaches a brain that learns by reward, and Forget makes it forget", "[gui]")
{
    Shown shown;
    auto& forget = shown.control<juce::Button> ("Forget");
    auto& like = shown.control<juce::Button> ("like");
    shown.play (60);
    CHECK_FALSE (forget.isEnabled());

    shown.control<juce::ComboBox> ("learning").setSelectedId (3, juce::sendNotificationSync);
    shown.play (100);
    CHECK_FALSE (shown.processor.hasLearned());
    like.onClick();
    shown.play (60);
    CHECK (shown.processor.hasLearned());
    CHECK (forget.isEnabled());
    forget.onClick();
    CHECK_FALSE (shown.processor.hasLearned());
    CHECK_FALSE (forget.isEnabled());
    REQUIRE (shown.processor.undoStep());
    CHECK (shown.processor.hasLearned());
}

TEST_CASE ("a like and a dislike from the panel are counted once each, whether or not the brain learns", "[gui]")
{
    Shown shown;
    shown.play (1);
    shown.control<juce::Button> ("like").onClick();
    shown.play (1);
    CHECK (shown.processor.likesHeard() == 1);
    CHECK (shown.processor.dislikesHeard() == 0);
    auto& dislike = shown.control<juce::Button> ("dislike");
    CHECK (dislike.getTooltip().isNotEmpty());
    dislike.onClick();
    shown.play (2);
    CHECK (shown.processor.likesHeard() == 1);
    CHECK (shown.processor.dislikesHeard() == 1);
}

TEST_CASE ("the switches of the panel are their parameters, and the weight is told as a multiple", "[gui]")
{
    Shown shown;
    const auto valueOf = [&] (ParameterId id) { return shown.processor.currentSettings().parameters[id]; };
    CHECK (shown.control<juce::Button> ("homeostasis").getToggleState());
    for (const auto& [name, id] :
         { std::pair ("fatigue", ParameterId::fatigue), std::pair ("scaling", ParameterId::scaling) })
    {
        auto& button = shown.control<juce::Button> (name);
        CHECK_FALSE (button.getToggleState());
        CHECK (button.getTooltip().isNotEmpty());
        button.setToggleState (true, juce::sendNotificationSync);
        CHECK (valueOf (id) == 1.0f);
        parameterOf (shown.processor, id).setValueNotifyingHost (0.0f);
        CHECK_FALSE (button.getToggleState());
    }
    for (int i = 0; i < 10; ++i)
        shown.panel.refresh (1.234f);
    CHECK (shown.control<juce::Label> ("Mean weight").getText().endsWith ("1.23"));
}

TEST_CASE ("the wiring panel offers every type of neuron, and asks for the one that is chosen", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    WiringPanel wiring (processor);
    wiring.show (processor.currentSettings().brain);
    juce::ComboBox* menu = nullptr;
    for (auto* child : wiring.getChildren())
        if (auto* box = dynamic_cast<juce::ComboBox*> (child); box != nullptr && box->getTitle() == "Type")
            menu = box;
    REQUIRE (menu != nullptr);
    REQUIRE (menu->getNumItems() == 3);
    CHECK (menu->getText() == "LIF");
    menu->setSelectedId (3, juce::sendNotificationSync);
    CHECK (processor.currentSettings().brain.type == NeuronType::izhikevich);
    REQUIRE (processor.undoStep());
    CHECK (processor.currentSettings().brain.type == NeuronType::lif);
}
