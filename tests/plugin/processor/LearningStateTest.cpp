#include "plugin/processor/Processor.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/brain/PlasticSynapses.h"
#include "neural/random/RandomStream.h"
#include "plugin/gui/bar/PatchPair.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/processor/MidiTranslation.h"
#include "plugin/state/PatchDocument.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <cmath>
#include <string>
#include <thread>

using namespace galvani;

namespace
{

using Id = ParameterId;

constexpr BrainSpec small { 256, 7 };

/** A processor with a small brain that learns by timing, and what its host does with it. */
struct Learner
{
    Processor processor;
    RandomStream random { 4 };

    Learner()
    {
        processor.setBrainSpec (small);
        set (Id::learning, 1.0f);
        processor.prepareToPlay (48000.0, 512);
        processor.forgetSteps();
    }

    explicit Learner (const juce::MemoryBlock& state)
    {
        processor.prepareToPlay (48000.0, 512);
        processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    }

    void set (Id id, float value)
    {
        auto* parameter = processor.parameters().getParameter (declarationOf (id).id);
        parameter->setValueNotifyingHost (parameter->convertTo0to1 (value));
    }

    std::vector<float> play (double seconds)
    {
        std::vector<float> result;
        juce::AudioBuffer<float> buffer (2, 512);
        juce::MidiBuffer midi;
        for (int block = 0; block < static_cast<int> (seconds * 48000.0 / 512.0); ++block)
        {
            for (int channel = 0; channel < 2; ++channel)
                for (int i = 0; i < 512; ++i)
                    buffer.setSample (channel, i, static_cast<float> (random.uniform (-0.4, 0.4)));
            processor.processBlock (buffer, midi);
            result.insert (result.end(), buffer.getReadPointer (0), buffer.getReadPointer (0) + 512);
        }
        return result;
    }

    /** Until the brain that was asked for plays. */
    void awaitBrain()
    {
        for (int i = 0; i < 1000 && ! processor.adoptFinishedBrain(); ++i)
            juce::Thread::sleep (5);
        play (0.02);
    }

    LearnedWeights learned() const { return processor.currentPatch().learned; }

    juce::MemoryBlock state()
    {
        juce::MemoryBlock block;
        processor.getStateInformation (block);
        return block;
    }
};

std::string textOf (const juce::MemoryBlock& state) { return state.toString().toStdString(); }

} // namespace

TEST_CASE ("a project that was saved while it learned comes back with its weights, before the first block")
{
    Learner one;
    one.play (1.0);
    one.set (Id::learning, 0.0f);
    one.play (0.2); // until the last change is in the mirror
    const auto learned = one.learned();
    REQUIRE (learned.size() == plasticSynapsesOf (small).count);
    const auto state = one.state();
    CHECK (textOf (state).find ("\"learned\"") != std::string::npos);

    Learner other (state);
    CHECK (other.processor.lastProblem().isEmpty());
    CHECK (other.learned() == learned);
    CHECK (other.state() == state);
    other.play (0.5);
    CHECK (other.learned() == learned); // nothing is learned with learning off
    const Brain brain (small, other.learned());
    const auto step = brain.largestWeight() / 65535.0f;
    for (size_t s = 0; s < learned.size(); ++s)
        REQUIRE (std::abs (brain.learnedWeights()[s] - learned[s]) <= step);
}

TEST_CASE ("two bounces from one loaded state are bit-identical, though the brain learns in each")
{
    Learner one;
    one.play (1.0);
    const auto state = one.state();
    const auto bounce = [&state]
    {
        Learner fresh (state);
        auto sound = fresh.play (1.0);
        return std::pair (std::move (sound), fresh.learned());
    };
    const auto first = bounce();
    CHECK ((bounce() == first));
    CHECK (first.second != Learner (state).learned());

    // In one instance, too, when its host restores the state before each, however short the last one was.
    Learner again (state);
    for (const auto seconds : { 1.0, 0.05, 0.3 })
    {
        again.processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
        again.processor.reset();
        again.play (0.0);
        again.random = RandomStream (4);
        again.processor.prepareToPlay (48000.0, 512);
        const auto sound = again.play (seconds);
        CHECK (std::equal (sound.begin(), sound.end(), first.first.begin()));
    }
}

TEST_CASE ("nothing is saved of a brain that has learned nothing")
{
    Learner one;
    CHECK (one.learned().empty()); // no sound has run
    one.set (Id::learning, 0.0f);
    one.play (0.3);
    CHECK (one.learned().empty());
    CHECK_FALSE (one.processor.hasLearned());
    CHECK (textOf (one.state()).find ("learned") == std::string::npos);
}

TEST_CASE ("what was loaded is kept as it is while no sound runs, and through prepare")
{
    Learner one;
    one.play (0.5);
    const auto state = one.state();
    Processor silent;
    silent.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    const auto learned = silent.currentPatch().learned;
    CHECK_FALSE (learned.empty());
    silent.prepareToPlay (44100.0, 64);
    silent.prepareToPlay (48000.0, 512);
    CHECK (silent.currentPatch().learned == learned);
    CHECK_FALSE (silent.isEdited());
}

TEST_CASE ("another size, seed or type forgets what was learned; undo brings it back")
{
    for (const auto& other : { BrainSpec { 1024, 7 }, BrainSpec { 256, 8 }, BrainSpec { 256, 7, NeuronType::adex } })
    {
        Learner one;
        one.play (0.5);
        one.set (Id::learning, 0.0f);
        one.play (0.2);
        const auto learned = one.learned();
        REQUIRE_FALSE (learned.empty());
        one.processor.beginStep();
        one.processor.setBrainSpec (other);
        CHECK (one.learned().empty());
        CHECK (one.processor.currentPatch().brain == other);
        one.awaitBrain();
        CHECK (one.learned().empty());
        REQUIRE (one.processor.undoStep());
        CHECK (one.processor.currentPatch().brain == small);
        CHECK (one.learned() == learned);
        one.awaitBrain();
        CHECK (one.learned() == learned);
        REQUIRE (one.processor.redoStep());
        CHECK (one.learned().empty());
    }
}

TEST_CASE ("forgetting can be undone and done again, and leaves everything else alone")
{
    Learner one;
    one.play (0.5);
    one.set (Id::learning, 0.0f);
    one.set (Id::mix, 12.0f);
    one.play (0.2);
    const auto learned = one.learned();
    REQUIRE (one.processor.hasLearned());
    one.processor.beginStep();
    one.processor.forgetLearned();
    CHECK_FALSE (one.processor.hasLearned());
    one.awaitBrain();
    CHECK (one.learned().empty());
    CHECK (one.processor.currentPatch().brain == small);
    REQUIRE (one.processor.undoStep());
    CHECK (one.learned() == learned);
    CHECK (one.processor.currentPatch().parameters[Id::mix] == 12.0f);
    one.awaitBrain();
    CHECK (one.learned() == learned);
    REQUIRE (one.processor.redoStep());
    CHECK (one.learned().empty());
}

TEST_CASE (
    "a preset without learned weights gives the seed's, also to the same brain; undo brings back what was learned")
{
    Learner one;
    auto plain = one.processor.currentPatch();
    plain.name = "Plain";
    plain.parameters[Id::learning] = 0.0f;
    one.play (0.5);
    one.set (Id::learning, 0.0f);
    one.play (0.2);
    const auto learned = one.learned();
    REQUIRE_FALSE (learned.empty());
    CHECK (one.processor.isEdited());
    one.processor.loadPatch (plain);
    CHECK (one.learned().empty());
    one.awaitBrain();
    one.play (0.3);
    CHECK (one.learned().empty());
    CHECK_FALSE (one.processor.isEdited());
    REQUIRE (one.processor.undoStep());
    CHECK (one.learned() == learned);
}

TEST_CASE ("undoing a preset takes back what was learned while it played")
{
    Learner one;
    one.set (Id::learning, 0.0f);
    one.processor.forgetSteps();
    auto learning = one.processor.currentPatch();
    learning.parameters[Id::learning] = 1.0f;
    one.processor.loadPatch (learning);
    one.play (0.5);
    REQUIRE (one.processor.hasLearned());
    REQUIRE (one.processor.undoStep());
    CHECK_FALSE (one.processor.hasLearned());
    one.awaitBrain();
    one.play (0.3);
    CHECK (one.learned().empty());
}

TEST_CASE ("A and B each keep what was learned in them")
{
    Learner one;
    one.play (0.5);
    one.set (Id::learning, 0.0f);
    one.play (0.2);
    const auto inA = one.learned();
    PatchPair pair;
    const auto version = one.processor.brainVersion();
    one.processor.restore (pair.go (1, one.processor.editedPatch()));
    CHECK (one.learned() == inA);
    CHECK (one.processor.brainVersion() == version); // B is a copy, so the brain plays on
    one.set (Id::learning, 1.0f);
    one.play (0.5);
    one.set (Id::learning, 0.0f);
    one.play (0.2);
    const auto inB = one.learned();
    REQUIRE (inB != inA);
    one.processor.restore (pair.go (0, one.processor.editedPatch()));
    CHECK (one.learned() == inA);
    one.awaitBrain();
    one.processor.restore (pair.go (1, one.processor.editedPatch()));
    CHECK (one.learned() == inB);
}

TEST_CASE ("a saved preset is no longer edited and the brain plays on; what it learns then is an edit")
{
    Learner one;
    one.play (0.5);
    one.set (Id::learning, 0.0f);
    one.play (0.2);
    const auto version = one.processor.brainVersion();
    auto kept = one.processor.patchToKeep();
    REQUIRE_FALSE (kept.learned.empty());
    kept.name = "Taught";
    one.processor.patchWasSaved (kept);
    CHECK_FALSE (one.processor.isEdited());
    CHECK (one.processor.currentPatch().name == "Taught");
    CHECK (one.processor.brainVersion() == version);
    one.play (0.3);
    CHECK_FALSE (one.processor.isEdited());
    const auto read = readPatch (writePatch (kept));
    REQUIRE (read.patch.has_value());
    CHECK (read.patch->learned == kept.learned);
    one.set (Id::learning, 1.0f);
    one.play (0.3);
    one.set (Id::learning, 0.0f);
    CHECK (one.processor.isEdited());
}

TEST_CASE ("a damaged part of what was learned refuses the whole state, and what plays plays on")
{
    Learner one;
    one.play (0.5);
    one.set (Id::learning, 0.0f);
    one.play (0.2);
    const auto before = one.processor.currentPatch();
    auto text = textOf (one.state());
    text[text.find ("\"weights\"") + 200] ^= 1;
    one.processor.setStateInformation (text.data(), static_cast<int> (text.size()));
    CHECK (one.processor.lastProblem().contains ("learned"));
    CHECK (one.processor.currentPatch() == before);
}

TEST_CASE ("saving and loading while sound runs on another thread does neither any harm")
{
    Learner one;
    std::atomic<bool> stop { false };
    std::thread audio (
        [&]
        {
            while (! stop)
                one.play (0.05);
        });
    juce::MemoryBlock state;
    for (int i = 0; i < 15; ++i)
    {
        state = one.state();
        const auto read = readPatch (textOf (state));
        CHECK (read.patch.has_value());
        if (i % 5 == 2)
            one.processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
        if (i % 5 == 4)
        {
            one.processor.beginStep();
            one.processor.forgetLearned();
        }
        one.processor.adoptFinishedBrain();
        juce::Thread::sleep (10);
    }
    stop = true;
    audio.join();
    for (const auto sample : one.play (0.1))
        REQUIRE (std::isfinite (sample));
}

TEST_CASE ("the first two general-purpose buttons of a keyboard are a like and a dislike when they go down")
{
    const auto translated = [] (juce::uint8 controller, juce::uint8 value)
    {
        const juce::uint8 bytes[] { 0xb2, controller, value };
        return stimulusOf ({ bytes, 3, 17 });
    };
    const auto like = translated (80, 127);
    REQUIRE (like.has_value());
    CHECK (like->kind == StimulusEvent::Kind::like);
    CHECK (like->sampleOffset == 17);
    CHECK_FALSE (translated (80, 0).has_value());
    const auto dislike = translated (81, 64);
    REQUIRE (dislike.has_value());
    CHECK (dislike->kind == StimulusEvent::Kind::dislike);
    CHECK_FALSE (translated (81, 63).has_value());
    CHECK_FALSE (translated (82, 127).has_value());
}
