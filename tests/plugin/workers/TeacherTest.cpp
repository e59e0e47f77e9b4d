#include "plugin/workers/Teacher.h"

#include "plugin/state/PatchDocument.h"
#include "tests/plugin/workers/Player.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;
using Id = ParameterId;

namespace
{

/** Two modulators that can bring the filter and the reverb anywhere. */
struct Lesson : Player
{
    Teacher& teacher = processor.workers().teacher();

    Lesson()
    {
        routeNothing();
        route (0, Id::filterCutoff, 0.3f);
        route (1, Id::bloom, 0.3f);
        turn (Id::filterCutoff, 0.5f);
        turn (Id::bloom, 0.5f);
        processor.forgetSteps();
    }

    /** While a tone sounds, sets the voice so that it stands there with all modulation, and teaches. */
    juce::String teach (double hertz, float cutoff, float bloom)
    {
        play (hertz, 2.0);
        // As an ear would: until it is right. Knobs end at 0 and 1, the modulators move on.
        turn (Id::filterCutoff, knob (Id::filterCutoff) + cutoff - heardAt (Id::filterCutoff));
        turn (Id::bloom, knob (Id::bloom) + bloom - heardAt (Id::bloom));
        play (hertz, 2.0);
        return teacher.teach();
    }

    void teachThree()
    {
        CHECK (teach (150.0, 0.35f, 0.7f).isEmpty());
        CHECK (teach (900.0, 0.6f, 0.4f).isEmpty());
        CHECK (teach (5000.0, 0.75f, 0.5f).isEmpty());
    }

    void train()
    {
        teacher.train();
        CHECK (teacher.isTraining());
        awaitTraining();
    }
};

} // namespace

TEST_CASE ("what was taught is played for the sounds it was taught with")
{
    Lesson lesson;
    lesson.teachThree();
    REQUIRE (lesson.teacher.examples().size() == 3);
    lesson.train();
    CHECK (lesson.teacher.progress().end.isNotEmpty());
    CHECK (lesson.teacher.progress().curve.back().trainingLoss < 0.005);
    CHECK (lesson.teacher.hasTrained());

    lesson.play (150.0, 3.0);
    CHECK (lesson.heardAt (Id::filterCutoff) == Approx (0.35).margin (0.06));
    CHECK (lesson.heardAt (Id::bloom) == Approx (0.7).margin (0.06));
    lesson.play (900.0, 3.0);
    CHECK (lesson.heardAt (Id::filterCutoff) == Approx (0.6).margin (0.06));
    CHECK (lesson.heardAt (Id::bloom) == Approx (0.4).margin (0.06));
    lesson.play (5000.0, 3.0);
    CHECK (lesson.heardAt (Id::filterCutoff) == Approx (0.75).margin (0.06));
    CHECK (lesson.heardAt (Id::bloom) == Approx (0.5).margin (0.06));
    // A tone between two of them plays what lies between.
    lesson.play (2000.0, 3.0);
    CHECK (lesson.heardAt (Id::filterCutoff) > 0.45f);
    CHECK (lesson.heardAt (Id::filterCutoff) < 0.85f);
}

TEST_CASE ("undo brings the old network and the knobs back, redo the trained ones")
{
    Lesson lesson;
    lesson.teachThree();
    const auto before = lesson.processor.reader();
    const auto knobBefore = lesson.knob (Id::filterCutoff);
    lesson.train();
    const auto trained = lesson.processor.reader();
    CHECK_FALSE (trained == before);
    CHECK (lesson.processor.undoStep());
    CHECK (lesson.processor.reader() == before);
    CHECK (lesson.knob (Id::filterCutoff) == Approx (knobBefore).margin (1.0e-4));
    CHECK_FALSE (lesson.teacher.hasTrained());
    CHECK (lesson.teacher.examples().size() == 3);
    CHECK (lesson.processor.redoStep());
    CHECK (lesson.processor.reader() == trained);
    lesson.teacher.forget();
    CHECK (lesson.processor.reader() == before);
}

TEST_CASE ("an example is auditioned with whatever knobs, and let go")
{
    Lesson lesson;
    lesson.teachThree();
    lesson.turn (Id::filterCutoff, 0.55f);
    lesson.teacher.audition (2);
    CHECK (lesson.teacher.auditioned() == 2);
    lesson.play (150.0, 6.0);
    const auto taught =
        lesson.teacher.examples()[2].positions[static_cast<size_t> (modulationTargetIndex (Id::filterCutoff))];
    CHECK (taught == Approx (0.75).margin (0.1));
    CHECK (lesson.heardAt (Id::filterCutoff) == Approx (taught).margin (0.02));
    lesson.teacher.stopAudition();
    CHECK (lesson.processor.heldModulators().mask == 0);
    lesson.teacher.audition (99);
    CHECK (lesson.teacher.auditioned() == -1);
}

TEST_CASE ("examples are renamed, deleted and cleared, each of which can be undone")
{
    Lesson lesson;
    lesson.teachThree();
    auto& teacher = lesson.teacher;
    teacher.rename (1, "  kick ");
    CHECK (teacher.examples()[1].name == "kick");
    teacher.rename (1, "   ");
    CHECK (teacher.examples()[1].name == "kick");
    teacher.remove (0);
    CHECK (teacher.examples().size() == 2);
    CHECK (teacher.examples()[0].name == "kick");
    teacher.clear();
    CHECK (teacher.examples().empty());
    lesson.processor.undoStep();
    CHECK (teacher.examples().size() == 2);
    lesson.processor.undoStep();
    CHECK (teacher.examples().size() == 3);
}

TEST_CASE ("a setting that no modulator reaches is named")
{
    Lesson lesson;
    CHECK (lesson.teach (300.0, 0.5f, 0.5f).isEmpty());
    lesson.turn (Id::grainSize, lesson.knob (Id::grainSize) > 0.5f ? 0.1f : 0.9f);
    lesson.play (300.0, 1.5);
    CHECK (lesson.teacher.teach() == "Stored, but the modulators do not reach Grain Size: route them in MODULATE.");
}

TEST_CASE ("nothing is taught before anything was heard, and nothing trains without examples")
{
    Player fresh;
    CHECK (fresh.processor.workers().teacher().teach() == "Nothing is heard yet: sound must run.");
    CHECK (fresh.processor.workers().teacher().examples().empty());
    fresh.processor.workers().teacher().train();
    CHECK_FALSE (fresh.processor.workers().teacher().isTraining());
}

TEST_CASE ("a rate that diverges says so and leaves the network as it was")
{
    Lesson lesson;
    lesson.teachThree();
    auto settings = lesson.teacher.settings();
    settings.activation = TeachActivation::relu;
    settings.optimiser = TeachOptimiser::momentum;
    settings.learningRate = 1.0e9f; // more than a document lets in
    settings.epochs = 2000;
    lesson.teacher.setSettings (settings);
    lesson.train();
    CHECK (lesson.teacher.progress().end == "diverged: the weights are as before");
    CHECK_FALSE (lesson.teacher.hasTrained());
}

TEST_CASE ("every way of training learns the examples")
{
    Lesson lesson;
    lesson.teachThree();
    for (const auto optimiser : { TeachOptimiser::adam, TeachOptimiser::momentum, TeachOptimiser::race })
        for (const auto activation : { TeachActivation::tanh, TeachActivation::relu, TeachActivation::lifRate })
        {
            TeachSettings settings;
            settings.optimiser = optimiser;
            settings.activation = activation;
            settings.start = activation == TeachActivation::relu ? TeachStart::critical : TeachStart::glorot;
            settings.bySurprise = activation == TeachActivation::lifRate;
            settings.learningRate = optimiser == TeachOptimiser::momentum ? 0.3f : 0.003f;
            settings.epochs = 600;
            lesson.teacher.setSettings (settings);
            lesson.train();
            CAPTURE (static_cast<int> (optimiser), static_cast<int> (activation),
                     lesson.teacher.progress().optimiser.toStdString());
            CHECK (lesson.teacher.progress().curve.back().trainingLoss < 0.01);
        }
}

TEST_CASE ("a trained project comes back as it was saved")
{
    Lesson lesson;
    lesson.teachThree();
    lesson.train();
    juce::MemoryBlock state;
    lesson.processor.getStateInformation (state);
    Player other;
    other.processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    CHECK (other.processor.reader() == lesson.processor.reader());
    CHECK (other.processor.lessons() == lesson.processor.lessons());
    CHECK (other.processor.workers().teacher().examples().size() == 3);
}

TEST_CASE ("a training that is stopped changes nothing")
{
    Lesson lesson;
    lesson.teachThree();
    auto settings = lesson.teacher.settings();
    settings.epochs = 5000;
    lesson.teacher.setSettings (settings);
    lesson.teacher.train();
    lesson.teacher.stop();
    CHECK_FALSE (lesson.teacher.isTraining());
    CHECK (lesson.teacher.progress().end == "stopped");
    juce::Thread::sleep (50);
    lesson.processor.workers().attend();
    CHECK_FALSE (lesson.teacher.hasTrained());
}

TEST_CASE ("a model is saved and loaded, and one that does not fit is refused by name")
{
    Lesson lesson;
    lesson.teachThree();
    lesson.train();
    const juce::TemporaryFile file (".json");
    CHECK (lesson.teacher.saveModel (file.getFile()).isEmpty());
    Player other;
    auto& teacher = other.processor.workers().teacher();
    CHECK (teacher.loadModel (file.getFile()).isEmpty());
    CHECK (other.processor.reader() == lesson.processor.reader());

    file.getFile().replaceWithText (
        R"({"in_shape":[null,2],"layers":[{"type":"dense","activation":"","shape":[null,1],"weights":[[[1],[1]],[0]]}]})");
    const auto problem = teacher.loadModel (file.getFile());
    CHECK (problem.startsWith (file.getFile().getFileName() + ": "));
    CHECK (problem.contains ("34"));
    CHECK (other.processor.reader() == lesson.processor.reader());
    CHECK (teacher.loadModel (juce::File ("/nowhere/x.json")) == "x.json: no such file");
}

TEST_CASE ("a training that ends when another preset is there leaves it alone, and so does an audition")
{
    Lesson lesson;
    lesson.teachThree();
    lesson.teacher.audition (1);
    lesson.teacher.train();
    lesson.teacher.audition (1);
    lesson.processor.loadPatch ({});
    const auto knob = lesson.knob (Id::filterCutoff);
    lesson.awaitTraining();
    lesson.processor.workers().attend();
    CHECK (lesson.teacher.progress().end == "not taken: the preset or its routing has changed");
    CHECK_FALSE (lesson.teacher.hasTrained());
    CHECK (lesson.knob (Id::filterCutoff) == knob);
    CHECK (lesson.teacher.auditioned() == -1);
    CHECK (lesson.processor.heldModulators().mask == 0);
}

TEST_CASE ("a long name in any script comes back")
{
    Lesson lesson;
    lesson.teachThree();
    lesson.teacher.rename (0, juce::String::repeatedString (juce::String::fromUTF8 ("\xf0\x9f\x90\xb8"), 50));
    const auto read = readPatch (writePatch (lesson.processor.currentPatch()));
    INFO (read.reason);
    REQUIRE (read.patch);
    CHECK (read.patch->lessons == lesson.processor.lessons());
}

TEST_CASE ("many small changes of a setting are one step to undo")
{
    Lesson lesson;
    lesson.teachThree();
    const auto before = lesson.teacher.settings();
    for (int epochs = 100; epochs < 200; ++epochs)
    {
        auto settings = before;
        settings.epochs = epochs;
        lesson.teacher.setSettings (settings);
    }
    CHECK (lesson.teacher.settings().epochs == 199);
    lesson.processor.undoStep();
    CHECK (lesson.teacher.settings() == before);
    CHECK (lesson.teacher.examples().size() == 3);
}
