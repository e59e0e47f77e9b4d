#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/PatchMorph.h"
#include "tests/plugin/workers/Player.h"
#include "tests/realtime/AllocationCounter.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;
using Id = ParameterId;

namespace
{

/** Two sounds for one small brain. */
struct Sides
{
    Player player;
    Processor& processor = player.processor;
    EditedPatch a, b;

    Sides()
    {
        a = of (factoryPresets()[1]);
        b = of (factoryPresets()[4]);
        b.sound.parameters[Id::mix] = 12.0f; // an edit
        processor.restore (a);
        player.play (440.0, 0.1);
        processor.forgetSteps();
    }

    static EditedPatch of (Patch patch)
    {
        patch.brain = { 256, 3 };
        return { patch, patch };
    }

    /** As a hand drags, with whatever else the message thread does meanwhile. */
    void drag (float to, int events)
    {
        for (int e = 1; e <= events; ++e)
        {
            processor.morphTo (to * static_cast<float> (e) / static_cast<float> (events));
            player.play (440.0, 0.02);
            processor.parameters().copyState();
        }
    }

    void awaitBrain()
    {
        for (int i = 0; i < 1000 && ! processor.adoptFinishedBrain(); ++i)
            juce::Thread::sleep (5);
        player.play (440.0, 0.05);
    }

    /** Learns for a while, in steps of a tenth of a second. */
    LearnedWeights learnFor (double seconds)
    {
        player.turn (Id::learning, 0.5f);
        player.play (0.0, seconds);
        player.turn (Id::learning, 0.0f);
        player.play (440.0, 0.3);
        return processor.currentPatch().learned;
    }
};

bool sameSound (const Patch& p, const Patch& q)
{
    return p.parameters == q.parameters && p.routing == q.routing && p.dream == q.dream && p.reader == q.reader
           && p.tuning == q.tuning && p.brain == q.brain && p.learned == q.learned;
}

} // namespace

TEST_CASE ("a drag between two sounds moves everything, and is one step of undo however long it was")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Sides sides;
    auto& processor = sides.processor;
    const auto start = processor.currentPatch();
    const auto generation = processor.patchGeneration();
    const auto version = processor.brainVersion();

    processor.beginMorph (sides.a, sides.b);
    sides.drag (0.75f, 40);
    processor.endMorph();
    CHECK (processor.patchGeneration() == generation);
    CHECK (processor.brainVersion() == version);
    const auto there = processor.currentPatch();
    auto expected = morphed (sides.a.sound, sides.b.sound, 0.75f);
    expected.parameters[Id::source] = start.parameters[Id::source];
    CHECK (there.routing == expected.routing);
    for (const auto& row : parameterList())
    {
        CAPTURE (row.id);
        CHECK (there.parameters[row.index] == expected.parameters[row.index]);
    }
    CHECK (sameSound (there, expected));
    CHECK (there.name == sides.b.origin.name);
    CHECK (processor.isEdited());
    CHECK (processor.undo().getNumberOfUnitsTakenUpByStoredCommands() < 1000);

    REQUIRE (processor.undoStep());
    CHECK (sameSound (processor.currentPatch(), start));
    CHECK (processor.currentSettings().name == start.name);
    CHECK_FALSE (processor.undo().canUndo());
    REQUIRE (processor.redoStep());
    CHECK (sameSound (processor.currentPatch(), there));
    CHECK (processor.currentSettings().name == there.name);
}

TEST_CASE ("at its ends a morph is one of the sides, edited or not as that was")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Sides sides;
    auto& processor = sides.processor;
    processor.beginMorph (sides.a, sides.b);
    processor.morphTo (0.4f);
    CHECK (processor.isEdited());
    processor.morphTo (0.0f);
    CHECK_FALSE (processor.isEdited());
    processor.morphTo (1.0f);
    CHECK (processor.isEdited()); // B was
    CHECK (processor.currentSettings().parameters[Id::mix] == 12.0f);
    processor.endMorph();
    processor.restore (sides.b);
    CHECK (processor.isEdited());
    CHECK (processor.currentSettings().name == sides.b.origin.name);
    processor.restore (sides.a);
    CHECK_FALSE (processor.isEdited());
}

TEST_CASE ("what one brain has learned moves into it while it plays, without another brain")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Sides sides;
    auto& processor = sides.processor;
    sides.b.sound.learned = sides.learnFor (1.0);
    sides.b.origin = sides.b.sound;
    REQUIRE_FALSE (sides.b.sound.learned.empty());
    sides.b.sound.parameters[Id::learning] = sides.a.sound.parameters[Id::learning] = 0.0f;
    const auto version = processor.brainVersion();

    processor.beginMorph (sides.a, sides.b);
    processor.morphTo (0.5f);
    sides.player.play (440.0, 0.5);
    const auto half = morphedLearned (sides.a.sound, sides.b.sound, 0.5f);
    const auto heard = processor.currentPatch().learned;
    REQUIRE (heard.size() == half.size());
    for (size_t s = 0; s < half.size(); ++s)
        REQUIRE (std::abs (heard.levels()[s] - half.levels()[s]) <= 1);

    processor.morphTo (1.0f);
    processor.endMorph();
    CHECK (processor.currentPatch().learned != sides.b.sound.learned); // not yet
    sides.player.play (440.0, 0.5);
    processor.settleMorph();
    CHECK (processor.currentPatch().learned == sides.b.sound.learned);
    CHECK_FALSE (processor.isEdited());
    CHECK (processor.brainVersion() == version);

    // Back to what has learned nothing.
    processor.beginMorph (sides.a, sides.b);
    processor.morphTo (0.0f);
    processor.endMorph();
    sides.player.play (440.0, 0.5);
    processor.settleMorph();
    CHECK_FALSE (processor.hasLearned());
    CHECK (processor.brainVersion() == version);
    REQUIRE (processor.undoStep());
    CHECK (processor.currentPatch().learned == sides.b.sound.learned);
}

TEST_CASE ("another brain is built where the middle is passed, and undone")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Sides sides;
    auto& processor = sides.processor;
    sides.b.sound.brain.seed = 77;
    const auto version = processor.brainVersion();
    processor.beginMorph (sides.a, sides.b);
    sides.drag (0.49f, 5);
    CHECK (processor.brainVersion() == version);
    processor.morphTo (0.6f);
    processor.morphTo (0.7f);
    CHECK (processor.brainVersion() == version + 1); // one, however often it moves
    sides.awaitBrain();
    CHECK (processor.currentSettings().brain.seed == 77);
    processor.endMorph();
    REQUIRE (processor.undoStep());
    CHECK (processor.currentSettings().brain.seed == 3);
    REQUIRE (processor.redoStep());
    CHECK (processor.currentSettings().brain.seed == 77);
}

TEST_CASE ("a morph leaves alone what is not of the sound, a taste, and a state that is restored meanwhile")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Sides sides;
    auto& processor = sides.processor;
    sides.player.turn (Id::source, 1.0f);
    Lessons taste;
    taste.ratings.resize (3);
    processor.setLessons (taste);
    processor.beginMorph (sides.a, sides.b);
    processor.morphTo (0.9f);
    CHECK (sides.player.knob (Id::source) == 1.0f);
    CHECK (processor.lessons().ratings.size() == 3);

    juce::MemoryBlock state;
    processor.getStateInformation (state);
    processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    const auto restored = processor.currentPatch();
    processor.morphTo (0.1f);
    processor.endMorph();
    CHECK (processor.currentPatch() == restored);
    CHECK_FALSE (processor.undo().canUndo());
}

TEST_CASE ("while a hand morphs, the audio thread allocates nothing and the sound has no step")
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Sides sides;
    sides.b.sound.learned = sides.learnFor (0.5);
    sides.b.sound.parameters[Id::learning] = 0.0f;
    juce::AudioBuffer<float> buffer (2, 480);
    juce::MidiBuffer midi;
    // The largest step while silence and a tone take turns, as they do in either pass.
    const auto largestStep = [&] (bool morphs)
    {
        sides.player.largestStep = 0.0f;
        for (int e = 0; e <= 30; ++e)
        {
            if (morphs)
                sides.processor.morphTo (static_cast<float> (e) / 30.0f);
            buffer.clear();
            const AllocationCounter counter;
            sides.processor.processBlock (buffer, midi);
            const auto allocations = counter.count();
            CHECK (allocations == 0);
            sides.player.play (440.0, 0.02);
        }
        return sides.player.largestStep;
    };
    const auto usual = largestStep (false);
    sides.processor.beginMorph (sides.a, sides.b);
    CHECK (largestStep (true) < 1.5f * usual + 0.05f);
}
