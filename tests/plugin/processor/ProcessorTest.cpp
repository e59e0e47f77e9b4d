#include "plugin/processor/Processor.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/PatchDocument.h"
#include "tests/dsp/engine/EngineRun.h"
#include "tests/realtime/AllocationCounter.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

using Id = ParameterId;

std::vector<float> run (Processor& processor, int block, int samples, float input = 0.3f, bool withNotes = false)
{
    std::vector<float> result;
    RandomStream random (4);
    juce::AudioBuffer<float> buffer (2, block);
    for (int from = 0; from < samples; from += block)
    {
        for (int channel = 0; channel < 2; ++channel)
            for (int i = 0; i < block; ++i)
                buffer.setSample (channel, i, input * static_cast<float> (random.uniform (-1.0, 1.0)));
        juce::MidiBuffer midi;
        if (withNotes)
            midi.addEvent (juce::MidiMessage::noteOn (1, 60, 0.9f), block / 2);
        processor.processBlock (buffer, midi);
        for (int i = 0; i < block; ++i)
            result.push_back (buffer.getSample (0, i));
    }
    return result;
}

void set (Processor& processor, Id id, float value)
{
    auto* parameter = processor.parameters().getParameter (declarationOf (id).id);
    parameter->setValueNotifyingHost (parameter->convertTo0to1 (value));
}

float get (Processor& processor, Id id) { return processor.currentPatch().parameters[id]; }

} // namespace

TEST_CASE ("the host sees every parameter with the list's name, range, default and texts")
{
    Processor processor;
    REQUIRE (processor.getParameters().size() == numParameters);
    for (const auto& row : parameterList())
    {
        INFO (row.id);
        auto* parameter = processor.parameters().getParameter (row.id);
        REQUIRE (parameter != nullptr);
        CHECK (parameter->getName (100) == row.name);
        CHECK (parameter->getDefaultValue() == Catch::Approx (row.toNormalised (row.defaultValue)).margin (1.0e-4));
        CHECK (parameter->convertFrom0to1 (1.0f) == Catch::Approx (row.greatest));
        CHECK (parameter->getText (row.toNormalised (row.greatest), 100).toStdString() == row.toText (row.greatest));
        CHECK (parameter->isAutomatable());
    }
    CHECK (processor.getBypassParameter() == processor.parameters().getParameter ("bypass"));
    CHECK (processor.getLatencySamples() == 0);
}

TEST_CASE ("it takes mono or stereo in and gives stereo")
{
    Processor processor;
    const auto supported = [&] (juce::AudioChannelSet in, juce::AudioChannelSet out)
    {
        juce::AudioProcessor::BusesLayout layout;
        layout.inputBuses.add (in);
        layout.outputBuses.add (out);
        return processor.checkBusesLayoutSupported (layout);
    };
    using Set = juce::AudioChannelSet;
    CHECK (supported (Set::mono(), Set::stereo()));
    CHECK (supported (Set::stereo(), Set::stereo()));
    CHECK_FALSE (supported (Set::mono(), Set::mono()));
    CHECK_FALSE (supported (Set::create5point1(), Set::stereo()));
}

TEST_CASE ("a saved state comes back whole: parameters, routing, brain and window")
{
    Processor one;
    for (const auto& row : parameterList())
        set (one, row.index, row.fromNormalised (0.3f));
    set (one, Id::electrodeFire, 0.0f);
    set (one, Id::calm, 0.0f);
    set (one, Id::like, 0.0f);
    set (one, Id::dislike, 0.0f);
    ModulationRouting routing;
    routing.setDepth (3, 5, -0.25f);
    one.setRouting (routing);
    one.setBrainSpec ({ 256, 99, NeuronType::izhikevich });
    NeuronSet silenced;
    silenced.setRun (16, 40, true);
    one.setSilenced (silenced);
    one.setEditorSize (1000, 700);
    juce::MemoryBlock state;
    one.getStateInformation (state);

    Processor other;
    other.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    CHECK (other.lastProblem().isEmpty());
    CHECK (other.currentPatch() == one.currentPatch());
    CHECK (other.routing() == routing);
    CHECK (other.silenced() == silenced);
    CHECK (other.editorSize() == juce::Point<int> (1000, 700));
    juce::MemoryBlock again;
    other.getStateInformation (again);
    CHECK (again == state);
}

TEST_CASE ("two instances with the same state and input give the same bits, from the first block on")
{
    Processor one;
    one.loadPatch (factoryPresets()[3]);
    juce::MemoryBlock state;
    one.getStateInformation (state);
    one.prepareToPlay (48000.0, 512);
    Processor other;
    other.prepareToPlay (48000.0, 64); // a host may prepare before it restores
    other.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    other.reset();
    const auto first = run (one, 512, 8192);
    Processor third;
    third.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    third.prepareToPlay (48000.0, 512);
    CHECK ((run (third, 512, 8192) == first));
    CHECK ((run (other, 512, 8192) == first));
}

TEST_CASE ("a damaged state leaves the running one alone and says why")
{
    Processor processor;
    processor.prepareToPlay (48000.0, 256);
    set (processor, Id::mix, 42.0f);
    const auto before = processor.currentPatch();
    for (const auto* bad :
         { "", "garbage", "{\"format\":\"galvani-preset\",\"version\":1,\"parameters\":{\"mix\":5000}}",
           "{\"format\":\"galvani-preset\",\"version\":7}" })
    {
        processor.reportProblem ({});
        processor.setStateInformation (bad, static_cast<int> (std::strlen (bad)));
        CHECK (processor.currentPatch() == before);
        CHECK (processor.lastProblem().isNotEmpty());
    }
    processor.setStateInformation (nullptr, 0);
    CHECK (processor.currentPatch() == before);
    CHECK (run (processor, 256, 4096).size() == 4096);
}

TEST_CASE ("loading a preset can be undone and redone, all at once")
{
    Processor processor;
    processor.loadPatch (factoryPresets()[0]);
    processor.forgetSteps();
    const auto before = processor.currentPatch();
    processor.loadPatch (*findFactoryPreset ("Storm over Bologna"));
    const auto after = processor.currentPatch();
    REQUIRE (after.routing != before.routing);
    REQUIRE (after.name == "Storm over Bologna");

    REQUIRE (processor.undoStep());
    CHECK (processor.currentPatch().routing == before.routing);
    CHECK (processor.currentPatch().brain == before.brain);
    CHECK (processor.currentPatch().name == before.name);
    for (const auto& row : parameterList())
    {
        INFO (row.id);
        CHECK (get (processor, row.index) == Catch::Approx (before.parameters[row.index]).margin (1.0e-3));
    }
    REQUIRE (processor.redoStep());
    CHECK (processor.currentPatch().routing == after.routing);
    CHECK (get (processor, Id::filterCutoff) == Catch::Approx (after.parameters[Id::filterCutoff]));
}

TEST_CASE ("undoing a preset brings back what counts as edited, too")
{
    Processor processor;
    processor.loadPatch (factoryPresets()[1]);
    processor.loadPatch (factoryPresets()[6]);
    REQUIRE (processor.undoStep());
    CHECK (processor.currentPatch().name == factoryPresets()[1].name);
    CHECK_FALSE (processor.isEdited());
}

TEST_CASE ("silencing is undone and redone, counts as an edit, and another wiring wakes everybody")
{
    Processor processor;
    processor.loadPatch (factoryPresets()[0]);
    NeuronSet some;
    some.setRun (100, 200, true);
    processor.beginStep();
    processor.setSilenced (some);
    CHECK (processor.currentPatch().silenced == some);
    CHECK (processor.isEdited());
    REQUIRE (processor.undoStep());
    CHECK (processor.silenced().empty());
    CHECK_FALSE (processor.isEdited());
    REQUIRE (processor.redoStep());
    CHECK (processor.silenced() == some);
    processor.beginStep();
    processor.setBrainSpec ({ 256, 3 });
    CHECK (processor.silenced().empty());
    REQUIRE (processor.undoStep());
    CHECK (processor.silenced() == some);
    CHECK (processor.currentPatch().brain == factoryPresets()[0].brain);
    processor.loadPatch (factoryPresets()[2]);
    CHECK (processor.silenced().empty());
}

TEST_CASE ("whoever is silenced in a restored state does not fire in its first block")
{
    auto patch = factoryPresets()[0];
    patch.silenced.setRun (0, 512, true);
    const auto state = writePatch (patch);
    for (const auto prepareFirst : { false, true })
    {
        Processor processor;
        if (prepareFirst)
            processor.prepareToPlay (48000.0, 512);
        processor.setStateInformation (state.data(), static_cast<int> (state.size()));
        if (! prepareFirst)
            processor.prepareToPlay (48000.0, 512);
        processor.telemetry().setListening (true);
        run (processor, 512, 24000, 0.7f);
        std::vector<Spike> spikes (20000);
        const auto count = processor.telemetry().readSpikes (spikes);
        CHECK (count > 100);
        for (int i = 0; i < count; ++i)
            REQUIRE (spikes[static_cast<size_t> (i)].neuron >= 512);
    }
}

TEST_CASE ("a restored project cannot be undone")
{
    Processor processor;
    set (processor, Id::mix, 13.0f);
    const auto state = writePatch (factoryPresets()[2]);
    processor.setStateInformation (state.data(), static_cast<int> (state.size()));
    CHECK_FALSE (processor.undoStep());
    CHECK (get (processor, Id::mix) == factoryPresets()[2].parameters[Id::mix]);
}

TEST_CASE ("a parameter that is not a number does no lasting harm and is not saved")
{
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    for (const auto& row : parameterList())
        processor.parameters().getParameter (row.id)->setValue (std::numeric_limits<float>::quiet_NaN());
    for (const auto sample : run (processor, 512, 8192))
        REQUIRE (std::isfinite (sample));
    juce::MemoryBlock state;
    processor.getStateInformation (state);
    CHECK (readPatch ({ static_cast<const char*> (state.getData()), state.getSize() }).patch.has_value());
}

TEST_CASE ("a click that comes with an empty block is not lost")
{
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    processor.telemetry().setListening (true);
    set (processor, Id::electrodeAmplitude, 2000.0f);
    processor.stimulate ({ .kind = StimulusEvent::Kind::fire });
    juce::AudioBuffer<float> nothing (2, 0);
    juce::MidiBuffer midi;
    processor.processBlock (nothing, midi);
    run (processor, 512, 4096, 0.0f);
    std::vector<Spike> spikes (1000);
    CHECK (processor.telemetry().readSpikes (spikes) > 10);
}

TEST_CASE ("a preset leaves source, bypass and the switches as they are, and knows when it was edited")
{
    Processor processor;
    set (processor, Id::source, 1.0f);
    set (processor, Id::bypass, 1.0f);
    processor.loadPatch (factoryPresets()[4]);
    CHECK (get (processor, Id::source) == 1.0f);
    CHECK (get (processor, Id::bypass) == 1.0f);
    CHECK_FALSE (processor.isEdited());
    set (processor, Id::mix, 11.0f);
    CHECK (processor.isEdited());
}

TEST_CASE ("a block longer than announced, an empty one, and one before prepare do no harm")
{
    Processor processor;
    CHECK (run (processor, 64, 64).size() == 64);
    processor.prepareToPlay (44100.0, 64);
    CHECK (run (processor, 5000, 20000).size() == 20000);
    juce::AudioBuffer<float> nothing (2, 0);
    juce::MidiBuffer midi;
    processor.processBlock (nothing, midi);
}

TEST_CASE ("the audio thread of the plug-in allocates nothing, with notes, clicks and moving parameters")
{
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    processor.telemetry().setListening (true);
    juce::AudioBuffer<float> buffer (2, 512);
    juce::MidiBuffer midi;
    midi.addEvent (juce::MidiMessage::noteOn (1, 48, 0.9f), 100);
    midi.addEvent (juce::MidiMessage::allNotesOff (1), 300);
    const juce::uint8 longMessage[64] = { 0xf0, 1, 2, 3 };
    midi.addEvent (longMessage, 64, 301);
    for (const auto& row : parameterList())
    {
        set (processor, row.index, row.fromNormalised (0.8f));
        processor.stimulate ({ .kind = StimulusEvent::Kind::touch, .x = 1.0f });
        processor.stimulate ({ .kind = StimulusEvent::Kind::group, .index = 7 });
        processor.stimulate ({ .kind = StimulusEvent::Kind::neuron, .index = 7 });
        processor.stimulate ({ .kind = StimulusEvent::Kind::calm });
        processor.stimulate ({ .kind = StimulusEvent::Kind::like });
        NeuronSet silenced;
        silenced.setRun (static_cast<int> (row.index) * 10, 500, true);
        processor.setSilenced (silenced);
        buffer.clear();
        buffer.setSample (0, 0, 0.9f);
        const AllocationCounter counter;
        processor.processBlock (buffer, midi);
        const auto allocations = counter.count();
        INFO (row.id);
        CHECK (allocations == 0);
    }
}

TEST_CASE ("a flood of notes and clicks is bounded")
{
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    for (int i = 0; i < 1000; ++i)
        processor.stimulate ({ .kind = StimulusEvent::Kind::touch, .x = 1.0f });
    juce::AudioBuffer<float> buffer (2, 512);
    juce::MidiBuffer midi;
    for (int i = 0; i < 10000; ++i)
        midi.addEvent (juce::MidiMessage::noteOn (1, i % 128, 1.0f), i % 512);
    for (int block = 0; block < 20; ++block)
    {
        buffer.clear();
        processor.processBlock (buffer, midi);
        CHECK (std::isfinite (buffer.getMagnitude (0, 512)));
        CHECK (buffer.getMagnitude (0, 512) < 0.97f);
    }
}

TEST_CASE ("another brain arrives while it plays")
{
    Processor processor;
    processor.prepareToPlay (48000.0, 512);
    const auto version = processor.brainVersion();
    processor.setBrainSpec ({ 256, 5 });
    CHECK (processor.brainVersion() == version + 1);
    for (int i = 0; i < 500 && ! processor.adoptFinishedBrain(); ++i)
    {
        juce::Thread::sleep (10);
        run (processor, 512, 512);
    }
    CHECK (processor.brainLayout()->size() == 256);
    CHECK (run (processor, 512, 4096).size() == 4096);
}
