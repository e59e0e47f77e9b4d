#include "plugin/state/ProjectDocument.h"

#include "plugin/state/PatchDocument.h"
#include "tests/plugin/workers/OnStage.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

std::string textOf (const juce::MemoryBlock& block)
{
    return { static_cast<const char*> (block.getData()), block.getSize() };
}

void restore (Processor& processor, const std::string& text)
{
    processor.setStateInformation (text.data(), static_cast<int> (text.size()));
}

std::string replaced (std::string text, const std::string& what, const std::string& by)
{
    const auto at = text.find (what, text.find ("\"scenes\":") - 1);
    REQUIRE (at != std::string::npos);
    return text.replace (at, what.size(), by);
}

} // namespace

TEST_CASE ("scenes are kept with the project, and come back as they were, whatever plays", "[scenes]")
{
    OnStage stage;
    stage.changer.setMorphSeconds (7.5f);
    stage.changer.rename (3, "Drop");
    const auto kept = stage.processor.scenes();
    REQUIRE (kept.at (2) != nullptr);
    CHECK (kept.at (0) == nullptr);
    CHECK (kept.at (3)->sound().name == "Drop");
    CHECK (kept.at (2)->rates_Hz()[0] > 0.0f); // the brain fired

    Processor other;
    restore (other, textOf (stage.state()));
    CHECK (other.lastProblem().isEmpty());
    CHECK (other.scenes() == kept);
    CHECK (other.currentPatch().name == stage.processor.currentPatch().name);
    other.loadPatch (factoryPresets()[8]); // a preset leaves them alone
    CHECK (other.scenes() == kept);
}

TEST_CASE ("a project without scenes, as older versions wrote it, has none; and a preset carries none", "[scenes]")
{
    OnStage stage;
    const auto preset = writePatch (stage.processor.currentPatch());
    CHECK (preset.find ("scenes") == std::string::npos);
    restore (stage.processor, preset);
    CHECK (stage.processor.lastProblem().isEmpty());
    CHECK (stage.processor.scenes() == SceneSet {});
    CHECK (writeProject ({ stage.processor.currentPatch(), {}, {} }) == writePatch (stage.processor.currentPatch()));
}

TEST_CASE ("a damaged or hostile scene refuses the whole project in one line, and nothing changes", "[scenes]")
{
    OnStage stage;
    const auto whole = textOf (stage.state());
    Processor other;
    restore (other, whole);
    const auto before = textOf (stage.state());
    const auto deep = std::string (30, '[') + std::string (30, ']');
    const std::pair<std::string, std::string> damages[] {
        { "\"slot\":3", "\"slot\":9" },
        { "\"slot\":3", "\"slot\":4" },
        { "\"slot\":3", "\"slot\":\"3\"" },
        { "\"rates_Hz\":[", "\"rates_Hz\":[1e9," },
        { "\"rates_Hz\":[", "\"rates_Hz\":[null," },
        { "\"sound\":{\"format\":\"galvani-preset\"", "\"sound\":{\"format\":\"other\"" },
        { "\"neurons\":256", "\"neurons\":99999999" },
        { "\"sound\":{", "\"sound\":" + deep + ",\"other\":{" },
        { "\"morph_s\":0", "\"morph_s\":1e30" },
        { "\"slots\":[", "\"slots\":7,\"other\":[" },
        { "\"scenes\":{", "\"midi_map\":[{\"controller\":128,\"parameter\":\"excite\"}],\"scenes\":{" },
        { "\"scenes\":{", "\"midi_map\":[{\"controller\":1,\"parameter\":\"nothing\"}],\"scenes\":{" },
        { "\"scenes\":{", "\"midi_map\":{},\"scenes\":{" },
    };
    for (const auto& [what, by] : damages)
    {
        CAPTURE (what, by);
        restore (stage.processor, replaced (whole, what, by));
        const auto line = stage.processor.lastProblem();
        CAPTURE (line);
        CHECK (stage.processor.lastProblem().startsWith ("The saved state was not loaded: "));
        CHECK_FALSE (stage.processor.lastProblem().containsChar ('\n'));
        CHECK (stage.processor.lastProblem().length() < 200);
        CHECK (stage.holds (before));
    }
    restore (stage.processor, whole.substr (0, whole.size() / 2));
    CHECK (stage.holds (before));
}
