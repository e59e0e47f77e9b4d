#include "plugin/gui/hands/ModulatePage.h"

#include "plugin/gui/HandsText.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace galvani;

namespace
{

using Id = ParameterId;

/** 64 routes, none of which leads from modulator A. */
ModulationRouting fullRouting()
{
    ModulationRouting routing;
    for (int source = 1; ! routing.isFull(); ++source)
        routing.set ({ source, modulationTargetIndex (source % 2 == 0 ? Id::bloom : Id::mix), 0.2f });
    return routing;
}

void drag (DepthCell& cell, std::initializer_list<double> depths)
{
    const juce::Slider::ScopedDragNotification gesture (cell);
    for (const auto depth : depths)
        cell.setValue (depth, juce::sendNotificationSync);
}

template <typename Control>
Control& titled (juce::Component& room, const juce::String& title)
{
    for (auto* control : allBelow<Control> (room))
        if (control->getTitle() == title)
            return *control;
    throw std::runtime_error (("there is no " + title).toStdString());
}

} // namespace

TEST_CASE ("every source can be routed to a target from its page of the matrix", "[gui]")
{
    ShownWindow shown;
    shown.editor->handsPanel().show (HandsPanel::Page::modulate);
    shown.modulatePage().depths().addRow (modulationTargetIndex (Id::filterResonance));
    const auto pages = sourcePages();
    std::set<int> seen;
    for (const auto& page : pages)
    {
        CAPTURE (page.name);
        auto& choice = titled<ChoiceButton> (titled<ChoiceRow> (shown.editor->handsPanel(), text::sources), page.name);
        CHECK (choice.getTooltip().isNotEmpty());
        choice.onClick();
        REQUIRE (page.sources.size() <= static_cast<size_t> (SourcePage::mostSources));
        for (const auto source : page.sources)
        {
            CAPTURE (modulationSources[static_cast<size_t> (source)].id);
            CHECK (seen.insert (source).second);
            auto& cell = shown.cell (source, Id::filterResonance);
            CHECK (cell.isVisible());
            CHECK (cell.getTitle().startsWith (modulationSources[static_cast<size_t> (source)].name));
            drag (cell, { 0.3, 0.62 });
            CHECK (shown.depth (source, Id::filterResonance) == Catch::Approx (0.62f));
            CHECK (shown.processor.routing().size() == 1);
            REQUIRE (shown.processor.undoStep()); // the whole gesture
            CHECK (shown.processor.routing().size() == 0);
        }
    }
    CHECK (seen.size() == numModulationSources);
}

TEST_CASE ("a depth that is dragged through zero keeps its curve; left at zero, its route goes but its row stays",
           "[gui]")
{
    ModulationRouting routing;
    const auto target = modulationTargetIndex (Id::grainSize);
    routing.set ({ 2, target, 0.5f, RouteCurve::late, 40.0f });
    ShownWindow shown (routing);
    auto& cell = shown.cell (2, Id::grainSize);
    drag (cell, { 0.2, 0.0, -0.4 });
    const auto now = shown.processor.routing();
    REQUIRE (now.size() == 1);
    CHECK (now.routes().front() == ModulationRoute { 2, target, -0.4f, RouteCurve::late, 40.0f });

    drag (cell, { -0.1, 0.0 });
    CHECK (shown.processor.routing().size() == 0);
    CHECK (shown.modulatePage().depths().targets() == std::vector<int> { target });
    shown.modulatePage().depths().forgetEmptyRows();
    CHECK (shown.modulatePage().depths().targets().empty());
    REQUIRE (shown.processor.undoStep());
    CHECK (shown.processor.routing() == now);
}

TEST_CASE ("an arrow key moves a depth by one step of its own, and undo takes that back", "[gui]")
{
    ModulationRouting routing;
    routing.set ({ 0, modulationTargetIndex (Id::mix), 0.5f });
    ShownWindow shown (routing);
    auto& cell = shown.cell (0, Id::mix);
    CHECK (cell.getWantsKeyboardFocus());
    cell.keyPressed (juce::KeyPress (juce::KeyPress::upKey));
    cell.keyPressed (juce::KeyPress (juce::KeyPress::upKey));
    CHECK (shown.depth (0, Id::mix) == Catch::Approx (0.52f));
    REQUIRE (shown.processor.undoStep());
    CHECK (shown.depth (0, Id::mix) == Catch::Approx (0.51f));
}

TEST_CASE ("a cell that the keyboard reaches scrolls into sight", "[gui]")
{
    constexpr int rows = 30;
    ModulationRouting routing;
    for (int target = 0; target < rows; ++target)
        routing.set ({ 0, target, 0.3f });
    ShownWindow shown (routing);
    shown.editor->handsPanel().show (HandsPanel::Page::modulate);
    const auto& targets = shown.modulatePage().depths().targets();
    REQUIRE (targets.size() == rows);
    for (const auto target : { targets.back(), targets.front() })
    {
        auto& cell = shown.cell (0, modulationTargets[static_cast<size_t> (target)]);
        auto* window = cell.findParentComponentOfClass<juce::Viewport>();
        REQUIRE (window != nullptr);
        cell.focusGained (juce::Component::focusChangedByTabKey);
        CHECK (window->getLocalBounds().contains (window->getLocalArea (&cell, cell.getLocalBounds())));
    }
}

TEST_CASE ("a full matrix refuses another route in words, and changes nothing", "[gui]")
{
    const auto routing = fullRouting();
    ShownWindow shown (routing);
    auto& cell = shown.cell (0, Id::mix);
    drag (cell, { 0.4 });
    CHECK (shown.processor.routing() == routing);
    CHECK (cell.getValue() == 0.0);
    CHECK (shown.editor->said() == text::routesFull (64));
    drag (shown.cell (1, Id::mix), { 0.9 }); // those that are there can be changed
    CHECK (shown.depth (1, Id::mix) == Catch::Approx (0.9f));
}

TEST_CASE ("the card shows the route that was chosen, and changes its depth, smoothing and curve, a step each", "[gui]")
{
    ModulationRouting routing;
    const auto target = modulationTargetIndex (Id::filterCutoff);
    routing.set ({ 0, modulationTargetIndex (Id::mix), 0.5f });
    routing.set ({ 5, target, 0.25f });
    ShownWindow shown (routing);
    auto& card = shown.modulatePage().card();
    CHECK (card.source() == 0);
    shown.cell (5, Id::filterCutoff).onChoice();
    CHECK (card.source() == 5);
    CHECK (card.target() == target);

    const auto route = [&] { return *shown.processor.routing().find (5, static_cast<size_t> (target)); };
    for (const auto& [title, value] : { std::pair ("Depth", -0.5), { "Smooth", 250.0 } })
    {
        auto& slider = titled<juce::Slider> (card, title);
        CHECK (slider.getTooltip().isNotEmpty());
        const juce::Slider::ScopedDragNotification gesture (slider);
        slider.setValue (0.5 * value, juce::sendNotificationSync);
        slider.setValue (value, juce::sendNotificationSync);
    }
    titled<juce::ComboBox> (card, "Curve").setSelectedId (3, juce::sendNotificationSync);
    CHECK (route() == ModulationRoute { 5, target, -0.5f, RouteCurve::early, 250.0f });
    CHECK (shown.cell (5, Id::filterCutoff).getValue() == Catch::Approx (-0.5));
    REQUIRE (shown.processor.undoStep());
    CHECK (route().curve == RouteCurve::linear);
    CHECK (route().smoothing_ms == 250.0f);
    REQUIRE (shown.processor.undoStep());
    CHECK (route().smoothing_ms == 0.0f);
    CHECK (route().depth == -0.5f);
    REQUIRE (shown.processor.undoStep());
    CHECK (route().depth == 0.25f);

    titled<juce::Button> (card, "Remove").onClick();
    CHECK (shown.processor.routing().size() == 1);
    REQUIRE (shown.processor.undoStep());
    CHECK (shown.processor.routing() == routing);
}

TEST_CASE ("smoothing reaches from nothing to five seconds, with half of its way for what is short", "[gui]")
{
    ShownWindow shown;
    auto& smooth = titled<juce::Slider> (shown.modulatePage().card(), "Smooth");
    CHECK (smooth.getMinimum() == 0.0);
    CHECK (smooth.getMaximum() == 5000.0);
    CHECK (smooth.proportionOfLengthToValue (0.0) == 0.0);
    CHECK (smooth.proportionOfLengthToValue (1.0) == Catch::Approx (5000.0));
    CHECK (smooth.proportionOfLengthToValue (0.5) < 200.0);
}

TEST_CASE ("any target can be added to the matrix, and the sources in use stand beside A to H", "[gui]")
{
    ModulationRouting routing;
    routing.set ({ firstMacroSource + 3, modulationTargetIndex (Id::mix), 0.5f });
    ShownWindow shown (routing);
    CHECK (shown.cell (firstMacroSource + 3, Id::mix).getValue() == Catch::Approx (0.5));
    auto menu = shown.modulatePage().depths().targetMenu();
    int offered = 0;
    for (juce::PopupMenu::MenuItemIterator items (menu, true); items.next();)
        if (items.getItem().action != nullptr)
        {
            ++offered;
            items.getItem().action();
        }
    CHECK (offered == numModulationTargets - 1); // Mix has a row already
    CHECK (shown.modulatePage().depths().targets().size() == numModulationTargets);
}
