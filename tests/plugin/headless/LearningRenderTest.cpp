#include "neural/brain/PlasticSynapses.h"
#include "plugin/presets/FactoryPresets.h"
#include "plugin/state/PatchDocument.h"
#include "tests/dsp/engine/SomeReader.h"
#include "tests/plugin/headless/CommandRun.h"
#include "tests/plugin/headless/SoundBytes.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

juce::MemoryBlock spikesOf (const TemporaryFolder& folder, const juce::StringArray& more)
{
    juce::StringArray words { "render", folder.path ("in.wav"), folder.path ("out.wav"), "--spikes",
                              folder.path ("spikes.csv") };
    words.addArray (more);
    const CommandRun run (words);
    INFO (run.text());
    REQUIRE (run.exitCode == 0);
    return bytesOf (folder.file ("spikes.csv"));
}

void writePreset (const juce::File& file, const Patch& patch)
{
    const auto text = writePatch (patch);
    writeTo (file, juce::MemoryBlock (text.data(), text.size()));
}

} // namespace

TEST_CASE ("a render that learns from likes in a MIDI file is the same however it is cut into blocks")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 60000 }, testSound));
    writeTo (folder.file ("likes.mid"), midiFile ({ 0x60, 0xb0, 80, 127, 0x10, 0xb0, 80, 0 }));
    const juce::StringArray learning {
        "--set", "learning=Reward", "--set", "learning_rate=1000", "--set", "scaling=on"
    };
    auto liked = learning;
    liked.addArray ({ "--midi", folder.path ("likes.mid") });
    const auto whole = spikesOf (folder, liked);
    CHECK (whole != spikesOf (folder, learning));
    for (const auto* block : { "1", "64", "random" })
    {
        auto words = liked;
        words.addArray ({ "--block", block });
        CHECK (spikesOf (folder, words) == whole);
    }
}

TEST_CASE ("a preset file brings the type of its neurons and what they have learned; another seed leaves that behind")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 30000 }, testSound));
    const auto preset = folder.path ("mine.json");
    const auto spikesWith = [&] (const Patch& patch, juce::StringArray more = {})
    {
        writePreset (folder.file ("mine.json"), patch);
        more.addArray ({ "--preset", preset });
        return spikesOf (folder, more);
    };
    auto patch = factoryPresets().front();
    patch.brain.neurons = 256;
    const auto plain = spikesWith (patch), otherSeed = spikesWith (patch, { "--seed", "99" });
    auto taught = patch;
    const auto synapses = plasticSynapsesOf (patch.brain);
    taught.learned = LearnedWeights (synapses.largest_pA, std::vector<std::uint16_t> (synapses.count, 40000));
    CHECK (spikesWith (taught) != plain);
    CHECK (spikesWith (taught, { "--seed", juce::String (patch.brain.seed) }) == spikesWith (taught));
    CHECK (spikesWith (taught, { "--seed", "99" }) == otherSeed);
    for (const auto type : { NeuronType::adex, NeuronType::izhikevich })
    {
        patch.brain.type = type;
        CHECK (spikesWith (patch) != plain);
    }
}

TEST_CASE ("a preset file brings its dense network, its dream and its tuning")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 30000 }, testSound));
    writeTo (folder.file ("notes.mid"), midiFile ({ 0x10, 0x90, 60, 100, 0x60, 0x80, 60, 0 }));
    const auto soundOf = [&] (const Patch& patch)
    {
        writePreset (folder.file ("mine.json"), patch);
        spikesOf (folder, { "--preset", folder.path ("mine.json"), "--midi", folder.path ("notes.mid") });
        return bytesOf (folder.file ("out.wav"));
    };
    auto plain = factoryPresets().front();
    plain.brain.neurons = 256;
    auto taught = plain, dreaming = plain, tuned = plain;
    taught.reader = constantReader (0.9f);
    dreaming.dream.groupCurrent_pA[3] = 150.0f;
    tuned.tuning.hz[60] = 300.0f;
    const auto reference = soundOf (plain);
    CHECK (soundOf (plain) == reference);
    CHECK (soundOf (taught) != reference);
    CHECK (soundOf (dreaming) != reference);
    CHECK (soundOf (tuned) != reference);
}
