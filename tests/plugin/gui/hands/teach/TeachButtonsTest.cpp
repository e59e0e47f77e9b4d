// What the buttons of the TEACH page do.

#include "plugin/gui/TeachText.h"
#include "plugin/gui/hands/teach/TrainSettingsPanel.h"
#include "tests/plugin/gui/hands/teach/ShownPage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

int rowsOf (ShownPage& shown)
{
    int rows = 0;
    visitAll (shown.page, [&rows] (juce::Component& component)
              { rows += dynamic_cast<ExampleRow*> (&component) != nullptr ? 1 : 0; });
    return rows;
}

} // namespace

TEST_CASE ("Teach now stores an example, undo takes it back, Clear takes all, and the list follows", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& teacher = shown.processor.workers().teacher();
    shown.follow();
    CHECK_FALSE (shown.button ("Train").isEnabled());
    CHECK_FALSE (shown.button ("Clear...").isEnabled());
    shown.play (440.0, 1.5);
    shown.press ("Teach now");
    shown.press ("Teach now");
    CHECK (teacher.examples().size() == 2);
    CHECK (shown.button ("Train").isEnabled());
    CHECK (rowsOf (shown) == 2);

    shown.press ("Undo");
    CHECK (teacher.examples().size() == 1);
    CHECK (rowsOf (shown) == 1);
    shown.press ("Clear...");
    CHECK (teacher.examples().empty());
    shown.press ("Undo");
    CHECK (teacher.examples().size() == 1);
}

TEST_CASE ("an example is auditioned from its row, until it is stopped, deleted or the page is left", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& teacher = shown.processor.workers().teacher();
    shown.play (440.0, 1.5);
    shown.press ("Teach now");
    shown.press ("Teach now");
    teacher.rename (0, "hum");
    teacher.rename (1, "drone");
    shown.follow();
    shown.press ("Play the voice of drone");
    CHECK (teacher.auditioned() == 1);
    shown.press ("Play the voice of hum");
    CHECK (teacher.auditioned() == 0);
    shown.press ("Stop playing the voice of hum");
    CHECK (teacher.auditioned() == -1);
    shown.press ("Play the voice of hum");
    shown.page.setVisible (false);
    CHECK (teacher.auditioned() == -1);
    shown.page.setVisible (true);
    shown.press ("Delete hum");
    REQUIRE (teacher.examples().size() == 1);
    CHECK (teacher.examples().front().name == "drone");
    CHECK_NOTHROW (shown.button ("Play the voice of drone"));
}

TEST_CASE ("Train trains with the chosen optimiser and says how it went; Stop ends it", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& teacher = shown.processor.workers().teacher();
    shown.play (440.0, 1.5);
    shown.press ("Teach now");
    shown.control<juce::ComboBox> ("Optimiser").setSelectedId (3, juce::sendNotificationSync);
    CHECK (teacher.settings().optimiser == TeachOptimiser::momentum);

    auto settings = teacher.settings();
    settings.epochs = 5000;
    teacher.setSettings (settings);
    shown.press ("Train");
    CHECK (teacher.isTraining());
    CHECK_FALSE (shown.button ("Train").isEnabled());
    CHECK (shown.button ("Stop").isEnabled());
    shown.press ("Stop");
    shown.awaitTraining();
    shown.follow();
    CHECK_FALSE (shown.button ("Stop").isEnabled());
    CHECK_FALSE (teacher.hasTrained());

    settings.epochs = 20;
    teacher.setSettings (settings);
    shown.press ("Train");
    shown.awaitTraining();
    shown.follow();
    CHECK (shown.control<TrainPanel> ("Train").getDescription().startsWith ("epoch "));
    CHECK (shown.control<LossView> ("Loss by epoch").isVisible());
}

TEST_CASE ("the gear's settings are the teacher's, and undo takes each back", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& teacher = shown.processor.workers().teacher();
    TrainSettingsPanel panel (teacher);
    const auto find = [&panel] (const juce::String& title) -> juce::Component&
    {
        for (auto* child : panel.getChildren())
            if (child->getTitle() == title)
                return *child;
        throw std::runtime_error (("there is no " + title).toStdString());
    };
    const auto menu = [&] (const char* title, int index)
    { dynamic_cast<juce::ComboBox&> (find (title)).setSelectedItemIndex (index, juce::sendNotificationSync); };
    const auto field = [&] (const char* title, double value)
    { dynamic_cast<juce::Slider&> (find (title)).setValue (value, juce::sendNotificationSync); };
    menu ("Activation", 2);
    menu ("Start weights", 1);
    field ("Learning rate", 0.02);
    field ("Epochs", 120.0);
    field ("Training seed", 77.0);
    dynamic_cast<juce::Button&> (find ("by surprise")).setToggleState (true, juce::sendNotificationSync);
    const auto settings = teacher.settings();
    CHECK (settings.activation == TeachActivation::lifRate);
    CHECK (settings.start == TeachStart::critical);
    CHECK (settings.learningRate == Catch::Approx (0.02f).epsilon (0.001));
    CHECK (settings.epochs == 120);
    CHECK (settings.seed == 77);
    CHECK (settings.bySurprise);
    REQUIRE (shown.processor.undoStep());
    CHECK_FALSE (teacher.settings().bySurprise);
    CHECK (teacher.settings().seed == 77);
}

TEST_CASE ("like and dislike are ratings, dashes stand for what is not known, and Clear takes all", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& taster = shown.processor.workers().taster();
    CHECK (shown.control<MeasureBar> ("Likes this now").getDescription() == text::dash());
    CHECK (shown.control<MeasureBar> ("Agrees with you").getDescription() == text::dash());
    CHECK_FALSE (shown.button ("Clear ratings").isEnabled());
    CHECK_FALSE (shown.button ("A better").isEnabled());
    shown.play (440.0, 1.5);
    shown.press ("like");
    shown.play (440.0, 0.2); // a rating is told to the sound's own thread
    shown.follow();
    shown.press ("dislike");
    shown.play (440.0, 0.2);
    shown.follow();
    CHECK (taster.numRatings() == 2);
    shown.press ("Clear ratings");
    CHECK (taster.numRatings() == 0);
    REQUIRE (shown.processor.undoStep());
    CHECK (taster.numRatings() == 2);
}

TEST_CASE ("the dream's goal, room and depth are the dreamer's, and what cannot be is said", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& dreamer = shown.processor.workers().dreamer();
    shown.control<juce::ComboBox> ("Goal of the dream").setSelectedId (4, juce::sendNotificationSync);
    CHECK (dreamer.goal() == 2);
    shown.control<juce::ComboBox> ("What the dream changes").setSelectedId (2, juce::sendNotificationSync);
    CHECK (dreamer.over() == Dreamer::Over::modulators);
    shown.control<juce::Slider> ("Depth of the dream").setValue (0.35, juce::sendNotificationSync);
    CHECK (dreamer.depth() == Catch::Approx (0.35f).margin (0.006));
    shown.control<juce::ComboBox> ("Goal of the dream").setSelectedId (1, juce::sendNotificationSync);
    CHECK (dreamer.goal() == -1);
    shown.press ("Dream"); // nothing was rated: there is nothing to climb
    CHECK_FALSE (dreamer.isDreaming());
    CHECK_FALSE (shown.button ("Wake").isEnabled());
    CHECK_FALSE (shown.button ("Forget").isVisible());
}

TEST_CASE ("a dream is begun, kept, forgotten and woken from", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    auto& dreamer = shown.processor.workers().dreamer();
    shown.control<juce::ComboBox> ("Goal of the dream").setSelectedId (2, juce::sendNotificationSync);
    shown.play (440.0, 1.5);
    shown.press ("Dream");
    REQUIRE (dreamer.isDreaming());
    CHECK_FALSE (shown.button ("Dream").isEnabled());
    shown.press ("Wake");
    CHECK_FALSE (dreamer.isDreaming());

    shown.press ("Dream");
    shown.play (440.0, 1.0);
    shown.follow();
    shown.press ("Keep");
    CHECK (dreamer.hasKept());
    if (dreamer.isDreaming())
        shown.press ("Wake");
    CHECK (shown.button ("Forget").isVisible());
    CHECK_FALSE (shown.button ("Keep").isVisible());
    shown.press ("Forget");
    CHECK_FALSE (dreamer.hasKept());
    CHECK (shown.button ("Keep").isVisible());
}
