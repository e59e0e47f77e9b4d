// The processor's dense network, hands, dreams and ratings.

#include "plugin/processor/Processor.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/random/RandomStream.h"
#include "tests/dsp/engine/SomeReader.h"
#include "tests/realtime/AllocationCounter.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <stdexcept>

using namespace galvani;
using Catch::Approx;

namespace
{

struct Playing
{
    Processor processor;
    RandomStream random { 2 };

    Playing()
    {
        processor.setBrainSpec ({ 256, 3 });
        processor.prepareToPlay (48000.0, 480);
    }

    void playFromTheStart (double seconds)
    {
        processor.reset();
        random = RandomStream (2);
        play (seconds);
    }

    void play (double seconds, const juce::MidiBuffer& messages = {})
    {
        juce::AudioBuffer<float> buffer (2, 480);
        for (int block = 0; block < static_cast<int> (seconds * 100.0); ++block)
        {
            for (int i = 0; i < 480; ++i)
                for (int channel = 0; channel < 2; ++channel)
                    buffer.setSample (channel, i, 0.3f * static_cast<float> (random.uniform (-1.0, 1.0)));
            auto midi = block == 0 ? messages : juce::MidiBuffer();
            const AllocationCounter counter;
            processor.processBlock (buffer, midi);
            const auto allocations = counter.count();
            CHECK (allocations == 0);
        }
    }
};

} // namespace

TEST_CASE ("what is heard is known without anybody listening to the telemetry")
{
    Playing one;
    CHECK (one.processor.heard().tick == -1);
    one.play (0.5);
    const auto heard = one.processor.heard();
    CHECK (heard.tick == 499);
    CHECK (heard.mean[meanRateFeature] > -0.99f);
    CHECK (heard.modulators[0] > 0.0f);
}

TEST_CASE ("a network that is offered is heard after its fade, stays through prepare, and can be taken back")
{
    Playing one;
    one.play (1.0);
    one.processor.setReader (constantReader (0.9f));
    one.play (8.0);
    CHECK (one.processor.heard().modulators[3] == Approx (0.9).margin (0.01));
    one.processor.prepareToPlay (44100.0, 480);
    one.play (0.2);
    CHECK (one.processor.heard().modulators[3] == Approx (0.9).margin (1.0e-4));
    // Another brain comes; this one reads it as well.
    one.processor.setBrainSpec ({ 256, 4 });
    while (! one.processor.adoptFinishedBrain())
        juce::Thread::sleep (5);
    one.play (0.5);
    CHECK (one.processor.heard().modulators[3] == Approx (0.9).margin (1.0e-4));

    CHECK_THROWS_AS (one.processor.setReader ({ DenseLayer<float> {} }), std::invalid_argument);
    one.play (0.5);
    CHECK (one.processor.heard().modulators[3] == Approx (0.9).margin (1.0e-4));

    one.processor.setReader ({});
    one.playFromTheStart (0.5);
    Playing other;
    other.processor.setBrainSpec ({ 256, 4 });
    other.processor.prepareToPlay (44100.0, 480);
    other.playFromTheStart (0.5);
    CHECK (one.processor.heard().modulators == other.processor.heard().modulators);
}

TEST_CASE ("another brain comes with the untrained network of its own seed")
{
    Playing one, other;
    other.processor.setBrainSpec ({ 256, 77 });
    while (! other.processor.adoptFinishedBrain())
        juce::Thread::sleep (5);
    other.processor.reset();
    one.processor.setBrainSpec ({ 256, 77 });
    one.processor.prepareToPlay (48000.0, 480);
    one.play (0.3);
    other.play (0.3);
    CHECK (one.processor.heard().modulators == other.processor.heard().modulators);
}

TEST_CASE ("what hands hold and a dream shapes arrives in the sound, is told again, and is made sane")
{
    Playing one;
    CHECK (one.processor.heldModulators() == HeldModulators {});
    CHECK (one.processor.dream().isNeutral());
    HeldModulators held;
    held.mask = 0xffffff02u;
    held.value[1] = 0.875f;
    DreamShape dream;
    dream.bandGain[63] = 99.0f;
    dream.groupCurrent_pA[0] = std::numeric_limits<float>::quiet_NaN();
    dream.modulatorOffset[7] = 1.0f;
    one.processor.setHeld (held);
    one.processor.setDream (dream);
    CHECK (one.processor.heldModulators().mask == 2u);
    CHECK (one.processor.heldModulators().value[1] == 0.875f);
    CHECK (one.processor.dream().bandGain[63] == 4.0f);
    CHECK (one.processor.dream().groupCurrent_pA[0] == 0.0f);
    one.play (0.5);
    CHECK (one.processor.heard().modulators[1] == Approx (0.875));
    CHECK (one.processor.heard().modulators[7] == Approx (1.0));
    one.processor.setHeld ({});
    one.processor.setDream ({});
    one.play (8.0);
    CHECK (one.processor.heard().modulators[1] != Approx (0.875).margin (1.0e-3));
    CHECK (one.processor.heard().modulators[7] < 0.99f);
}

TEST_CASE ("likes and dislikes are counted, from the window, a controller and the host alike")
{
    Playing one;
    one.play (0.05);
    one.processor.stimulate ({ StimulusEvent::Kind::like });
    one.processor.stimulate ({ StimulusEvent::Kind::dislike });
    juce::MidiBuffer midi;
    midi.addEvent (juce::MidiMessage::controllerEvent (1, likeController, 127), 3);
    midi.addEvent (juce::MidiMessage::controllerEvent (1, likeController, 0), 5);
    midi.addEvent (juce::MidiMessage::controllerEvent (1, dislikeController, 100), 7);
    midi.addEvent (juce::MidiMessage::controllerEvent (2, dislikeController, 127), 9);
    one.play (0.05, midi);
    CHECK (one.processor.likesHeard() == 2);
    CHECK (one.processor.dislikesHeard() == 3);
    const auto press = [&] (ParameterId id, float value)
    { one.processor.parameters().getParameter (declarationOf (id).id)->setValueNotifyingHost (value); };
    press (ParameterId::dislike, 1.0f);
    one.play (0.05);
    CHECK (one.processor.dislikesHeard() == 4);
    press (ParameterId::dislike, 0.0f);
    press (ParameterId::like, 1.0f);
    one.play (0.05);
    CHECK (one.processor.likesHeard() == 3);
    CHECK (one.processor.dislikesHeard() == 4);
}
