#include "plugin/presets/PresetLibrary.h"

#include "plugin/presets/FactoryPresets.h"
#include "tests/plugin/presets/PresetFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace galvani;

TEST_CASE ("all factory presets are read, and no two are alike")
{
    const auto presets = factoryPresets();
    REQUIRE (presets.size() == 64);
    std::set<std::string> names;
    for (const auto& preset : presets)
    {
        CHECK (names.insert (preset.name).second);
        CHECK (preset.description.size() > 10);
        CHECK (preset.routing != ModulationRouting {});
        CHECK (findFactoryPreset (preset.name) == &preset);
    }
    CHECK (findFactoryPreset ("animal ELECTRICITY") == &presets.front());
    CHECK (findFactoryPreset ("nobody") == nullptr);
}

TEST_CASE ("a saved preset is there again, and equal")
{
    const PresetFolder place;
    PresetLibrary library (place.folder);
    const auto before = library.size();
    auto patch = factoryPresets()[2];
    patch.name = "Mine / 1";
    patch.author = "Me";
    patch.tags = { "one" };
    patch.parameters[ParameterId::mix] = 33.0f;
    patch.editorWidth = 900;
    CHECK (library.save (patch).isEmpty());
    const PresetLibrary again (place.folder);
    REQUIRE (again.size() == before + 1);
    const auto index = again.indexOf ("Mine / 1");
    REQUIRE (index == before);
    CHECK_FALSE (again.isFactory (index));
    CHECK (again[index].author == "Me");
    CHECK (again[index].tags == juce::StringArray { "one" });
    patch.editorWidth = 0;
    CHECK (*again.load (index).patch == patch);
    CHECK (*again.load (0).patch == factoryPresets()[0]);
    CHECK_FALSE (again.load (before + 1).patch);
}

TEST_CASE ("a preset that cannot be written says why")
{
    const PresetFolder place;
    PresetLibrary library (place.folder);
    auto nameless = factoryPresets()[0];
    nameless.name = "  ";
    CHECK (library.save (nameless).isNotEmpty());

    const auto file = place.add ("a file", "");
    PresetLibrary blocked (file.getChildFile ("folder"));
    CHECK (blocked.save (factoryPresets()[0]).contains ("folder"));
    CHECK (PresetLibrary::write (factoryPresets()[0], file.getChildFile ("x.json")).contains ("x.json"));
}

TEST_CASE ("files that cannot be read are left out, and told in one line")
{
    const PresetFolder place;
    PresetLibrary library (place.folder);
    CHECK (library.problem().isEmpty());
    place.add ("broken.galvani.json", "{ not json");
    library.refresh();
    CHECK (library.size() == static_cast<int> (factoryPresets().size()));
    CHECK (library.problem() == "1 file could not be read: broken.galvani.json (it is not valid JSON)");
    for (const auto* name : { "a", "b", "c", "d" })
        place.add (juce::String (name) + ".galvani.json", R"({"format":"galvani-preset","version":3})");
    library.refresh();
    CHECK (library.problem().startsWith ("5 files could not be read: a.galvani.json (it was saved by a newer"));
    CHECK (library.problem().endsWith ("2 more"));
    CHECK_FALSE (library.problem().containsChar ('\n'));
}

TEST_CASE ("a thousand presets are read once, and again only where they have changed")
{
    const PresetFolder place;
    for (int i = 0; i < 1000; ++i)
        place.add (PresetFolder::named (("P" + juce::String (i)).toRawUTF8()));
    PresetLibrary library (place.folder);
    CHECK (library.filesRead() == 1000);
    library.refresh();
    CHECK (library.filesRead() == 1000);
    CHECK (library[library.size() - 1].name == "P999"); // and P2 before P10

    auto changed = PresetFolder::named ("P7", "Keys");
    place.folder.getChildFile ("P7.galvani.json").replaceWithText (juce::String (writePatch (changed)));
    place.folder.getChildFile ("P8.galvani.json").deleteFile();
    library.refresh();
    CHECK (library.filesRead() == 1001);
    CHECK (library[library.indexOf ("P7")].category == "Keys");
    CHECK (library.indexOf ("P8") == -1);
}

TEST_CASE ("an import is validated, copied whole, and never takes another's place")
{
    const PresetFolder place, elsewhere;
    PresetLibrary library (place.folder);
    auto patch = factoryPresets()[1];
    const auto source = elsewhere.add (patch);

    const auto first = library.import (source);
    CHECK (first.reason.isEmpty());
    CHECK (first.name == juce::String (patch.name) + " 2"); // the factory's has the name
    CHECK (library.import (source).name == juce::String (patch.name) + " 3");
    const auto copy = library.load (library.indexOf (first.name));
    REQUIRE (copy.patch);
    patch.name += " 2";
    CHECK (*copy.patch == patch);

    const auto before = place.folder.getNumberOfChildFiles (juce::File::findFiles);
    const auto damaged =
        library.import (elsewhere.add ("bad.json", R"({"format":"galvani-preset","version":1,"name":1})"));
    CHECK (damaged.reason == "bad.json was not imported: name is not a text of at most 4096 characters.");
    CHECK (library.import (elsewhere.folder.getChildFile ("none.json")).reason.contains ("no such file"));
    CHECK (library.import (elsewhere.folder).reason.contains ("folder"));
    CHECK (place.folder.getNumberOfChildFiles (juce::File::findFiles) == before);
}

TEST_CASE ("a preset that was written anywhere can be imported again")
{
    const PresetFolder place, elsewhere;
    elsewhere.folder.createDirectory();
    const auto file = elsewhere.folder.getChildFile ("shared.json");
    const auto patch = PresetFolder::named ("Shared");
    CHECK (PresetLibrary::write (patch, file).isEmpty());
    PresetLibrary library (place.folder);
    CHECK (library.import (file).name == "Shared");
    CHECK (*library.load (library.indexOf ("Shared")).patch == patch);
}

TEST_CASE ("only presets of one's own can be deleted, and they go to the trash")
{
    const PresetFolder place;
    const auto name = "Bin " + juce::Uuid().toString();
    place.add (PresetFolder::named (name.toRawUTF8()));
    PresetLibrary library (place.folder);
    CHECK (library.remove (0).isNotEmpty());
    CHECK (library.remove (library.size()).isNotEmpty());
    const auto reason = library.remove (library.indexOf (name));
    CHECK (reason.isEmpty());
    CHECK (library.indexOf (name) == -1);
    CHECK_FALSE (place.folder.getChildFile (name + ".galvani.json").exists());
    for (const auto* trash : { "~/.Trash", "~/.local/share/Trash/files" })
        juce::File (trash).getChildFile (name + ".galvani.json").deleteFile();
}
