#include "plugin/gui/hands/TuningPanel.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

struct Desk
{
    Desk() { folder.createDirectory(); }
    ~Desk() { folder.deleteRecursively(); }

    juce::File write (const juce::String& name, const juce::String& words) const
    {
        const auto file = folder.getChildFile (name);
        file.replaceWithText (words);
        return file;
    }

    const juce::File folder = juce::File::createTempFile ("tunings");
};

constexpr auto* fifths = "! fifths.scl\nTwo notes\n 2\n!\n 3/2\n 2/1\n";

} // namespace

TEST_CASE ("a Scala file tunes the keys, is named on its button, and Undo takes it back", "[gui]")
{
    const Desk desk;
    Processor processor;
    TuningPanel panel (processor);
    const auto before = processor.tuning();
    CHECK (panel.load ({ desk.write ("fifths.scl", fifths) }).isEmpty());
    CHECK (processor.tuning().name == "Two notes");
    CHECK (processor.tuning().hz[62] == Catch::Approx (2.0 * 261.6256).epsilon (1.0e-4));
    CHECK (panel.getChildComponent (0)->getDescription() == "Two notes");
    processor.undoStep();
    panel.refresh();
    CHECK (processor.tuning() == before);
}

TEST_CASE ("what is no tuning is refused by name, and nothing changes", "[gui]")
{
    const Desk desk;
    Processor processor;
    TuningPanel panel (processor);
    const auto before = processor.tuning();
    for (const auto& [name, words] :
         { std::pair { "none.scl", "Nothing\n 0\n" }, std::pair { "text.scl", "Words\n 2\n one\n two\n" },
           std::pair { "empty.scl", "" }, std::pair { "odd.kbm", "x" } })
    {
        const auto reason = panel.load ({ desk.write (name, words) });
        INFO (reason);
        CHECK (reason.contains (name));
        CHECK_FALSE (reason.contains ("\n"));
    }
    CHECK (panel.load ({ desk.write ("large.scl", juce::String::repeatedString ("x", 70000)) }).contains ("64 KiB"));
    CHECK (panel.load ({ desk.folder.getChildFile ("missing.scl") }).contains ("missing.scl"));
    CHECK (processor.tuning() == before);
}
