// What a screen reader finds in the window, on every tab and page.
#include "plugin/gui/WindowText.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <map>
#include <set>

using namespace galvani;

// JUCE makes handlers only for windows that a system shows; what it would make can be had without any, by way of an
// explicit instantiation, which may name what is private.
using HandlerMaker = std::unique_ptr<juce::AccessibilityHandler> (juce::Component::*)();
HandlerMaker handlerMaker();
template <HandlerMaker maker>
struct Opened
{
    friend HandlerMaker handlerMaker() { return maker; }
};
template struct Opened<&juce::Component::createAccessibilityHandler>;

namespace
{

std::unique_ptr<juce::AccessibilityHandler> handlerOf (juce::Component& component)
{
    return component.isVisible() && component.isAccessible() ? (component.*handlerMaker())() : nullptr;
}

using Role = juce::AccessibilityRole;

juce::String nameOf (Role role)
{
    static const std::map<Role, const char*> names {
        { Role::button, "button" },
        { Role::toggleButton, "toggle button" },
        { Role::radioButton, "radio button" },
        { Role::comboBox, "combo box" },
        { Role::image, "image" },
        { Role::slider, "slider" },
        { Role::label, "label" },
        { Role::staticText, "text" },
        { Role::editableText, "text field" },
        { Role::group, "group" },
        { Role::list, "list" },
        { Role::listItem, "list item" },
        { Role::table, "table" },
        { Role::scrollBar, "scroll bar" },
        { Role::tooltip, "tooltip" },
        { Role::window, "window" },
        { Role::ignored, "ignored" },
        { Role::unspecified, "unspecified" },
    };
    const auto found = names.find (role);
    return found != names.end() ? found->second : "role " + juce::String (static_cast<int> (role));
}

bool isInteractive (juce::Component& component, Role role)
{
    static const std::set<Role> roles { Role::button,   Role::toggleButton, Role::radioButton,
                                        Role::comboBox, Role::slider,       Role::editableText };
    return component.getWantsKeyboardFocus() || roles.contains (role);
}

/** Walks what is seen, as JUCE hands it to the system. */
class Tree
{
public:
    void walk (juce::Component& component, int depth, const juce::String& place)
    {
        if (! component.isVisible())
            return;
        if (const auto handler = handlerOf (component))
            look (component, *handler, depth, place);
        std::set<juce::String> names; // of what stands side by side and can be used
        for (auto* child : component.getChildren())
        {
            if (const auto handler = handlerOf (*child);
                handler != nullptr && ! handler->isIgnored() && isInteractive (*child, handler->getRole()))
                if (const auto name = handler->getTitle(); name.isNotEmpty() && ! names.insert (name).second)
                    wrong << place << ": two are called " << name << "\n";
            walk (*child, depth + 1, place);
        }
    }

    juce::String dump, wrong;
    int seen = 0;

private:
    void look (juce::Component& component, juce::AccessibilityHandler& handler, int depth, const juce::String& place)
    {
        const auto role = handler.getRole();
        if (handler.isIgnored() && ! component.getWantsKeyboardFocus())
            return;
        const auto* value = handler.getValueInterface();
        const auto told = value != nullptr ? value->getCurrentValueAsString() : juce::String();
        const auto line = nameOf (role) + " \"" + handler.getTitle() + "\"" + (told.isEmpty() ? "" : " = " + told);
        dump << juce::String::repeatedString ("  ", depth) << line
             << (handler.getDescription().isEmpty() ? "" : " (" + handler.getDescription() + ")") << "\n";
        ++seen;
        const auto fault = [&] (const char* what)
        { wrong << place << ": " << typeid (component).name() << " " << line << " " << what << "\n"; };
        if (role == Role::unspecified)
            fault ("has no role");
        if (handler.getTitle().isEmpty() && ! isPart (component, role))
            fault ("has no name");
        if (component.getTitle().isNotEmpty() && ! handler.getTitle().contains (component.getTitle()))
            fault ("is not called by its name");
        if (isInteractive (component, role) && (role == Role::ignored || role == Role::unspecified))
            fault ("can be reached but is nothing");
        if ((role == Role::slider || role == Role::comboBox) && told.isEmpty())
            fault ("has no value");
        if (role == Role::slider && handler.getHelp().isEmpty())
            fault ("has no help");
    }

    /** What JUCE makes itself as a part of a control that has a name. */
    static bool isPart (juce::Component& component, Role role)
    {
        return role == Role::tooltip || role == Role::scrollBar
               || (role == Role::label && dynamic_cast<juce::ComboBox*> (component.getParentComponent()) != nullptr);
    }
};

/** Buttons of a row of which one is chosen: tabs and the choices of pages. */
std::vector<juce::Button*> tabsOf (juce::Component& room)
{
    std::vector<juce::Button*> tabs;
    for (auto* child : room.getChildren())
        if (auto* button = dynamic_cast<juce::Button*> (child); button != nullptr && button->onClick)
            tabs.push_back (button);
    return tabs;
}

std::vector<juce::Button*> pagesOf (juce::Component& room)
{
    std::vector<juce::Button*> pages;
    for (auto* row : allBelow<ChoiceRow> (room))
        if (row->isVisible() && row->getParentComponent() == &room)
            for (auto* choice : allBelow<ChoiceButton> (*row))
                pages.push_back (choice);
    return pages;
}

} // namespace

TEST_CASE ("whatever can be reached in the window has a name, a role and, if it is a slider, a value", "[gui]")
{
    ShownWindow shown;
    auto& editor = *shown.editor;
    editor.setVisible (true);

    Tree tree;
    const auto look = [&] (const juce::String& place)
    {
        shown.follow();
        tree.dump << "== " << place << "\n";
        tree.walk (editor, 0, place);
    };
    auto& hands = editor.handsPanel();
    const auto tabs = tabsOf (hands);
    REQUIRE (tabs.size() >= 3);
    for (auto* tab : tabs)
    {
        tab->onClick();
        const auto pages = pagesOf (hands);
        if (pages.empty())
            look (tab->getButtonText());
        for (auto* page : pages)
        {
            page->onClick();
            look (tab->getButtonText() + ", " + page->getButtonText());
        }
    }
    for (auto* choice : allBelow<ChoiceButton> (editor.brainPanel()))
    {
        choice->onClick();
        look ("brain, " + choice->getButtonText());
    }
    editor.presetBrowser().open();
    look ("browser");
    editor.presetBrowser().cancel();
    editor.aboutPanel().open();
    look ("about");
    editor.aboutPanel().close();
    editor.firstHint().showAgain();
    look ("hint");
    editor.firstHint().close();

    if (const auto* file = std::getenv ("GALVANI_ACCESSIBILITY_DUMP"))
        juce::File::getCurrentWorkingDirectory().getChildFile (file).replaceWithText (tree.dump);
    CHECK (tree.seen > 1000);
    INFO (tree.wrong);
    CHECK (tree.wrong.isEmpty());
}

TEST_CASE ("the brain's room tells what the brain does", "[gui]")
{
    ShownWindow shown;
    shown.processor.prepareToPlay (48000.0, 512);
    for (int second = 0; second < 6; ++second)
        shown.follow();
    const auto handler = handlerOf (shown.editor->brainPanel());
    REQUIRE (handler != nullptr);
    CHECK (handler->getTitle() == text::brainRoom);
    CHECK (handler->getDescription() == shown.editor->summary());
    CHECK (handler->getDescription().startsWith ("1,024 neurons, "));
}

TEST_CASE ("the tab key goes through the window as the eye does", "[gui]")
{
    ShownWindow shown;
    auto& editor = *shown.editor;
    juce::KeyboardFocusTraverser traverser;
    const auto order = traverser.getAllComponents (&editor);
    REQUIRE (order.size() > 40);
    auto* content = editor.getChildComponent (0);
    const auto roomOf = [&] (juce::Component* component)
    {
        while (component->getParentComponent() != content)
            component = component->getParentComponent();
        return component->getTitle();
    };
    std::vector<juce::String> rooms;
    int x = -1;
    for (auto* component : order)
    {
        const auto room = roomOf (component);
        if (rooms.empty() || rooms.back() != room)
            rooms.push_back (room);
        if (room == text::barRoom) // one line, from left to right
        {
            CAPTURE (component->getTitle());
            CHECK (component->getX() > x);
            x = component->getX();
        }
    }
    CHECK (rooms == std::vector<juce::String> { text::barRoom, text::earRoom, text::brainRoom, text::handsRoom });
}

TEST_CASE ("the ring stands around what the keyboard reaches, and not around what the mouse pressed", "[gui]")
{
    ShownWindow shown;
    auto& editor = *shown.editor;
    auto& ring = editor.focusRing();
    juce::KeyboardFocusTraverser traverser;
    for (auto* component : traverser.getAllComponents (&editor))
    {
        CAPTURE (component->getTitle(), component->getName());
        ring.standAround (component);
        REQUIRE (ring.isVisible());
        CHECK (ring.getBounds().contains (
            ring.getParentComponent()->getLocalArea (component, component->getLocalBounds())));
    }
    auto& knob = shown.control<Dial> ("bloom");
    ring.standAround (&knob);
    editor.handsPanel().show (HandsPanel::Page::teach); // it is hidden now
    ring.follow();
    CHECK_FALSE (ring.isVisible());
    editor.handsPanel().show (HandsPanel::Page::play);
    ring.follow();
    CHECK (ring.isVisible());
    ring.mousePressed();
    CHECK_FALSE (ring.isVisible());
}

TEST_CASE ("what lies below an open panel cannot be reached by the tab key", "[gui]")
{
    ShownWindow shown;
    auto& editor = *shown.editor;
    juce::KeyboardFocusTraverser traverser;
    editor.aboutPanel().open();
    for (auto* component : traverser.getAllComponents (&editor))
        CHECK_FALSE (editor.brainPanel().isParentOf (component));
    editor.aboutPanel().close();
    int reached = 0;
    for (auto* component : traverser.getAllComponents (&editor))
        reached += editor.brainPanel().isParentOf (component) ? 1 : 0;
    CHECK (reached >= 3);
}
