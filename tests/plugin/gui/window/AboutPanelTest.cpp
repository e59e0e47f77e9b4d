#include "plugin/gui/window/AboutPanel.h"

#include "plugin/gui/theme/Theme.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("every part that Galvani is made with is named with its version and licence", "[gui]")
{
    const auto parts = madeOf();
    REQUIRE (parts.size() == 7);
    CHECK (parts.front().name == "Galvani");
    for (const auto& part : parts)
    {
        CAPTURE (part.name);
        CHECK (part.licence.isNotEmpty());
        if (part.name != "VST 3 SDK")
            CHECK (part.version.containsOnly ("0123456789."));
    }
    CHECK (juce::SystemStats::getJUCEVersion().endsWith (parts[1].version));
}

TEST_CASE ("the page about Galvani reads out what it shows, and escape closes it", "[gui]")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    AboutPanel about;
    int changes = 0;
    about.onChange = [&] { ++changes; };
    about.setBounds (0, 0, 500, 300);
    about.open();
    REQUIRE (about.isOpen());
    juce::String heard;
    for (auto* child : about.getChildren())
        heard << child->getTitle() << "\n";
    for (const auto& part : madeOf())
    {
        CHECK (heard.contains (part.name));
        CHECK (heard.contains (part.licence));
    }
    CHECK (about.keyPressed (juce::KeyPress (juce::KeyPress::escapeKey)));
    CHECK_FALSE (about.isOpen());
    CHECK (changes == 2);
}
