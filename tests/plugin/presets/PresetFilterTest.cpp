#include "plugin/presets/PresetFilter.h"

#include "plugin/presets/FoldedText.h"
#include "tests/plugin/presets/PresetFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

using Shelf = PresetFilter::Shelf;

struct Shelves : PresetFolder
{
    Shelves()
    {
        auto patch = named ("Zw\xc3\xb6lf \xc3\x89tudes", "Keys");
        patch.author = "Lucia";
        patch.tags = { "wood", "slow" };
        patch.description = "Twelve studies.";
        add ("a.galvani.json", juce::String::fromUTF8 (writePatch (patch).c_str()));
        add (named ("Anvil", "Hammers"));
        library.refresh();
    }

    juce::StringArray names (const PresetFilter& filter) const
    {
        juce::StringArray result;
        for (const auto index : presetsThrough (filter, library, favourites))
            result.add (library[index].name);
        return result;
    }

    juce::StringArray found (const char* words) const
    {
        return names ({ Shelf::own, {}, juce::String::fromUTF8 (words) });
    }

    PresetLibrary library { folder };
    Favourites favourites { folder };
};

} // namespace

TEST_CASE ("letter case and accents are set aside")
{
    CHECK (folded (juce::String::fromUTF8 ("\xc3\x89tude \xc5\xb8 \xc5\x81\xc3\xb3"
                                           "d\xc5\xba Stra\xc3\x9f"
                                           "e e\xcc\x81"))
           == "etude y lodz strase e");
    CHECK (folded (juce::String::fromUTF8 ("\xce\xa3 \xe2\x9c\x93 7"))
               .endsWith (juce::String::fromUTF8 ("\xe2\x9c\x93 7")));
}

TEST_CASE ("a search finds every word somewhere in name, category, description, author or tags")
{
    const Shelves shelves;
    const auto study = juce::String::fromUTF8 ("Zw\xc3\xb6lf \xc3\x89tudes");
    CHECK (shelves.found ("") == juce::StringArray { "Anvil", study });
    for (const auto* words :
         { "etude", "ZWOLF", "\xc3\xa9tudes zw\xc3\xb6", "wood keys", "lucia  SLOW twelve", "studies" })
    {
        CAPTURE (words);
        CHECK (shelves.found (words) == juce::StringArray { study });
    }
    CHECK (shelves.found ("wood hammers").isEmpty());
    CHECK (shelves.found ("luciawood").isEmpty());
}

TEST_CASE ("shelves hold favourites, one's own, or a category, and the search narrows them")
{
    Shelves shelves;
    CHECK (shelves.names ({ Shelf::all, {}, {} }).size() == shelves.library.size());
    CHECK (shelves.names ({ Shelf::category, "Hammers", {} }) == juce::StringArray { "Anvil" });
    CHECK (shelves.names ({ Shelf::category, "hammers", "lucia" }).isEmpty());
    CHECK (shelves.names ({ Shelf::favourites, {}, {} }).isEmpty());
    shelves.favourites.set ("Anvil", true);
    shelves.favourites.set ("Twitch", true);
    CHECK (shelves.names ({ Shelf::favourites, {}, {} }) == juce::StringArray { "Twitch", "Anvil" });
    CHECK (shelves.names ({ Shelf::favourites, {}, "anv" }) == juce::StringArray { "Anvil" });
}

TEST_CASE ("shelves are counted: all, favourites, own, the known categories, then others")
{
    const Shelves shelves;
    const auto counts = shelvesOf (shelves.library, shelves.favourites);
    REQUIRE (counts.size() > 5);
    CHECK (counts[0].presets == shelves.library.size());
    CHECK (counts[1].shelf == Shelf::favourites);
    CHECK (counts[1].presets == 0);
    CHECK (counts[2].presets == 2);
    CHECK (counts[3].category == "Drone");
    CHECK (counts.back().category == "Hammers");
    CHECK (counts.back().presets == 1);
    int sum = 0;
    for (size_t i = 3; i < counts.size(); ++i)
        sum += counts[i].presets;
    CHECK (sum == shelves.library.size());
}
