#include "plugin/gui/hands/HandsPanel.h"

#include "plugin/gui/hands/teach/TrainSettingsPanel.h"
#include "tests/plugin/gui/hands/teach/ShownPage.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

namespace
{

bool isControl (const juce::Component& component)
{
    // A menu's words and a list's bar are parts of theirs.
    if (component.findParentComponentOfClass<juce::ComboBox>() != nullptr
        || dynamic_cast<const juce::ScrollBar*> (&component) != nullptr
        || component.findParentComponentOfClass<juce::ScrollBar>() != nullptr)
        return false;
    return dynamic_cast<const juce::Button*> (&component) != nullptr
           || dynamic_cast<const juce::Slider*> (&component) != nullptr
           || dynamic_cast<const juce::ComboBox*> (&component) != nullptr;
}

void checkControls (juce::Component& root, size_t atLeast)
{
    std::vector<juce::Component*> controls;
    visitAll (root,
              [&] (juce::Component& component)
              {
                  if (isControl (component))
                      controls.push_back (&component);
              });
    CHECK (controls.size() >= atLeast);
    for (auto* control : controls)
    {
        CAPTURE (control->getTitle(), control->getName());
        CHECK (control->getTitle().isNotEmpty());
        control->setEnabled (true); // what is disabled has no keyboard
        CHECK (control->getWantsKeyboardFocus());
        auto* told = dynamic_cast<juce::SettableTooltipClient*> (control);
        REQUIRE (told != nullptr);
        CHECK (told->getTooltip().isNotEmpty());
    }
}

} // namespace

TEST_CASE ("every control of the TEACH page has a name, a tooltip and the keyboard", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    shown.play (440.0, 1.5);
    shown.press ("Teach now");
    shown.press ("Teach now");
    checkControls (shown.page, 22);
    TrainSettingsPanel settings (shown.processor.workers().teacher());
    checkControls (settings, 9);
}

TEST_CASE ("nothing of the TEACH page overlaps or is cut, at any size, with examples and without", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    ShownPage shown;
    const auto check = [&]
    {
        for (const auto size :
             { juce::Point<int> (898, 154), juce::Point<int> (1128, 168), juce::Point<int> (1600, 220),
               juce::Point<int> (2944, 154), juce::Point<int> (898, 222) })
        {
            shown.page.setSize (size.x, size.y);
            std::vector<juce::Component*> seen;
            for (auto* card : shown.page.getChildren())
            {
                REQUIRE (shown.page.getLocalBounds().contains (card->getBounds()));
                for (auto* child : card->getChildren())
                    if (child->isVisible())
                    {
                        CAPTURE (size.x, size.y, child->getTitle(), child->getBounds().toString());
                        REQUIRE (card->getLocalBounds().reduced (4).contains (child->getBounds()));
                        REQUIRE (child->getHeight() >= 14);
                        REQUIRE (child->getWidth() >= 30);
                        seen.push_back (child);
                    }
            }
            for (size_t i = 0; i < seen.size(); ++i)
                for (size_t j = 0; j < i; ++j)
                {
                    CAPTURE (size.x, size.y, seen[i]->getTitle(), seen[j]->getTitle());
                    REQUIRE_FALSE (shown.page.getLocalArea (seen[i], seen[i]->getLocalBounds())
                                       .intersects (shown.page.getLocalArea (seen[j], seen[j]->getLocalBounds())));
                }
        }
    };
    check();
    shown.press ("Teach now"); // nothing is heard yet: an answer is shown
    check();
    shown.play (440.0, 1.5);
    for (int i = 0; i < 6; ++i)
        shown.press ("Teach now");
    check();
}

TEST_CASE ("a tab shows its page and no other", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Player player;
    HandsPanel hands (player.processor);
    hands.setSize (1180, 230);
    CHECK (hands.shown() == HandsPanel::Page::play);
    const auto visible = [&hands] (auto isPage)
    {
        for (auto* child : hands.getChildren())
            if (isPage (child))
                return child->isVisible();
        return false;
    };
    const auto isPlay = [] (auto* child) { return dynamic_cast<PlayPage*> (child) != nullptr; };
    const auto isModulate = [] (auto* child) { return dynamic_cast<ModulatePage*> (child) != nullptr; };
    const auto isTeach = [] (auto* child) { return dynamic_cast<TeachPage*> (child) != nullptr; };
    for (const auto& [words, page] :
         { std::pair ("PLAY", HandsPanel::Page::play), std::pair ("MODULATE", HandsPanel::Page::modulate),
           std::pair ("TEACH", HandsPanel::Page::teach) })
    {
        int lit = 0;
        for (auto* child : hands.getChildren())
            if (auto* tab = dynamic_cast<juce::Button*> (child); tab != nullptr && tab->getButtonText() == words)
                tab->onClick();
        for (auto* child : hands.getChildren())
            if (auto* tab = dynamic_cast<juce::Button*> (child); tab != nullptr && tab->getToggleState())
                ++lit;
        CAPTURE (words);
        CHECK (lit == 1);
        CHECK (hands.shown() == page);
        CHECK (visible (isPlay) == (page == HandsPanel::Page::play));
        CHECK (visible (isModulate) == (page == HandsPanel::Page::modulate));
        CHECK (visible (isTeach) == (page == HandsPanel::Page::teach));
    }
}
