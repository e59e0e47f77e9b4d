#include "plugin/workers/SceneChanger.h"

#include "tests/plugin/workers/OnStage.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;
using Id = ParameterId;

TEST_CASE ("keeping, naming, copying and clearing a scene are undone one by one", "[scenes]")
{
    OnStage stage;
    auto& changer = stage.changer;
    std::vector<SceneSet> history { stage.processor.scenes() };
    const auto remember = [&] { history.push_back (stage.processor.scenes()); };
    changer.store (0);
    remember();
    changer.rename (0, "  Opening ");
    remember();
    CHECK (stage.sound (0).name == "Opening");
    changer.copy (0, 7);
    remember();
    changer.clear (0);
    remember();
    changer.rename (0, "Nobody");
    changer.clear (0);
    changer.copy (0, 3);
    changer.copy (7, 8);
    changer.rename (7, " ");
    CHECK (stage.processor.scenes() == history.back()); // none of these did anything
    for (size_t step = history.size() - 1; step-- > 0;)
    {
        REQUIRE (stage.processor.undoStep());
        CHECK (stage.processor.scenes() == history[step]);
    }
    for (size_t step = 1; step < history.size(); ++step)
    {
        REQUIRE (stage.processor.redoStep());
        CHECK (stage.processor.scenes() == history[step]);
    }
}

TEST_CASE ("with no time to morph a scene is there at once, and undo brings back what played", "[scenes]")
{
    OnStage stage;
    const auto before = stage.processor.currentPatch();
    CHECK (stage.changer.playing() == SceneChanger::elsewhere);
    REQUIRE (stage.changer.goTo (2));
    CHECK (stage.plays (2));
    CHECK (stage.changer.playing() == 2);
    CHECK_FALSE (stage.processor.isEdited());
    CHECK_FALSE (stage.changer.way().isMoving);
    REQUIRE (stage.processor.undoStep());
    CHECK (sameSound (stage.processor.currentPatch(), before));
    CHECK_FALSE (stage.changer.goTo (0)); // empty
    CHECK_FALSE (stage.changer.goTo (8)); // there is none
    CHECK (sameSound (stage.processor.currentPatch(), before));
}

TEST_CASE ("a morph ends in the scene exactly, after its time, and is one step of undo", "[scenes]")
{
    OnStage stage;
    stage.changer.goTo (2);
    stage.changer.setMorphSeconds (0.4f);
    stage.processor.forgetSteps();
    REQUIRE (stage.changer.goTo (3));
    CHECK (stage.plays (2)); // it begins where it stands
    stage.pass (0.1);
    const auto way = stage.changer.way();
    CHECK ((way.from == 2 && way.to == 3 && way.isMoving));
    CHECK ((way.place > 0.2f && way.place < 0.3f));
    CHECK_FALSE (stage.plays (2));
    stage.pass (0.5);
    CHECK (stage.changer.way().place == 1.0f);
    CHECK_FALSE (stage.changer.way().isMoving);
    CHECK (stage.plays (3));
    CHECK (stage.changer.playing() == 3);
    CHECK_FALSE (stage.processor.isEdited());
    REQUIRE (stage.processor.undoStep());
    CHECK (stage.plays (2));
    CHECK_FALSE (stage.processor.undo().canUndo());
}

TEST_CASE ("a hand stops the morph and pulls it back and forth, and edits on the way's end are kept", "[scenes]")
{
    OnStage stage;
    stage.changer.goTo (2);
    stage.changer.setMorphSeconds (1.0f);
    stage.changer.goTo (3);
    stage.pass (0.3);
    stage.changer.grab();
    CHECK_FALSE (stage.changer.way().isMoving);
    stage.changer.pull (0.0f);
    CHECK (stage.plays (2));
    stage.changer.pull (1.0f);
    stage.changer.release();
    CHECK (stage.plays (3));
    stage.pass (0.5);
    CHECK (stage.plays (3)); // it does not go on by itself

    stage.turn (Id::mix, 0.25f);
    const auto edited = stage.knob (Id::mix);
    stage.changer.grab();
    stage.changer.pull (0.0f);
    CHECK (stage.plays (2));
    stage.changer.pull (1.0f);
    stage.changer.release();
    CHECK (stage.knob (Id::mix) == edited);

    // Nobody pulls back what was left.
    stage.load (4);
    CHECK_FALSE (stage.changer.way().isThere);
    const auto other = stage.processor.currentPatch();
    stage.changer.grab();
    stage.changer.pull (0.5f);
    stage.changer.release();
    CHECK (stage.processor.currentPatch() == other);
}

TEST_CASE ("another scene in the middle of a morph begins where that stands", "[scenes]")
{
    OnStage stage;
    stage.changer.goTo (2);
    stage.changer.setMorphSeconds (1.0f);
    stage.changer.goTo (3);
    stage.pass (0.3);
    const auto there = stage.processor.currentPatch();
    stage.changer.goTo (2);
    CHECK (stage.processor.currentPatch().parameters == there.parameters);
    stage.pass (1.2);
    CHECK (stage.plays (2));
    stage.changer.goTo (3);
    stage.pass (0.3);
    stage.load (4); // a preset ends it
    const auto preset = stage.processor.currentPatch();
    stage.pass (1.5);
    CHECK (stage.processor.currentPatch() == preset);
    CHECK_FALSE (stage.changer.way().isMoving);
}

TEST_CASE ("program changes 1 to 8 go to scenes; those of empty scenes and beyond do nothing", "[scenes]")
{
    OnStage stage;
    stage.send (juce::MidiMessage::programChange (5, 2));
    CHECK_FALSE (stage.plays (2)); // the message thread has not looked yet
    stage.processor.stage().attend (0.01);
    CHECK (stage.plays (2));
    const auto before = stage.state();
    for (const auto program : { 0, 7, 8, 127 })
    {
        stage.send (juce::MidiMessage::programChange (1, program));
        stage.processor.stage().attend (0.01);
        CHECK (stage.state() == before);
    }
    stage.send (juce::MidiMessage::programChange (1, 3));
    stage.processor.stage().attend (0.01);
    CHECK (stage.plays (3));
    stage.processor.undoStep();
    stage.send (juce::MidiMessage::programChange (1, 3)); // the same again
    stage.processor.stage().attend (0.01);
    CHECK (stage.plays (3));
}

TEST_CASE ("what was kept last plays, until something else does", "[scenes]")
{
    OnStage stage;
    stage.turn (Id::mix, 0.4f);
    stage.changer.store (6);
    CHECK (stage.changer.playing() == 6);
    stage.changer.goTo (2);
    CHECK (stage.changer.playing() == 2);
    stage.turn (Id::mix, 0.1f); // an edit of it
    CHECK (stage.changer.playing() == 2);
    stage.changer.goTo (6);
    CHECK (stage.changer.playing() == 6);
    stage.load (4);
    CHECK (stage.changer.playing() == SceneChanger::elsewhere);
}
