#include "plugin/presets/Favourites.h"

#include "tests/plugin/presets/PresetFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("favourites are kept, and seen by another window")
{
    const PresetFolder place;
    Favourites favourites (place.folder), other (place.folder);
    CHECK (favourites.problem().isEmpty());
    CHECK (favourites.set ("Twitch", true).isEmpty());
    CHECK (favourites.set (juce::String::fromUTF8 ("L\xc3\xa9gs \"1\""), true).isEmpty());
    CHECK_FALSE (other.contains ("Twitch"));
    other.refresh();
    CHECK (other.contains ("Twitch"));
    CHECK (other.contains (juce::String::fromUTF8 ("L\xc3\xa9gs \"1\"")));

    // What one window takes away, another does not bring back.
    CHECK (other.set ("Twitch", false).isEmpty());
    CHECK (favourites.set ("Metal Arc", true).isEmpty());
    CHECK_FALSE (Favourites (place.folder).contains ("Twitch"));
    CHECK (Favourites (place.folder).size() == 2);
}

TEST_CASE ("a damaged list of favourites counts as empty, and is put aside before it is written again")
{
    for (const auto* text :
         { "{ not json", "[]", R"({"format":"other"})", R"({"format":"galvani-favourites","version":2})",
           R"({"format":"galvani-favourites","version":1,"names":[1]})",
           R"({"format":"galvani-favourites","version":1,"names":{}})" })
    {
        CAPTURE (text);
        const PresetFolder place;
        const auto file = place.add ("favourites.json", text);
        Favourites favourites (place.folder);
        CHECK (favourites.size() == 0);
        CHECK (favourites.problem().contains ("favourites.json"));
        CHECK_FALSE (favourites.problem().containsChar ('\n'));
        CHECK (file.loadFileAsString() == text); // looking does no harm
        CHECK (favourites.set ("Twitch", false).isNotEmpty());
        CHECK (file.loadFileAsString() == text);

        CHECK (favourites.set ("Twitch", true).contains ("favourites (damaged).json"));
        CHECK (place.folder.getChildFile ("favourites (damaged).json").loadFileAsString() == text);
        CHECK (Favourites (place.folder).contains ("Twitch"));
        CHECK (favourites.problem().isEmpty());
    }
}

TEST_CASE ("favourites that cannot be written say so")
{
    const PresetFolder place;
    const auto file = place.add ("a file", "");
    Favourites favourites (file.getChildFile ("folder"));
    CHECK (favourites.set ("Twitch", true).contains ("folder"));
    CHECK_FALSE (favourites.contains ("Twitch"));
}
