// Somebody on stage: two scenes of one small brain, the third and the fourth.
#pragma once

#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/SameSound.h"
#include "plugin/workers/StageHands.h"
#include "tests/plugin/workers/Player.h"

#include <string_view>

namespace galvani
{

struct OnStage : Player
{
    SceneChanger& changer = processor.stage().scenes();

    OnStage()
    {
        load (3);
        play (0.0, 1.2);
        changer.store (2);
        load (5);
        changer.store (3);
        load (1);
        changer.setMorphSeconds (0.0f);
        processor.forgetSteps();
    }

    void load (size_t preset)
    {
        auto patch = factoryPresets()[preset];
        patch.brain = { 256, 3 };
        processor.loadPatch (patch);
    }

    Patch sound (int slot) { return processor.scenes().at (slot)->sound(); }
    bool plays (int slot) { return sameSound (processor.currentPatch(), sound (slot)); }

    /** As the message thread does it in that time. */
    void pass (double seconds)
    {
        for (double t = 0.0; t < seconds; t += 0.02)
        {
            processor.stage().attend (0.02);
            play (440.0, 0.02);
            processor.parameters().copyState();
        }
    }

    void send (const juce::MidiMessage& message)
    {
        juce::AudioBuffer<float> buffer (2, 480);
        buffer.clear();
        juce::MidiBuffer midi;
        midi.addEvent (message, 100);
        processor.processBlock (buffer, midi);
    }

    bool holds (const std::string& text)
    {
        const auto now = state();
        return std::string_view (static_cast<const char*> (now.getData()), now.getSize()) == text;
    }

    juce::MemoryBlock state()
    {
        juce::MemoryBlock block;
        processor.getStateInformation (block);
        return block;
    }
};

} // namespace galvani
