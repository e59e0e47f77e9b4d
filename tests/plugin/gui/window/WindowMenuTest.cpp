#include "plugin/gui/window/WindowMenu.h"

#include "plugin/gui/WindowText.h"
#include "plugin/gui/window/WindowScale.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace galvani;

namespace
{

juce::PopupMenu::Item item (const juce::PopupMenu& menu, const juce::String& words)
{
    for (juce::PopupMenu::MenuItemIterator items (menu, true); items.next();)
        if (items.getItem().text == words)
            return items.getItem();
    throw std::runtime_error (("there is no " + words).toStdString());
}

} // namespace

TEST_CASE ("the window's menu keeps what the person chooses, and shows what was chosen", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    const juce::TemporaryFile place (".preferences");
    Preferences preferences (place.getFile());
    int shown = 0, spoken = 0, told = 0;
    const WindowActions actions { [&] { ++shown; }, [&] { ++spoken; }, [&] { ++told; } };
    const auto now = [&] (const juce::String& words) { return item (windowMenu (preferences, actions), words); };

    CHECK (now ("100 %").isTicked);
    for (const auto scale : windowScales)
    {
        const auto words = windowText::percent (scale);
        now (words).action();
        CHECK (now (words).isTicked);
        CHECK (scaleFromWord (preferences.word (scaleWord)) == scale);
    }
    CHECK_FALSE (now (windowText::reducedMotion).isTicked);
    now (windowText::reducedMotion).action();
    CHECK (preferences.reducedMotion());
    CHECK (now (windowText::reducedMotion).isTicked);
    const auto before = preferences.openGl();
    now (windowText::openGl).action();
    CHECK (preferences.openGl() != before);
    now (windowText::showHint).action();
    now (windowText::speak).action();
    now (windowText::about).action();
    CHECK (shown == 1);
    CHECK (spoken == 1);
    CHECK (told == 1);
}
