#include "plugin/workers/SoundRecorder.h"

#include "plugin/gui/Editor.h"
#include "tests/plugin/workers/Player.h"
#include "tests/realtime/AllocationCounter.h"

#include <juce_audio_formats/juce_audio_formats.h>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <vector>

#if JUCE_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace galvani;

namespace
{

struct Recording : Player
{
    juce::File folder = juce::File::createTempFile ("recordings");
    std::array<std::vector<float>, 2> out; ///< what left since it was cleared

    Recording() { processor.recorder().setFolder (folder); }
    ~Recording()
    {
        processor.recorder().stop();
        folder.deleteRecursively();
    }

    void block (int size)
    {
        juce::AudioBuffer<float> buffer (2, size);
        juce::MidiBuffer midi;
        for (int i = 0; i < size; ++i)
            for (int channel = 0; channel < 2; ++channel)
                buffer.setSample (channel, i, 0.5f * static_cast<float> (random.uniform (-1.0, 1.0)));
        const AllocationCounter counter;
        processor.processBlock (buffer, midi);
        allocations += counter.count();
        for (int channel = 0; channel < 2; ++channel)
            for (int i = 0; i < size; ++i)
                out[static_cast<size_t> (channel)].push_back (buffer.getSample (channel, i));
    }

    void checkFile (const juce::File& file, double rate = 48000.0) const
    {
        juce::WavAudioFormat wav;
        const std::unique_ptr<juce::AudioFormatReader> reader (
            wav.createReaderFor (file.createInputStream().release(), true));
        REQUIRE (reader != nullptr);
        CHECK (reader->sampleRate == rate);
        CHECK (reader->bitsPerSample == 24);
        REQUIRE (reader->lengthInSamples == static_cast<juce::int64> (out[0].size()));
        const auto length = static_cast<int> (out[0].size());
        juce::AudioBuffer<float> read (2, length);
        reader->read (&read, 0, length, 0, true, true);
        for (int channel = 0; channel < 2; ++channel)
            for (int i = 0; i < length; ++i)
                if (const auto steps =
                        std::lround (out[static_cast<size_t> (channel)][static_cast<size_t> (i)] * 8388608.0f);
                    std::lround (read.getSample (channel, i) * 8388608.0f) != steps)
                    FAIL ("sample " << i << " is another");
    }

    size_t allocations = 0;
};

} // namespace

TEST_CASE ("a recording has exactly the samples that left, and the audio thread allocates nothing for it", "[recorder]")
{
    Recording recording;
    auto& recorder = recording.processor.recorder();
    recording.block (480);
    recording.out = {};
    recording.allocations = 0;
    recorder.start ("Frog: Legs/at Dawn");
    REQUIRE (recorder.isRecording());
    for (int b = 0; b < 300; ++b)
        recording.block (1 + b * 37 % 700);
    CHECK (recording.allocations == 0);
    CHECK (recorder.seconds() == static_cast<double> (recording.out[0].size()) / 48000.0);
    recorder.start ("another"); // goes on with the one
    recorder.stop();
    CHECK_FALSE (recorder.isRecording());
    const auto file = recorder.file();
    CHECK (file.getParentDirectory() == recording.folder);
    CHECK (file.getFileName().endsWith ("Frog Legsat Dawn.wav"));
    CHECK (recorder.takeNews().contains (file.getFullPathName()));
    CHECK (recorder.takeNews().isEmpty());
    recording.checkFile (file);
}

TEST_CASE ("a recording goes on without a window", "[recorder]")
{
    Recording recording;
    auto& recorder = recording.processor.recorder();
    {
        Editor editor (recording.processor);
        recorder.start ("one");
        recording.block (480);
    }
    recording.block (480);
    CHECK (recorder.isRecording());
    recorder.stop();
    recording.checkFile (recorder.file());
}

TEST_CASE ("a recording ends whole when the sample rate changes or the instrument goes; not when it is prepared again",
           "[recorder]")
{
    Recording recording;
    auto& recorder = recording.processor.recorder();
    recorder.start ("rate");
    recording.block (700);
    recording.processor.prepareToPlay (48000.0, 64);
    CHECK (recorder.isRecording());
    recording.block (64);
    recording.processor.prepareToPlay (44100.0, 480);
    CHECK_FALSE (recorder.isRecording());
    CHECK (recorder.takeNews().startsWith ("Recorded to "));
    recording.checkFile (recorder.file());

    auto other = std::make_unique<Processor>();
    other->recorder().setFolder (recording.folder);
    other->prepareToPlay (44100.0, 480);
    other->recorder().start ("gone");
    juce::AudioBuffer<float> buffer (2, 480);
    juce::MidiBuffer midi;
    recording.out = {};
    for (int b = 0; b < 40; ++b)
    {
        buffer.clear();
        other->processBlock (buffer, midi);
        for (int channel = 0; channel < 2; ++channel)
            recording.out[static_cast<size_t> (channel)].insert (recording.out[static_cast<size_t> (channel)].end(),
                                                                 buffer.getReadPointer (channel),
                                                                 buffer.getReadPointer (channel) + 480);
    }
    const auto file = other->recorder().file();
    other = nullptr;
    recording.checkFile (file, 44100.0);
}

TEST_CASE ("a folder that cannot be written says so in one line, and the sound goes on", "[recorder]")
{
    Recording recording;
    auto& recorder = recording.processor.recorder();
    REQUIRE (recording.folder.replaceWithText ("in the way"));
    recorder.start ("one");
    CHECK_FALSE (recorder.isRecording());
    const auto line = recorder.takeNews();
    CHECK (line.startsWith ("Nothing is recorded: "));
    CHECK (line.contains (recording.folder.getFullPathName()));
    CHECK_FALSE (line.containsChar ('\n'));
    recording.block (480);
    CHECK (recording.folder.loadFileAsString() == "in the way");

    Processor silent; // never prepared
    silent.recorder().start ("one");
    CHECK (silent.recorder().takeNews().isNotEmpty());
}

#if JUCE_LINUX
TEST_CASE ("a disk that takes no more ends the recording in one line, and what it took stays a whole file",
           "[recorder]")
{
    Recording recording;
    auto& recorder = recording.processor.recorder();
    auto* const before = std::signal (SIGXFSZ, SIG_IGN);
    rlimit limit {};
    getrlimit (RLIMIT_FSIZE, &limit);
    auto small = limit;
    small.rlim_cur = 60000;
    setrlimit (RLIMIT_FSIZE, &small);
    recorder.start ("full");
    for (int b = 0; b < 3000 && recorder.isRecording(); ++b)
    {
        recording.block (480);
        juce::Thread::sleep (1);
    }
    CHECK_FALSE (recorder.isRecording());
    for (int look = 0; look < 1000 && recorder.takeNews().isEmpty(); ++look)
    {
        juce::Thread::sleep (1);
        recorder.attend();
    }
    setrlimit (RLIMIT_FSIZE, &limit);
    std::signal (SIGXFSZ, before);
    juce::WavAudioFormat wav;
    const std::unique_ptr<juce::AudioFormatReader> reader (
        wav.createReaderFor (recorder.file().createInputStream().release(), true));
    REQUIRE (reader != nullptr);
    CHECK (reader->lengthInSamples > 1000);
    CHECK (recorder.file().getSize() == 80 + 6 * reader->lengthInSamples);
    recording.block (480); // the sound goes on
}
#endif
