#include "plugin/gui/browser/PresetBrowser.h"

#include "tests/plugin/presets/PresetFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Shelf = PresetFilter::Shelf;

struct Opened
{
    const juce::ScopedJuceInitialiser_GUI juce;
    PresetFolder place;
    Processor processor;
    PresetShelf shelf { processor, place.folder };
    PresetBrowser browser { processor, shelf };
    juce::String said;

    Opened()
    {
        shelf.onChange = [this] { browser.refresh(); };
        shelf.onSay = [this] (const juce::String& line) { said = line; };
        browser.setBounds (0, 0, 680, 470);
        place.add (PresetFolder::named ("Anvil", "Hammers"));
        place.add (PresetFolder::named ("Bell", "Hammers"));
        browser.open();
    }

    template <typename Child>
    Child& child()
    {
        for (auto* each : browser.getChildren())
            if (auto* found = dynamic_cast<Child*> (each))
                return *found;
        throw std::runtime_error ("there is no such child");
    }

    void type (const juce::String& words) { child<SearchField>().setText (words, true); }
    void press (int key) { child<SearchField>().keyPressed (juce::KeyPress (key)); }
    juce::String playing() const { return shelf.playing(); }
};

} // namespace

TEST_CASE ("arrows move through what the search finds, and load it", "[gui]")
{
    Opened opened;
    const auto before = opened.playing();
    opened.type ("hammers");
    opened.child<SearchField>().onTextChange();
    CHECK (opened.shelf.shown().size() == 2);
    CHECK (opened.playing() == before); // typing alone loads nothing
    opened.press (juce::KeyPress::downKey);
    CHECK (opened.playing() == "Anvil");
    opened.press (juce::KeyPress::downKey);
    CHECK (opened.playing() == "Bell");
    opened.press (juce::KeyPress::downKey);
    CHECK (opened.playing() == "Bell");
    opened.press (juce::KeyPress::upKey);
    CHECK (opened.playing() == "Anvil");
    opened.press (juce::KeyPress::returnKey);
    CHECK_FALSE (opened.browser.isOpen());
    CHECK (opened.playing() == "Anvil");
}

TEST_CASE ("escape brings back what played before, edits and all", "[gui]")
{
    Opened opened;
    opened.browser.accept();
    auto& processor = opened.processor;
    auto* mix = processor.parameters().getParameter ("mix");
    mix->setValueNotifyingHost (0.123f);
    const auto before = processor.currentPatch();
    REQUIRE (processor.isEdited());

    opened.browser.open();
    opened.shelf.step (1);
    opened.shelf.step (1);
    REQUIRE (opened.playing() != juce::String (before.name));
    opened.press (juce::KeyPress::escapeKey);
    CHECK_FALSE (opened.browser.isOpen());
    CHECK (processor.currentPatch() == before);
    CHECK (processor.isEdited());

    // Where nothing was loaded, nothing is restored.
    opened.browser.open();
    mix->setValueNotifyingHost (0.9f);
    opened.press (juce::KeyPress::escapeKey);
    CHECK (mix->getValue() == 0.9f);
}

TEST_CASE ("previous, next and random stay within the filter, around its end", "[gui]")
{
    Opened opened;
    opened.shelf.setFilter ({ Shelf::category, "Hammers", {} });
    opened.shelf.step (1);
    CHECK (opened.playing() == "Anvil");
    opened.shelf.step (-1);
    CHECK (opened.playing() == "Bell");
    opened.shelf.step (1);
    CHECK (opened.playing() == "Anvil");
    for (int i = 0; i < 5; ++i)
    {
        const auto before = opened.playing();
        opened.shelf.loadRandom();
        CHECK (opened.playing() != before);
        CHECK (opened.shelf.shownIndexOfPlaying() >= 0);
    }
    opened.shelf.setFilter ({ Shelf::all, {}, "no such thing" });
    const auto before = opened.playing();
    opened.shelf.step (1);
    opened.shelf.loadRandom();
    CHECK (opened.playing() == before);
    CHECK (opened.said == "No preset matches");
}

TEST_CASE ("a saved preset keeps its category, is one's own, and can be deleted", "[gui]")
{
    Opened opened;
    opened.shelf.setFilter ({ Shelf::own, {}, {} });
    opened.processor.loadPatch (factoryPresets()[1]);
    opened.processor.parameters().getParameter ("mix")->setValueNotifyingHost (0.123f);
    const auto name = "Cup " + juce::Uuid().toString();
    opened.shelf.saveAs (name);
    CHECK (opened.said == "Saved " + name);
    CHECK_FALSE (opened.processor.isEdited());
    REQUIRE (opened.shelf.shown().size() == 3);
    const auto index = opened.shelf.library().indexOf (name);
    CHECK (opened.shelf.library()[index].category == juce::String (factoryPresets()[1].category));
    opened.shelf.remove (index);
    CHECK (opened.shelf.shown().size() == 2);
    CHECK (opened.playing() == name); // what plays plays on
    for (const auto* trash : { "~/.Trash", "~/.local/share/Trash/files" })
        juce::File (trash).getChildFile (name + ".galvani.json").deleteFile();
    opened.shelf.remove (0);
    CHECK (opened.said.contains ("your own"));
}

TEST_CASE ("what was exported is imported again and plays; what is damaged is refused and leaves the sound alone",
           "[gui]")
{
    Opened opened;
    const PresetFolder elsewhere;
    elsewhere.folder.createDirectory();
    opened.processor.loadPatch (PresetFolder::named ("Cup"));
    opened.shelf.exportTo (elsewhere.folder.getChildFile ("cup"));
    const auto file = elsewhere.folder.getChildFile ("cup.galvani.json");
    REQUIRE (file.existsAsFile());
    opened.processor.loadPatch (factoryPresets()[2]);
    opened.shelf.import (file);
    CHECK (opened.playing() == "Cup");
    CHECK (opened.shelf.library().indexOf ("Cup") >= 0);

    const auto before = opened.processor.currentPatch();
    opened.shelf.import (elsewhere.add ("bad.json", "[]"));
    CHECK (opened.said == "bad.json was not imported: it is not a Galvani preset.");
    CHECK (opened.processor.currentPatch() == before);

    // A file that was damaged after it was listed does no harm either.
    opened.place.folder.getChildFile ("Cup.galvani.json").replaceWithText ("{");
    opened.shelf.load (opened.shelf.library().indexOf ("Cup"));
    CHECK (opened.said == "Cup was not loaded: it is not valid JSON");
    CHECK (opened.processor.currentPatch() == before);
}

TEST_CASE ("a favourite is kept, and its shelf empties when it is none any more", "[gui]")
{
    Opened opened;
    opened.shelf.toggleFavourite ("Bell");
    opened.shelf.setFilter ({ Shelf::favourites, {}, {} });
    REQUIRE (opened.shelf.shown().size() == 1);
    CHECK (PresetShelf (opened.processor, opened.place.folder).isFavourite ("Bell"));
    opened.shelf.toggleFavourite ("Bell");
    CHECK (opened.shelf.shown().empty());
}

TEST_CASE ("the browser's parts stand side by side, at the least size and at others", "[gui]")
{
    Opened opened;
    for (const auto size : { juce::Point<int> (498, 349), { 680, 470 }, { 1500, 900 } })
    {
        opened.browser.setSize (size.x, size.y);
        const auto children = opened.browser.getChildren();
        for (int i = 0; i < children.size(); ++i)
        {
            CAPTURE (size.x, i);
            CHECK (opened.browser.getLocalBounds().contains (children[i]->getBounds()));
            CHECK (children[i]->getHeight() >= 20);
            for (int j = 0; j < i; ++j)
                CHECK_FALSE (children[i]->getBounds().intersects (children[j]->getBounds()));
        }
    }
}
