#include "plugin/gui/controls/ControlMenu.h"

#include "plugin/gui/ControlText.h"
#include "plugin/gui/controls/BindParameter.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace galvani;

namespace
{

std::optional<juce::PopupMenu::Item> item (const juce::PopupMenu& menu, const juce::String& beginning)
{
    for (juce::PopupMenu::MenuItemIterator items (menu, true); items.next();)
        if (items.getItem().text.startsWith (beginning))
            return items.getItem();
    return {};
}

/** A host that offers to show the automation of a parameter, and for one of them nothing. */
struct Host : juce::AudioProcessorEditorHostContext
{
    struct Menu : juce::HostProvidedContextMenu
    {
        juce::PopupMenu getEquivalentPopupMenu() const override
        {
            juce::PopupMenu menu;
            menu.addItem ("Show automation of " + name, [shown = shown] { ++*shown; });
            juce::PopupMenu more;
            more.addItem ("Controller 7", [] {});
            menu.addSubMenu ("Link", more);
            return menu;
        }
        void showNativeMenu (juce::Point<int>) const override {}
        juce::String name;
        int* shown = nullptr;
    };

    std::unique_ptr<juce::HostProvidedContextMenu>
    getContextMenuForParameter (const juce::AudioProcessorParameter* parameter) const override
    {
        if (parameter->getName (40) == "Mix")
            return nullptr;
        auto menu = std::make_unique<Menu>();
        menu->name = parameter->getName (40);
        menu->shown = &shown;
        return menu;
    }
    mutable int shown = 0;
};

} // namespace

TEST_CASE ("a control's menu sets the default as one step, and not when it is there", "[gui]")
{
    ShownWindow shown;
    auto& size = shown.control<FineSlider> ("grain_size");
    const auto menu = [&] { return controlMenu (size, shown.processor, ParameterId::grainSize); };
    const auto byDefault = size.getValue();
    CHECK_FALSE (item (menu(), "Set to default").value().isEnabled);
    size.take ("200 ms");
    shown.processor.forgetSteps();
    REQUIRE (item (menu(), "Set to default").value().isEnabled);
    item (menu(), "Set to default").value().action();
    CHECK (size.getValue() == Catch::Approx (byDefault).epsilon (0.01));
    REQUIRE (shown.processor.undoStep());
    CHECK (size.getValue() == Catch::Approx (200.0).epsilon (0.01));
}

TEST_CASE ("a control's menu opens the line to type in, and offers sources where modulation can reach", "[gui]")
{
    ShownWindow shown;
    auto& size = shown.control<FineSlider> ("grain_size");
    const auto menu = controlMenu (size, shown.processor, ParameterId::grainSize);
    CHECK (item (menu, "Modulate by").has_value());
    item (menu, controlText::typeValue).value().action();
    CHECK_FALSE (allBelow<juce::TextEditor> (*size.getParentComponent()).empty());

    auto& source = shown.control<juce::ComboBox> ("source");
    const auto ofMenu = controlMenu (source, shown.processor, ParameterId::source);
    CHECK_FALSE (item (ofMenu, "Modulate by").has_value());
    CHECK_FALSE (item (ofMenu, controlText::typeValue).has_value());
    CHECK (item (ofMenu, "Set to default").has_value());
}

TEST_CASE ("what the host offers for a parameter stands in its menu", "[gui]")
{
    ShownWindow shown;
    auto& size = shown.control<FineSlider> ("grain_size");
    CHECK_FALSE (item (controlMenu (size, shown.processor, ParameterId::grainSize), controlText::host).has_value());
    Host host;
    shown.editor->setHostContext (&host);
    const auto menu = controlMenu (size, shown.processor, ParameterId::grainSize);
    CHECK (item (menu, controlText::host).has_value());
    CHECK (item (menu, "Controller 7").has_value());
    item (menu, "Show automation of Grain Size").value().action();
    CHECK (host.shown == 1);
    CHECK_FALSE (
        item (controlMenu (shown.control<FineSlider> ("mix"), shown.processor, ParameterId::mix), controlText::host)
            .has_value());
    shown.editor->setHostContext (nullptr);
}

TEST_CASE ("the menu is found wherever a control is pressed", "[gui]")
{
    ShownWindow shown;
    auto& dial = shown.control<Dial> ("grain_size");
    CHECK (parameterControlAt (&dial) == &dial);
    CHECK (parameterControlAt (dial.getParentComponent()) == &dial); // the label around it
    for (auto* label : allBelow<juce::Label> (*dial.getParentComponent()))
        CHECK (parameterControlAt (label) == &dial);
    auto& bypass = shown.control<juce::Button> ("bypass");
    CHECK (parameterControlAt (&bypass) == &bypass);
    CHECK (parameterControlAt (&shown.editor->brainPanel()) == nullptr);
    CHECK (parameterControlAt (shown.editor.get()) == nullptr);
    CHECK (parameterControlAt (nullptr) == nullptr);
}

TEST_CASE ("the right mouse button moves nothing and presses nothing", "[gui]")
{
    ShownWindow shown;
    const auto rightClick = [] (juce::Component& on)
    {
        const auto now = juce::Time::getCurrentTime();
        const juce::Point<float> place (5.0f, 5.0f);
        const juce::MouseEvent event (juce::Desktop::getInstance().getMainMouseSource(), place,
                                      juce::ModifierKeys::rightButtonModifier, 1.0f, 0.0f, 0.0f, 0.0f, 0.0f, &on, &on,
                                      now, place, now, 1, false);
        on.mouseDown (event);
        on.mouseDrag (event.withNewPosition (juce::Point<float> (60.0f, -60.0f)));
        on.mouseUp (event);
    };
    const auto before = shown.processor.currentSettings();
    for (auto* slider : allBelow<FineSlider> (*shown.editor))
        rightClick (*slider);
    for (auto* button : allBelow<juce::Button> (*shown.editor))
        if (parameterOfControl (*button))
            rightClick (*button);
    CHECK (shown.processor.currentSettings() == before);
}
