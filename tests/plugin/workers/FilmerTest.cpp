#include "plugin/workers/Filmer.h"

#include "plugin/processor/Processor.h"
#include "plugin/video/EncoderProcess.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

struct Film
{
    const juce::ScopedJuceInitialiser_GUI juce;
    Processor processor;
    juce::File folder = juce::File::createTempFile ("films");

    Film()
    {
        processor.prepareToPlay (48000.0, 480);
        processor.filmer().setFolder (folder);
    }

    ~Film() { folder.deleteRecursively(); }

    /** Plays, with a frame after each ten blocks of ten milliseconds, as a slow machine would. */
    void play (int blocks)
    {
        juce::AudioBuffer<float> buffer (2, 480);
        juce::MidiBuffer midi;
        for (int block = 0; block < blocks; ++block)
        {
            for (int i = 0; i < 480; ++i)
                for (int channel = 0; channel < 2; ++channel)
                    buffer.setSample (channel, i, i % 60 < 30 ? 0.3f : -0.3f);
            processor.processBlock (buffer, midi);
            if (block % 10 == 9)
                processor.feed().frame (0.1);
        }
    }

    juce::String waitForNews()
    {
        for (int i = 0; i < 600; ++i)
        {
            processor.filmer().attend();
            if (auto news = processor.filmer().takeNews(); news.isNotEmpty())
                return news;
            juce::Thread::sleep (50);
        }
        return {};
    }

    juce::Array<juce::File> films() const { return folder.findChildFiles (juce::File::findFiles, false); }
};

const VideoSpec small { Look::network, 160, 90, 50 };

} // namespace

TEST_CASE ("a film has all that was played, however few frames were seen meanwhile")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    Film film;
    film.play (20);
    film.processor.filmer().start (small, "first light");
    REQUIRE (film.processor.filmer().isFilming());
    film.play (100);
    CHECK (film.processor.filmer().seconds() == 1.0);
    film.processor.filmer().stop();
    CHECK (film.waitForNews().contains ("first light"));
    REQUIRE (film.films().size() == 1);
    juce::ChildProcess probe;
    REQUIRE (probe.start (juce::StringArray { "ffprobe", "-v", "error", "-count_frames", "-show_entries",
                                              "stream=codec_type,nb_read_frames", "-of", "csv=p=0",
                                              film.films()[0].getFullPathName() }));
    const auto found = juce::StringArray::fromLines (probe.readAllProcessOutput().trim());
    REQUIRE (found.size() == 2);
    CHECK (found[0] == "video,50");
    CHECK (found[1].startsWith ("audio"));
    CHECK (film.folder.getNumberOfChildFiles (juce::File::findFilesAndDirectories) == 1); // nothing else is left
}

TEST_CASE ("a film that is given up leaves nothing")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    Film film;
    film.processor.filmer().start (small, "never");
    film.play (20);
    SECTION ("while it is filmed") {}
    SECTION ("while it is made") { film.processor.filmer().stop(); }
    film.processor.filmer().giveUp();
    CHECK (film.films().isEmpty());
    CHECK_FALSE (film.processor.filmer().isFilming());
    CHECK_FALSE (film.processor.filmer().isMaking());
}

TEST_CASE ("a film that cannot begin says why in a line")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    Film film;
    SECTION ("without a folder")
    {
        film.processor.filmer().setFolder (juce::File ("/proc/films"));
        film.processor.filmer().start (small, "nowhere");
        CHECK (film.processor.filmer().takeNews().contains ("/proc/films"));
    }
    SECTION ("without sound")
    {
        film.processor.filmer().start (small, "silent");
        film.processor.filmer().stop();
        CHECK (film.processor.filmer().takeNews().isNotEmpty());
    }
    CHECK_FALSE (film.processor.filmer().isFilming());
    CHECK_FALSE (film.processor.filmer().isMaking());
    CHECK (film.films().isEmpty());
}
