#include "plugin/processor/Processor.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

using namespace galvani;

namespace
{

using Id = ParameterId;
using Message = juce::MidiMessage;

constexpr int blockSize = 256;

struct Played
{
    float peak = 0.0f; ///< of the last block
    std::vector<Message> out;
};

struct Stage
{
    Stage()
    {
        processor.prepareToPlay (48000.0, blockSize);
        set (Id::mix, 100.0f);
    }

    void set (Id id, float value)
    {
        auto* parameter = processor.parameters().getParameter (declarationOf (id).id);
        parameter->setValueNotifyingHost (parameter->convertTo0to1 (value));
    }

    /** @param send  fills a block's MIDI */
    Played play (int blocks, float noise, const std::function<void (int, juce::MidiBuffer&)>& send = {})
    {
        Played played;
        juce::AudioBuffer<float> buffer (2, blockSize);
        for (int block = 0; block < blocks; ++block)
        {
            for (int channel = 0; channel < 2; ++channel)
                for (int i = 0; i < blockSize; ++i)
                    buffer.setSample (channel, i, noise * static_cast<float> (random.uniform (-1.0, 1.0)));
            juce::MidiBuffer midi;
            midi.ensureSize (2048); // as the wrappers of all formats set it aside
            if (send)
                send (block, midi);
            processor.processBlock (buffer, midi);
            for (const auto message : midi)
                played.out.push_back (message.getMessage());
            played.peak = buffer.getMagnitude (0, blockSize);
            isFinite = isFinite && std::isfinite (played.peak);
        }
        return played;
    }

    void keysAlone()
    {
        set (Id::electrodeNotes, 0.0f);
        set (Id::grainLevel, -60.0f);
        set (Id::bodyLevel, -60.0f);
        set (Id::echoOn, 0.0f);
        set (Id::bloomOn, 0.0f);
    }

    Processor processor;
    RandomStream random { 2 };
    bool isFinite = true;
};

} // namespace

TEST_CASE ("a MIDI note plays the keys until it is let go")
{
    Stage stage;
    stage.keysAlone();
    stage.play (20, 0.0f);
    CHECK (stage
               .play (20, 0.0f,
                      [] (int block, auto& midi)
                      {
                          if (block == 0)
                              midi.addEvent (Message::noteOn (1, 60, 0.9f), 13);
                      })
               .peak
           > 0.02f);
    CHECK (stage.play (200, 0.0f).peak > 0.02f);
    stage.play (1, 0.0f, [] (int, auto& midi) { midi.addEvent (Message::noteOff (1, 60), 5); });
    CHECK (stage.play (400, 0.0f).peak < 1.0e-4f);
}

TEST_CASE ("what comes in does not leave; what the brain plays does, and every note of it ends")
{
    Stage stage;
    stage.set (Id::notesTo, 2.0f);
    stage.set (Id::notesDensity, 100.0f);
    stage.set (Id::notesLength, 60.0f);
    stage.set (Id::notesChannel, 5.0f);
    auto played = stage.play (300, 0.5f, [] (int, auto& midi) { midi.addEvent (Message::noteOn (2, 33, 0.9f), 13); });
    stage.set (Id::notesTo, 0.0f);
    for (const auto& last : stage.play (50, 0.5f).out)
        played.out.push_back (last);
    REQUIRE (played.out.size() > 10);
    std::map<int, int> sounding;
    for (const auto& message : played.out)
    {
        CHECK (message.getChannel() == 5);
        REQUIRE (message.isNoteOnOrOff());
        sounding[message.getNoteNumber()] += message.isNoteOn() ? 1 : -1;
        CHECK ((message.isNoteOff() || message.getVelocity() > 0));
    }
    for (const auto& [note, number] : sounding)
        CHECK (number == 0);
}

TEST_CASE ("10,000 messages a block, and those that make no sense, leave nothing stuck after all notes off")
{
    Stage stage;
    stage.keysAlone();
    stage.play (20, 0.0f,
                [&] (int, auto& midi)
                {
                    for (int i = 0; i < 10000; ++i)
                    {
                        const auto byte = [&] { return static_cast<juce::uint8> (stage.random.uniform() * 128.0); };
                        const juce::uint8 bytes[] { static_cast<juce::uint8> (0x80 + byte()), byte(), byte() };
                        midi.addEvent (bytes, 3, i * blockSize / 10000);
                    }
                });
    CHECK (stage.isFinite);
    stage.play (1, 0.0f,
                [] (int, auto& midi)
                {
                    for (int channel = 1; channel <= 16; ++channel)
                    {
                        midi.addEvent (Message::controllerEvent (channel, 64, 0), 0);
                        midi.addEvent (Message::allNotesOff (channel), 0);
                    }
                });
    CHECK (stage.play (800, 0.0f).peak < 1.0e-4f);
    CHECK (stage.isFinite);
}

TEST_CASE ("panic ends what is held, at once")
{
    Stage stage;
    stage.keysAlone();
    stage.set (Id::ampRelease, 20000.0f);
    stage.play (50, 0.0f,
                [] (int block, auto& midi)
                {
                    if (block == 0)
                        midi.addEvent (Message::noteOn (1, 48, 1.0f), 0);
                });
    stage.processor.panic();
    CHECK (stage.play (40, 0.0f).peak < 1.0e-4f);
}

TEST_CASE ("notes that have left end when the host resets, prepares anew or bypasses, and none leaves while bypassed")
{
    for (const auto how : { 0, 1, 2 })
    {
        Stage stage;
        stage.set (Id::notesTo, 2.0f);
        stage.set (Id::notesDensity, 100.0f);
        stage.set (Id::notesLength, 8000.0f);
        auto out = stage.play (200, 0.5f).out;
        REQUIRE (out.size() > 2);
        if (how == 0)
            stage.processor.reset();
        if (how == 1)
            stage.processor.prepareToPlay (44100.0, blockSize);
        if (how == 2)
            stage.set (Id::bypass, 1.0f);
        for (const auto& message : stage.play (how == 2 ? 100 : 1, 0.5f).out)
            out.push_back (message);
        std::map<int, int> sounding;
        for (const auto& message : out)
            sounding[message.getNoteNumber()] += message.isNoteOn() ? 1 : -1;
        INFO (how);
        for (const auto& [note, number] : sounding)
            CHECK (number == 0);
    }
}
