#include "plugin/processor/StageMidi.h"

#include "plugin/workers/StageHands.h"
#include "tests/plugin/workers/Player.h"
#include "tests/realtime/AllocationCounter.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;
using Catch::Approx;
using Id = ParameterId;
using Message = juce::MidiMessage;

namespace
{

struct Learned : Player
{
    MidiLearner& learner = processor.stage().learner();

    /** Plays a block with a controller in it. */
    void control (int number, int value, int sample = 100)
    {
        juce::AudioBuffer<float> buffer (2, 480);
        buffer.clear();
        juce::MidiBuffer midi;
        midi.addEvent (Message::controllerEvent (3, number, value), sample);
        processor.processBlock (buffer, midi);
    }

    void attend() { processor.stage().attend (0.016); }

    void move (int number, int value)
    {
        control (number, value);
        attend();
    }
};

/** What a host sees. */
struct Host final : juce::AudioProcessorListener
{
    explicit Host (Processor& its) : processor (its) { processor.addListener (this); }
    ~Host() override { processor.removeListener (this); }
    void audioProcessorParameterChanged (juce::AudioProcessor*, int index, float) override
    {
        heard.push_back (inGesture ? index : -1);
    }
    void audioProcessorChanged (juce::AudioProcessor*, const ChangeDetails&) override {}
    void audioProcessorParameterChangeGestureBegin (juce::AudioProcessor*, int) override { inGesture = true; }
    void audioProcessorParameterChangeGestureEnd (juce::AudioProcessor*, int) override
    {
        inGesture = false;
        ++gestures;
    }

    Processor& processor;
    std::vector<int> heard;
    bool inGesture = false;
    int gestures = 0;
};

} // namespace

TEST_CASE ("a control that is touched learns the controller that is moved then", "[stagemidi]")
{
    Learned learned;
    auto& learner = learned.learner;
    learned.move (21, 64); // nobody asked
    CHECK (learned.processor.midiMap().empty());
    learner.begin();
    learned.move (22, 10); // no control was touched yet
    CHECK (learner.awaits() == MidiLearner::Awaits::control);
    auto& excite = learned.parameter (Id::excite);
    excite.beginChangeGesture();
    excite.endChangeGesture();
    learned.attend();
    CHECK (learner.awaits() == MidiLearner::Awaits::controller);
    CHECK (learner.learning() == Id::excite);
    learned.attend();
    learned.move (21, 64);
    CHECK (learner.awaits() == MidiLearner::Awaits::nothing);
    CHECK (learner.takeLearned() == Id::excite);
    CHECK_FALSE (learner.takeLearned().has_value());
    CHECK (learned.processor.midiMap().controllerOf (Id::excite) == 21);
    learned.move (23, 64);
    CHECK (learned.processor.midiMap().controllerOf (Id::excite) == 21);

    REQUIRE (learned.processor.undoStep());
    CHECK (learned.processor.midiMap().empty());
    REQUIRE (learned.processor.redoStep());
    learner.forget (Id::excite);
    CHECK (learned.processor.midiMap().empty());
    learner.begin();
    learner.cancel();
    learned.move (21, 3);
    CHECK (learned.processor.midiMap().empty());
}

TEST_CASE ("channel mode messages are not learned", "[stagemidi]")
{
    Learned learned;
    learned.learner.begin (Id::excite);
    for (const auto mode : { 120, 121, 123, 127 })
        learned.move (mode, 0);
    CHECK (learned.processor.midiMap().empty());
}

TEST_CASE ("a learned controller takes over where it meets the parameter, not before", "[stagemidi]")
{
    Learned learned;
    learned.turn (Id::excite, 0.5f);
    const auto before = learned.knob (Id::excite);
    learned.learner.bind (Id::excite, 21);
    learned.move (21, 10);
    learned.move (21, 40);
    CHECK (learned.knob (Id::excite) == before);
    learned.move (21, 90); // it has passed by
    CHECK (learned.knob (Id::excite) == Approx (90.0 / 127.0).margin (0.005));
    learned.move (21, 10);
    CHECK (learned.knob (Id::excite) == Approx (10.0 / 127.0).margin (0.005));

    learned.turn (Id::excite, 0.8f); // another hand
    learned.move (21, 12);
    CHECK (learned.knob (Id::excite) == Approx (0.8).margin (0.005));
    learned.move (21, 100); // within two steps of it
    CHECK (learned.knob (Id::excite) == Approx (100.0 / 127.0).margin (0.005));
    learned.learner.forget (Id::excite);
    learned.move (21, 0);
    CHECK (learned.knob (Id::excite) == Approx (100.0 / 127.0).margin (0.005));
}

TEST_CASE ("switches and choices follow a controller at once, and one controller may move several", "[stagemidi]")
{
    Learned learned;
    for (const auto id : { Id::tapeOn, Id::learning, Id::mix })
        learned.learner.bind (id, 30);
    learned.turn (Id::tapeOn, 0.0f);
    learned.turn (Id::learning, 0.0f);
    learned.turn (Id::mix, 1.0f);
    learned.move (30, 126);
    CHECK (learned.knob (Id::tapeOn) == 1.0f);
    CHECK (learned.knob (Id::learning) == 1.0f);
    CHECK (learned.knob (Id::mix) == Approx (126.0 / 127.0).margin (0.005));
    learned.move (30, 20);
    CHECK (learned.knob (Id::tapeOn) == 0.0f);
    CHECK (learned.knob (Id::learning) == 0.0f);
}

TEST_CASE ("every parameter stands where its controller was, to the last bit, before and after the host has heard",
           "[stagemidi]")
{
    Learned learned;
    StageMidi midi;
    MidiMap map;
    for (const auto& row : parameterList())
        map.bind (row.index, 21);
    midi.setMap (map);
    const auto host = learned.processor.currentSettings().parameters;
    for (int value = 0; value < 128; ++value)
    {
        auto values = host;
        const std::uint8_t message[] { 0xb0, 21, static_cast<std::uint8_t> (value) };
        midi.beginBlock (values, 64);
        midi.add (message, 3);
        CHECK (midi.nextChange() == 3);
        CHECK_FALSE (midi.applyUpTo (2, values));
        midi.applyUpTo (3, values);
        for (const auto& row : parameterList())
            if (const auto movement = midi.movementOf (row.index))
            {
                CAPTURE (row.id, value);
                auto& parameter = learned.parameter (row.index);
                parameter.setValueNotifyingHost (movement->position);
                REQUIRE (learned.processor.currentSettings().parameters[row.index] == values[row.index]);
            }
    }
}

TEST_CASE ("the map is saved with the project, and loads from it", "[stagemidi]")
{
    Learned learned;
    learned.learner.bind (Id::excite, 21);
    learned.learner.bind (Id::mix, 1);
    juce::MemoryBlock state;
    learned.processor.getStateInformation (state);
    Learned other;
    other.processor.setStateInformation (state.getData(), static_cast<int> (state.getSize()));
    CHECK (other.processor.midiMap() == learned.processor.midiMap());
    other.turn (Id::excite, 0.5f);
    other.move (21, 64);
    other.move (21, 99);
    CHECK (other.knob (Id::excite) == Approx (99.0 / 127.0).margin (0.005));
}

TEST_CASE ("a host hears of a controller as gestures that it can record, and these teach nothing", "[stagemidi]")
{
    Learned learned;
    learned.turn (Id::excite, 0.5f);
    learned.learner.bind (Id::excite, 21);
    Host host (learned.processor);
    learned.learner.begin();
    for (const auto value : { 64, 70, 75 })
        learned.move (21, value);
    CHECK (learned.learner.awaits() == MidiLearner::Awaits::control);
    CHECK (host.heard == std::vector<int> (3, static_cast<int> (Id::excite)));
    CHECK (host.inGesture);
    for (int i = 0; i < 30; ++i)
        learned.attend();
    CHECK (host.gestures == 1);
    CHECK (host.heard.size() == 3);
}

TEST_CASE ("a controller is heard at its sample: the same bits however blocks are split and whenever the host hears",
           "[stagemidi]")
{
    const auto render = [] (int blockSize, int attendEvery)
    {
        Processor processor;
        processor.setBrainSpec ({ 256, 3 });
        processor.prepareToPlay (48000.0, blockSize);
        for (const auto id : { Id::mix, Id::excite, Id::filterCutoff })
            processor.stage().learner().bind (id, 21);
        RandomStream random (7);
        std::vector<float> result;
        constexpr int length = 24000;
        juce::AudioBuffer<float> buffer (2, blockSize);
        for (int from = 0, block = 0; from < length; from += blockSize, ++block)
        {
            const auto size = juce::jmin (blockSize, length - from);
            buffer.setSize (2, size, false, false, true);
            for (int i = 0; i < size; ++i)
                for (int channel = 0; channel < 2; ++channel)
                    buffer.setSample (channel, i, 0.4f * static_cast<float> (random.uniform (-1.0, 1.0)));
            juce::MidiBuffer midi;
            for (int at = 0; at < length; at += 577) // swings up and down
                if (at >= from && at < from + size)
                    midi.addEvent (Message::controllerEvent (1, 21, std::abs (at / 577 * 5 % 254 - 127)), at - from);
            processor.processBlock (buffer, midi);
            for (int i = 0; i < size; ++i)
                result.push_back (buffer.getSample (0, i));
            if (attendEvery > 0 && block % attendEvery == 0)
                processor.stage().attend (0.016);
        }
        return result;
    };
    const auto reference = render (480, 1);
    CHECK (render (480, 0) == reference);
    CHECK (render (480, 7) == reference);
    CHECK (render (61, 13) == reference);
    CHECK (render (24000, 0) == reference);
}

TEST_CASE ("10,000 controllers a block are bounded, allocate nothing, and the last of each counts", "[stagemidi]")
{
    Learned learned;
    learned.learner.bind (Id::mix, 21);
    learned.learner.bind (Id::tapeOn, 22);
    learned.turn (Id::mix, 0.5f);
    juce::AudioBuffer<float> buffer (2, 480);
    juce::MidiBuffer midi;
    for (int i = 0; i < 10000; ++i)
        midi.addEvent (Message::controllerEvent (1 + i % 16, i % 3 == 0 ? 21 : i % 120, i % 128), i * 480 / 10000);
    midi.addEvent (Message::controllerEvent (1, 21, 99), 479);
    midi.addEvent (Message::controllerEvent (1, 22, 127), 479);
    for (int block = 0; block < 3; ++block)
    {
        buffer.clear();
        auto copy = midi;
        const AllocationCounter counter;
        learned.processor.processBlock (buffer, copy);
        const auto allocations = counter.count();
        CHECK (allocations == 0);
    }
    learned.attend();
    CHECK (learned.knob (Id::mix) == Approx (99.0 / 127.0).margin (0.005));
    CHECK (learned.knob (Id::tapeOn) == 1.0f);
}
