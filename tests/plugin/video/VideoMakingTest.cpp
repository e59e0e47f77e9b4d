#include "plugin/video/VideoMaking.h"

#include "plugin/video/EncoderProcess.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

/** Half a second of a brain of which a neuron fires now and then, seen sixty times a second. */
std::unique_ptr<ActivitySpool> someActivity()
{
    LiveActivity live;
    const auto brain = std::make_shared<const BrainLayout> (layOutBrain ({ 256, 1, NeuronType::lif }));
    live.setBrain (brain);
    auto spool = std::make_unique<ActivitySpool> (juce::File::getSpecialLocation (juce::File::tempDirectory));
    std::int64_t tick = 1000;
    for (int frame = 0; frame < 30; ++frame)
    {
        std::vector<TickRecord> ticks;
        std::vector<Spike> spikes;
        for (int i = 0; i < 17; ++i, ++tick)
        {
            ticks.emplace_back();
            ticks.back().tick = tick;
            spikes.push_back ({ tick * stepsPerTick + 5, static_cast<std::int32_t> (tick * 7 % 256) });
        }
        spool->add (ticks, spikes, live, brain);
    }
    return spool;
}

void wait (const VideoMaking& making)
{
    for (int i = 0; i < 600 && ! making.isFinished(); ++i)
        juce::Thread::sleep (50);
}

/** Half a second of silence, 16 bits, mono, 8 kHz. */
void writeSound (const juce::File& file)
{
    juce::FileOutputStream out (file);
    constexpr int bytes = 8000;
    out.write ("RIFF", 4);
    out.writeInt (36 + bytes);
    out.write ("WAVEfmt ", 8);
    out.writeInt (16);
    out.writeShort (1);
    out.writeShort (1);
    out.writeInt (8000);
    out.writeInt (16000);
    out.writeShort (2);
    out.writeShort (16);
    out.write ("data", 4);
    out.writeInt (bytes);
    out.writeRepeatedByte (0, bytes);
}

} // namespace

TEST_CASE ("a film has a frame for each moment of its sound")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    const juce::TemporaryFile target (".mp4"), sound (".wav");
    writeSound (sound.getFile());
    VideoMaking making (
        { someActivity(), { Look::network, 160, 90, 30 }, sound.getFile(), 0.5, 10000, target.getFile() });
    wait (making);
    REQUIRE (making.isFinished());
    CHECK (making.problem().isEmpty());
    CHECK (making.progress() == 1.0f);
    juce::ChildProcess probe;
    REQUIRE (probe.start (juce::StringArray { "ffprobe", "-v", "error", "-count_frames", "-select_streams", "v",
                                              "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0",
                                              target.getFile().getFullPathName() }));
    CHECK (probe.readAllProcessOutput().trim() == "15");
}

TEST_CASE ("a film that is given up leaves nothing, and one that fails says why")
{
    if (! EncoderProcess::isInstalled())
        SKIP ("there is no ffmpeg here");
    const juce::TemporaryFile target (".mp4"), sound (".wav");
    writeSound (sound.getFile());
    SECTION ("given up")
    {
        {
            VideoMaking making ({ someActivity(),
                                  { Look::network, 1920, 1080, 120 },
                                  sound.getFile(),
                                  100.0,
                                  10000,
                                  target.getFile() });
        }
        CHECK_FALSE (target.getFile().exists());
        CHECK_FALSE (sound.getFile().exists());
    }
    SECTION ("to a folder that is not there")
    {
        VideoMaking making ({ someActivity(),
                              { Look::network, 160, 90, 30 },
                              sound.getFile(),
                              0.1,
                              10000,
                              juce::File ("/nowhere/film.mp4") });
        wait (making);
        REQUIRE (making.isFinished());
        CHECK (making.problem().isNotEmpty());
        CHECK_FALSE (making.problem().containsChar ('\n'));
    }
    SECTION ("nothing was seen")
    {
        VideoMaking making (
            { std::make_unique<ActivitySpool> (juce::File::getSpecialLocation (juce::File::tempDirectory)),
              { Look::network, 160, 90, 30 },
              sound.getFile(),
              0.1,
              0,
              target.getFile() });
        wait (making);
        CHECK (making.problem() == "nothing was filmed");
        CHECK_FALSE (target.getFile().exists());
    }
}
