#include "plugin/gui/modulation/SourceDrag.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/modulation/RouteMenu.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Id = ParameterId;

std::vector<juce::PopupMenu::Item> actionsOf (const juce::PopupMenu& menu)
{
    std::vector<juce::PopupMenu::Item> actions;
    for (juce::PopupMenu::MenuItemIterator items (menu, true); items.next();)
        if (items.getItem().action != nullptr)
            actions.push_back (items.getItem());
    return actions;
}

} // namespace

TEST_CASE ("a drag carries its source, and what else is dragged is none", "[gui]")
{
    for (int source = 0; source < numModulationSources; ++source)
        CHECK (sourceOfDrag ({ dragOfSource (source), nullptr, {} }) == source);
    for (const auto* other : { "", "modulation source ", "modulation source nobody", "lfo" })
        CHECK (sourceOfDrag ({ juce::String (other), nullptr, {} }) == -1);
}

TEST_CASE ("a source that is dropped onto a control moves it, in one step, and says so", "[gui]")
{
    ShownWindow shown;
    for (const auto id : { Id::grainSize, Id::excite, Id::electrodeDuration, Id::electrodeDoseLimit, Id::learningRate,
                           Id::macro2, Id::bloomTone })
    {
        CAPTURE (declarationOf (id).id);
        shown.processor.setRouting ({});
        shown.drop (firstMacroSource, shown.control<TargetSlider> (declarationOf (id).id));
        CHECK (shown.depth (firstMacroSource, id) == Catch::Approx (0.25f));
        CHECK (shown.editor->said() == text::routeMade ("Macro 1", declarationOf (id).name, 0.25f));
        REQUIRE (shown.processor.undoStep());
        CHECK (shown.processor.routing().size() == 0);
    }
}

TEST_CASE ("what falls on a knob's words is meant for its dial", "[gui]")
{
    ShownWindow shown;
    auto* knob = dynamic_cast<ParameterKnob*> (shown.control<Dial> ("bloom_tone").getParentComponent());
    REQUIRE (knob != nullptr);
    shown.drop (3, *knob);
    CHECK (shown.depth (3, Id::bloomTone) == Catch::Approx (0.25f));
}

TEST_CASE ("a route that is there already stays as it is, and what cannot be modulated takes no source", "[gui]")
{
    ModulationRouting routing;
    routing.set ({ 4, modulationTargetIndex (Id::grainSize), -0.7f, RouteCurve::steps, 10.0f });
    ShownWindow shown (routing);
    shown.drop (4, shown.control<TargetSlider> ("grain_size"));
    CHECK (shown.processor.routing() == routing);
    CHECK (shown.editor->said() == text::routeIsThere ("E", "Grain Size", -0.7f));
    shown.drop (4, shown.control<TargetSlider> ("body_tune"));
    CHECK (shown.processor.routing() == routing);
}

TEST_CASE ("a drop is refused in words when all routes are in use", "[gui]")
{
    ModulationRouting routing;
    for (int source = 0; ! routing.isFull(); ++source)
        routing.set ({ source, modulationTargetIndex (Id::mix), 0.2f });
    ShownWindow shown (routing);
    shown.drop (0, shown.control<TargetSlider> ("bloom"));
    CHECK (shown.processor.routing() == routing);
    CHECK (shown.editor->said() == text::routesFull (64));
}

TEST_CASE ("the menu of a knob removes its routes and offers every source", "[gui]")
{
    ModulationRouting routing;
    const auto target = modulationTargetIndex (Id::bloom);
    routing.set ({ 1, target, 0.5f });
    routing.set ({ firstHandSource, target, 0.1f });
    routing.set ({ 1, modulationTargetIndex (Id::mix), 0.5f });
    ShownWindow shown (routing);
    juce::String told;
    const auto menu = [&]
    { return actionsOf (routeMenu (shown.processor, target, [&] (const juce::String& words) { told = words; })); };
    REQUIRE (menu().size() == 3 + numModulationSources + 1); // each route, both of them, the sources, and MIDI
    CHECK (menu()[0].text == "Remove B (+0.50)");
    menu()[0].action();
    CHECK (shown.depth (1, Id::bloom) == 0.0f);
    CHECK (shown.depth (1, Id::mix) == 0.5f);
    REQUIRE (shown.processor.undoStep());
    menu()[2].action();
    CHECK (shown.processor.routing().size() == 1);
    REQUIRE (shown.processor.undoStep());
    CHECK (shown.processor.routing() == routing);

    menu()[3 + numModulationSources - 1].action(); // the last source
    CHECK (shown.depth (numModulationSources - 1, Id::bloom) == Catch::Approx (0.25f));
    CHECK (told == text::routeMade ("Macro 8", "Bloom", 0.25f));
}

TEST_CASE ("tabs and pages open while a source is dragged over them", "[gui]")
{
    ShownWindow shown;
    auto& hands = shown.editor->handsPanel();
    auto& row = *allBelow<ChoiceRow> (hands).front();
    const auto over = [] (juce::Component& room, const juce::String& words)
    {
        for (auto* button : allBelow<juce::Button> (room))
            if (button->getButtonText() == words)
                return juce::DragAndDropTarget::SourceDetails (dragOfSource (0), &room,
                                                               button->getBounds().getCentre());
        throw std::runtime_error ("there is no such button");
    };
    row.itemDragMove (over (row, "Effects"));
    CHECK (juce::String (knobPages()[static_cast<size_t> (hands.playPage().shown())].name) == "Effects");
    hands.itemDragMove (over (hands, "MODULATE"));
    CHECK (hands.shown() == HandsPanel::Page::modulate);
}
