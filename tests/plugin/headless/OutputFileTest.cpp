#include "plugin/headless/AtomicOutputFile.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/SoundFile.h"
#include "plugin/headless/WavWriter.h"
#include "tests/plugin/headless/SoundBytes.h"
#include "tests/plugin/headless/TemporaryFolder.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a file appears when it is moved into place, and what stood there stays until then")
{
    TemporaryFolder folder;
    folder.file ("a").replaceWithText ("before");
    {
        AtomicOutputFile file (folder.path ("a").toStdString());
        file.write ("after", 5);
        file.finish();
        CHECK (folder.file ("a").loadFileAsString() == "before");
        file.moveIntoPlace();
        CHECK (folder.file ("a").loadFileAsString() == "after");
    }
    CHECK (folder.contents() == juce::StringArray { "a" });
}

TEST_CASE ("a file that is given up leaves nothing behind")
{
    TemporaryFolder folder;
    {
        AtomicOutputFile file (folder.path ("a").toStdString());
        file.write ("half", 4);
        CHECK (folder.contents().size() == 1);
    }
    CHECK (folder.contents().isEmpty());
}

TEST_CASE ("a link stays a link, and what it points to is replaced")
{
    TemporaryFolder folder;
    folder.file ("real").replaceWithText ("before");
    if (! folder.file ("real").createSymbolicLink (folder.file ("link"), false))
        SKIP ("links cannot be made here");
    AtomicOutputFile file (folder.path ("link").toStdString());
    file.write ("after", 5);
    file.finish();
    file.moveIntoPlace();
    CHECK (folder.file ("link").isSymbolicLink());
    CHECK (folder.file ("real").loadFileAsString() == "after");
}

TEST_CASE ("a WAV file reads back to half a step of 24 bits, clipped where it is too loud")
{
    TemporaryFolder folder;
    AtomicOutputFile file (folder.path ("a.wav").toStdString());
    WavWriter writer (file, 44100);
    std::vector<float> left, right;
    for (int i = 0; i < 1000; ++i)
    {
        left.push_back (testSound (i, 0));
        right.push_back (i % 2 == 0 ? 1.5f : -1.5f);
    }
    writer.write ({ left.data(), right.data() }, 400);
    writer.write ({ left.data() + 400, right.data() + 400 }, 600);
    writer.finish();
    file.finish();
    file.moveIntoPlace();

    SoundFile sound (folder.path ("a.wav").toStdString());
    CHECK (sound.sampleRate() == 44100.0);
    REQUIRE (sound.length() == 1000);
    CHECK (sound.remarks().isEmpty());
    juce::AudioBuffer<float> samples (2, 1000);
    sound.read (samples.getArrayOfWritePointers(), 0, 1000);
    for (int i = 0; i < 1000; ++i)
    {
        REQUIRE (std::abs (samples.getSample (0, i) - left[static_cast<size_t> (i)]) <= 0.6f / 8388608.0f);
        REQUIRE (std::abs (samples.getSample (1, i) - (i % 2 == 0 ? 1.0f : -1.0f)) <= 1.1f / 8388608.0f);
    }
}
