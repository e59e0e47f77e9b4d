#include "plugin/headless/SoundFile.h"
#include "tests/plugin/headless/CommandRun.h"
#include "tests/plugin/headless/SoundBytes.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

/** A folder with a good sound, and an output that stood there before. */
struct Desk : TemporaryFolder
{
    Desk()
    {
        writeTo (file ("in.wav"), floatWav ({}, testSound));
        file ("out.wav").replaceWithText ("what stood here before");
    }

    CommandRun render (juce::StringArray more = {}, const juce::String& input = "in.wav") const
    {
        juce::StringArray words { "render", path (input), path ("out.wav") };
        words.addArray (more);
        return CommandRun (words);
    }

    /** One line that names the culprit, the exit code, and nothing touched or left behind. */
    void refuses (const CommandRun& run, const juce::String& culprit, int exitCode = 1) const
    {
        INFO (run.text());
        CHECK (run.exitCode == exitCode);
        CHECK (run.isOneLine());
        CHECK (run.text().startsWith ("galvani: "));
        CHECK (run.text().contains (culprit));
        CHECK (file ("out.wav").loadFileAsString() == "what stood here before");
        for (const auto& name : contents())
            CHECK_FALSE (name.endsWith (".part"));
    }
};

} // namespace

TEST_CASE ("an input that is no sound is refused in one line")
{
    Desk desk;
    desk.refuses (desk.render ({}, "none.wav"), "none.wav: no such file");
    desk.file ("empty.wav").create();
    desk.refuses (desk.render ({}, "empty.wav"), "empty.wav: is empty");
    desk.file ("words.wav").replaceWithText ("These are only words, however long they may go on.");
    desk.refuses (desk.render ({}, "words.wav"), "words.wav: is not a WAV or AIFF file");
    desk.file ("folder.wav").createDirectory();
    desk.refuses (desk.render ({}, "folder.wav"), "folder.wav: is a folder");
    writeTo (desk.file ("nothing.wav"), floatWav ({ 2, 48000, 0 }, testSound));
    desk.refuses (desk.render ({}, "nothing.wav"), "nothing.wav: holds no samples");
    writeTo (desk.file ("slow.wav"), floatWav ({ 2, 4000, 100 }, testSound));
    desk.refuses (desk.render ({}, "slow.wav"), "slow.wav: has a sample rate of 4000");
}

TEST_CASE ("a WAV file cut off within its head is refused at every length")
{
    Desk desk;
    const auto whole = floatWav ({}, testSound);
    for (const auto bytes : { 1, 4, 11, 12, 20, 35, 40, 44 })
    {
        INFO (bytes << " bytes");
        writeTo (desk.file ("cut.wav"), { whole.getData(), static_cast<size_t> (bytes) });
        desk.refuses (desk.render ({}, "cut.wav"), "cut.wav: ");
    }
}

TEST_CASE ("a WAV file cut off within its sound is heard as far as it goes, and the person is told")
{
    Desk desk;
    const auto whole = floatWav ({ 2, 48000, 24000 }, testSound);
    writeTo (desk.file ("cut.wav"), { whole.getData(), 44 + 12001 * 8 + 5 });
    const auto run = desk.render ({ "--tail", "0" }, "cut.wav");
    INFO (run.text());
    CHECK (run.exitCode == 0);
    CHECK (run.isOneLine());
    CHECK (run.text().contains ("is cut off"));
    CHECK (SoundFile (desk.path ("out.wav").toStdString()).length() == 12001);
}

TEST_CASE ("what stands behind the sound of a WAV file is left alone, however odd")
{
    Desk desk;
    auto bytes = floatWav ({ 1, 48000, 2401 }, testSound);
    const char odd[] = "bext\xf0\xff\xff\xff and then some";
    bytes.append (odd, sizeof (odd));
    writeTo (desk.file ("more.wav"), bytes);
    const auto run = desk.render ({ "--tail", "0" }, "more.wav");
    INFO (run.text());
    CHECK (run.exitCode == 0);
    CHECK (run.text().isEmpty());
    CHECK (SoundFile (desk.path ("out.wav").toStdString()).length() == 2401);
}

TEST_CASE ("a WAV file that was streamed, its length never filled in, is heard to its end")
{
    Desk desk;
    WavShape shape { 2, 48000, 2400 };
    shape.claimedDataBytes = 0xffffffffu;
    writeTo (desk.file ("streamed.wav"), floatWav (shape, testSound));
    const auto run = desk.render ({ "--tail", "0" }, "streamed.wav");
    INFO (run.text());
    CHECK (run.exitCode == 0);
    CHECK (SoundFile (desk.path ("out.wav").toStdString()).length() == 2400);
}

TEST_CASE ("numbers that are not finite are heard as silence and never come out")
{
    Desk desk;
    writeTo (desk.file ("odd.wav"), floatWav ({ 2, 48000, 24000 },
                                              [] (int sample, int channel)
                                              {
                                                  if (sample == 500)
                                                      return std::numeric_limits<float>::quiet_NaN();
                                                  if (sample == 700 && channel == 1)
                                                      return -std::numeric_limits<float>::infinity();
                                                  return sample == 900 ? 3.0e38f : testSound (sample, channel);
                                              }));
    for (const auto* rate : { "48000", "44100" })
    {
        const auto run = desk.render ({ "--rate", rate }, "odd.wav");
        INFO (run.text());
        CHECK (run.exitCode == 0);
        CHECK (run.isOneLine());
        CHECK (run.text().contains ("odd.wav: 3 samples are not finite"));

        SoundFile sound (desk.path ("out.wav").toStdString());
        juce::AudioBuffer<float> samples (2, static_cast<int> (sound.length()));
        sound.read (samples.getArrayOfWritePointers(), 0, samples.getNumSamples());
        // The sound after the odd samples still comes through.
        CHECK (samples.getMagnitude (12000, 8000) > 0.001f);
        CHECK (samples.getMagnitude (0, samples.getNumSamples()) <= 0.9661f);
    }
}

TEST_CASE ("one sample, one channel, eight channels, 8 and 192 kHz, and AIFF are rendered")
{
    Desk desk;
    const auto renders = [&] (const juce::MemoryBlock& bytes, double rate, std::int64_t samples)
    {
        writeTo (desk.file ("sound"), bytes);
        const auto run = desk.render ({ "--tail", "0.1", "--picture", desk.path ("p.png") }, "sound");
        INFO (run.text());
        REQUIRE (run.exitCode == 0);
        SoundFile sound (desk.path ("out.wav").toStdString());
        CHECK (sound.sampleRate() == rate);
        CHECK (sound.length() == samples + static_cast<std::int64_t> (rate / 10));
        CHECK (sound.channels() == 2);
        return run.text();
    };
    CHECK (renders (floatWav ({ 2, 48000, 1 }, testSound), 48000, 1).isEmpty());
    CHECK (renders (floatWav ({ 1, 48000, 3000 }, testSound), 48000, 3000).isEmpty());
    CHECK (renders (floatWav ({ 8, 48000, 3000 }, testSound), 48000, 3000)
               .contains ("has 8 channels; the first two are heard"));
    CHECK (renders (floatWav ({ 2, 8000, 3000 }, testSound), 8000, 3000).isEmpty());
    CHECK (renders (floatWav ({ 2, 192000, 3000 }, testSound), 192000, 3000).isEmpty());
    CHECK (renders (aiff (2, 3000, testSound), 44100, 3000).isEmpty());

    writeTo (desk.file ("sound"), floatWav ({ 2, 48000, 1 }, testSound));
    const auto run = desk.render ({ "--tail", "0", "--picture", desk.path ("p.png"), "--spikes", desk.path ("s.csv"),
                                    "--activity", desk.path ("a.csv") },
                                  "sound");
    CHECK (run.exitCode == 0);
}

TEST_CASE ("presets and parameters that do not exist, and values that do not fit, are refused")
{
    Desk desk;
    desk.refuses (desk.render ({ "--preset", "Nobody's" }), "Nobody's: no preset has this name");
    desk.file ("torn.json").replaceWithText ("{\"format\":\"galvani");
    desk.refuses (desk.render ({ "--preset", desk.path ("torn.json") }), "torn.json: ");
    desk.refuses (desk.render ({ "--preset", desk.folder.getFullPathName() }), "is a folder");
    desk.refuses (desk.render ({ "--set", "nothing=1" }), "nothing: no parameter has this id");
    desk.refuses (desk.render ({ "--set", "mix=100.5" }), "mix=100.5: Mix goes from 0 % to 100 %");
    desk.refuses (desk.render ({ "--set", "mix=much" }), "mix=much: ");
    desk.refuses (desk.render ({ "--set", "mix=nan" }), "mix=nan: ");
    desk.refuses (desk.render ({ "--set", "mix=" }), "mix=: ");
    desk.refuses (desk.render ({ "--block", "0" }), "--block 0");
    desk.refuses (desk.render ({ "--block", "8193" }), "--block 8193");
    desk.refuses (desk.render ({ "--rate", "7999" }), "--rate 7999");
    desk.refuses (desk.render ({ "--rate", "nan" }), "--rate nan");
    desk.refuses (desk.render ({ "--tail", "601" }), "--tail 601");
}

TEST_CASE ("a MIDI file that is none is refused")
{
    Desk desk;
    desk.refuses (desk.render ({ "--midi", desk.path ("none.mid") }), "none.mid: no such file");
    desk.refuses (desk.render ({ "--midi", desk.path ("in.wav") }), "in.wav: is not a MIDI file");
    desk.file ("empty.mid").create();
    desk.refuses (desk.render ({ "--midi", desk.path ("empty.mid") }), "empty.mid: is not a MIDI file");
}

TEST_CASE ("an output that cannot be written is refused before anything is rendered")
{
    Desk desk;
    desk.refuses (CommandRun ({ "render", desk.path ("in.wav"), desk.path ("no/out.wav") }),
                  "out.wav: its folder does not exist");
    desk.refuses (CommandRun ({ "render", desk.path ("in.wav"), desk.folder.getFullPathName() }), "is a folder");
    desk.refuses (desk.render ({ "--picture", desk.path ("no/p.png") }), "p.png: its folder does not exist");
    desk.refuses (desk.render ({ "--spikes", desk.path ("out.wav") }), "two outputs");
#if ! defined(_WIN32)
    desk.refuses (CommandRun ({ "render", desk.path ("in.wav"), "/dev/null" }), "/dev/null: is not a regular file");
#endif
}

TEST_CASE ("words that make no command are told so with exit code 2")
{
    Desk desk;
    desk.refuses (CommandRun (juce::StringArray {}), "subcommand", 2);
    desk.refuses (CommandRun ({ "render", desk.path ("in.wav") }), "required", 2);
    desk.refuses (desk.render ({ "--unheard-of" }), "--unheard-of", 2);
    desk.refuses (desk.render ({ "--set", "mix" }), "ID=VALUE", 2);
    desk.refuses (desk.render ({ "--block", "many" }), "many", 2);
    desk.refuses (desk.render ({ "--seed", "-1" }), "-1", 2);
    desk.refuses (desk.render ({ "--seed" }), "--seed", 2);
    desk.refuses (CommandRun ({ "list", "everything" }), "everything", 2);
}

TEST_CASE ("no damage to the head of a sound file brings the reader down")
{
    // Each byte of the head in turn takes values that lengths, counts and formats trip over.
    const auto good = floatWav ({ 2, 48000, 400 }, testSound);
    const auto goodAiff = aiff (2, 400, testSound);
    int refused = 0, heard = 0;
    for (const auto* whole : { &good, &goodAiff })
        for (size_t byte = 0; byte < 60; ++byte)
            for (const auto value : { 0x00, 0x01, 0x7f, 0x80, 0xff })
            {
                auto damaged = *whole;
                damaged[byte] = static_cast<char> (value);
                try
                {
                    SoundFile sound (std::make_unique<juce::MemoryInputStream> (damaged, false), "damaged");
                    juce::AudioBuffer<float> samples (2, 1000);
                    sound.read (samples.getArrayOfWritePointers(), -100, 1000);
                    for (int channel = 0; channel < sound.channels(); ++channel)
                        for (int i = 0; i < 1000; ++i)
                            REQUIRE (std::isfinite (samples.getSample (channel, i)));
                    REQUIRE (sound.length() <= static_cast<std::int64_t> (damaged.getSize()));
                    ++heard;
                }
                catch (const std::runtime_error&)
                {
                    ++refused;
                }
            }
    CHECK (refused > 50);
    CHECK (heard > 50);
}
