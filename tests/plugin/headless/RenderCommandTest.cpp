#include "plugin/headless/SoundFile.h"
#include "tests/plugin/headless/CommandRun.h"
#include "tests/plugin/headless/SoundBytes.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

struct Rendered
{
    juce::MemoryBlock wav, spikes, activity;
    bool operator== (const Rendered& other) const
    {
        return wav == other.wav && spikes == other.spikes && activity == other.activity;
    }
};

Rendered render (const TemporaryFolder& folder, juce::StringArray more)
{
    juce::StringArray words {
        "render",     folder.path ("in.wav"),      folder.path ("out.wav"), "--spikes", folder.path ("spikes.csv"),
        "--activity", folder.path ("activity.csv")
    };
    words.addArray (more);
    const CommandRun run (words);
    INFO (run.text());
    REQUIRE (run.exitCode == 0);
    return { bytesOf (folder.file ("out.wav")), bytesOf (folder.file ("spikes.csv")),
             bytesOf (folder.file ("activity.csv")) };
}

float peakOf (const juce::File& wav)
{
    SoundFile sound (wav.getFullPathName().toStdString());
    juce::AudioBuffer<float> samples (2, static_cast<int> (sound.length()));
    sound.read (samples.getArrayOfWritePointers(), 0, samples.getNumSamples());
    return samples.getMagnitude (0, samples.getNumSamples());
}

} // namespace

TEST_CASE ("a render is the same to the bit however it is cut into blocks")
{
    TemporaryFolder folder;
    // Between two rates that do not divide the step, with notes that fall anywhere within a block.
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 44100, 60000 }, testSound));
    writeTo (folder.file ("notes.mid"), midiFile ({ 0, 0x90, 60, 100, 0x83, 0x11, 0x90, 72, 90, 0x70, 0xb0, 123, 0 }));
    const juce::StringArray midi { "--midi", folder.path ("notes.mid") };

    const auto whole = render (folder, midi);
    REQUIRE (whole.spikes.getSize() > 1000);
    for (const auto* block : { "1", "64", "441", "4096", "8192", "random" })
    {
        INFO ("--block " << block);
        auto words = midi;
        words.addArray ({ "--block", block });
        const auto cut = render (folder, words);
        CHECK (cut.wav == whole.wav);
        CHECK (cut.spikes == whole.spikes);
        CHECK (cut.activity == whole.activity);
    }
}

TEST_CASE ("every factory preset renders a sound that is neither silent nor over the ceiling")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 48000, 48000 }, testSound));
    const auto presets = juce::StringArray::fromLines (CommandRun ({ "list", "presets" }).text());
    REQUIRE (presets.size() == 64);
    for (const auto& line : presets)
    {
        const auto name = line.upToFirstOccurrenceOf ("\t", false, false);
        INFO (name.toStdString());
        render (folder, { "--preset", name, "--tail", "0.5" });
        const auto peak = peakOf (folder.file ("out.wav"));
        CHECK (peak > 0.01f);
        CHECK (peak <= 0.9661f);
    }
}

TEST_CASE ("the seed, a parameter and a note each change the render, and nothing else does")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 1, 48000, 24000 }, testSound));
    writeTo (folder.file ("notes.mid"), midiFile ({ 0x60, 0x90, 60, 127 }));
    const juce::StringArray none { "--tail", "0" };
    const auto plain = render (folder, none);
    CHECK (render (folder, none) == plain);
    CHECK_FALSE (render (folder, { "--tail", "0", "--seed", "77" }).spikes == plain.spikes);
    CHECK_FALSE (render (folder, { "--tail", "0", "--set", "excite=+6 dB" }).spikes == plain.spikes);
    CHECK_FALSE (render (folder, { "--tail", "0", "--set", "mix=10", "--set", "body_scale=Dorian" }).wav == plain.wav);
    CHECK_FALSE (render (folder, { "--tail", "0", "--midi", folder.path ("notes.mid") }).spikes == plain.spikes);
}

TEST_CASE ("the input may be the output, and lasts as long as it should")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 48000, 12000 }, testSound));
    const CommandRun run ({ "render", folder.path ("in.wav"), folder.path ("in.wav"), "--tail", "0.25" });
    CHECK (run.exitCode == 0);
    CHECK (run.text().isEmpty());
    SoundFile sound (folder.path ("in.wav").toStdString());
    CHECK (sound.length() == 24000);
    CHECK (sound.channels() == 2);
    CHECK (folder.contents() == juce::StringArray { "in.wav" });
}

TEST_CASE ("rendering works at another sample rate than the file's")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 4000, 2000 }, testSound));
    for (const auto rate : { 8000, 192000 })
    {
        const CommandRun run ({ "render", folder.path ("in.wav"), folder.path ("out.wav"), "--rate",
                                juce::String (rate), "--tail", "0" });
        INFO (run.text());
        REQUIRE (run.exitCode == 0);
        SoundFile sound (folder.path ("out.wav").toStdString());
        CHECK (sound.sampleRate() == rate);
        CHECK (sound.length() == rate / 2);
    }
}

TEST_CASE ("the tables have the columns and the order that they promise")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 48000, 24000 }, testSound));
    render (folder, { "--tail", "0" });

    auto activity = juce::StringArray::fromLines (folder.file ("activity.csv").loadFileAsString().trimEnd());
    CHECK (activity[0] == "time_ms,rate_hz,synchrony,mod_a,mod_b,mod_c,mod_d,mod_e,mod_f,mod_g,mod_h");
    CHECK (activity.size() == 1 + 500);
    for (int row = 1; row < activity.size(); ++row)
    {
        const auto cells = juce::StringArray::fromTokens (activity[row], ",", "");
        REQUIRE (cells.size() == 11);
        CHECK (cells[0].getIntValue() == row - 1);
    }

    auto spikes = juce::StringArray::fromLines (folder.file ("spikes.csv").loadFileAsString().trimEnd());
    CHECK (spikes[0] == "time_ms,neuron");
    auto before = std::pair (-1.0, -1);
    for (int row = 1; row < spikes.size(); ++row)
    {
        const auto time = spikes[row].upToFirstOccurrenceOf (",", false, false);
        const auto now =
            std::pair (time.getDoubleValue(), spikes[row].fromFirstOccurrenceOf (",", false, false).getIntValue());
        REQUIRE (time.fromFirstOccurrenceOf (".", false, false).length() == 1);
        REQUIRE (now > before);
        before = now;
    }
    CHECK (before.first < 500.0);
}

TEST_CASE ("the picture is a PNG of 1600 x 1000 pixels that does not depend on the blocks")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 48000, 24000 }, testSound));
    render (folder, { "--picture", folder.path ("a.png") });
    render (folder, { "--picture", folder.path ("b.png"), "--block", "441" });
    const auto bytes = bytesOf (folder.file ("a.png"));
    REQUIRE (bytes.getSize() > 10000);
    CHECK (juce::ByteOrder::bigEndianInt (juce::addBytesToPointer (bytes.getData(), 16)) == 1600);
    CHECK (juce::ByteOrder::bigEndianInt (juce::addBytesToPointer (bytes.getData(), 20)) == 1000);
    CHECK (bytesOf (folder.file ("b.png")) == bytes);
}

TEST_CASE ("without --tail a render ends when the sound has died away")
{
    TemporaryFolder folder;
    writeTo (folder.file ("in.wav"), floatWav ({ 2, 48000, 24000 }, testSound));
    render (folder, {});
    SoundFile sound (folder.path ("out.wav").toStdString());
    REQUIRE (sound.length() > 24000 + 48000);
    juce::AudioBuffer<float> samples (2, static_cast<int> (sound.length()));
    sound.read (samples.getArrayOfWritePointers(), 0, samples.getNumSamples());
    CHECK (samples.getMagnitude (samples.getNumSamples() - 48000, 48000) < 1.0e-4f);
}
