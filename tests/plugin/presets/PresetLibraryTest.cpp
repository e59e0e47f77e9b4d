#include "plugin/presets/PresetLibrary.h"

#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/PatchDocument.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <string>

using namespace galvani;

namespace
{

struct TemporaryFolder
{
    juce::File folder = juce::File::createTempFile ("galvani-presets");
    ~TemporaryFolder() { folder.deleteRecursively(); }
};

} // namespace

TEST_CASE ("all factory presets are read, and no two are alike")
{
    const auto presets = factoryPresets();
    REQUIRE (presets.size() == 8);
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
    const TemporaryFolder place;
    PresetLibrary library (place.folder);
    const auto before = library.size();
    auto patch = factoryPresets()[2];
    patch.name = "Mine / 1";
    patch.parameters[ParameterId::mix] = 33.0f;
    patch.editorWidth = 900;
    CHECK (library.save (patch).isEmpty());
    const PresetLibrary again (place.folder);
    REQUIRE (again.size() == before + 1);
    const auto index = again.indexOf ("Mine / 1");
    REQUIRE (index == before);
    CHECK_FALSE (again.isFactory (index));
    patch.editorWidth = 0;
    CHECK (again[index] == patch);
}

TEST_CASE ("a preset that cannot be written says why, and a broken file is left out")
{
    const TemporaryFolder place;
    place.folder.createDirectory();
    place.folder.getChildFile ("broken.galvani.json").replaceWithText ("{ not json");
    PresetLibrary library (place.folder);
    CHECK (library.size() == static_cast<int> (factoryPresets().size()));
    auto nameless = factoryPresets()[0];
    nameless.name = "  ";
    CHECK (library.save (nameless).isNotEmpty());

    const auto file = place.folder.getChildFile ("a file");
    file.create();
    PresetLibrary blocked (file.getChildFile ("folder"));
    CHECK (blocked.save (factoryPresets()[0]).contains ("folder"));
}
