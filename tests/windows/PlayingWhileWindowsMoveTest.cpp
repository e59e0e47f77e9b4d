#include "plugin/gui/Editor.h"
#include "plugin/gui/screen/PictureScreen.h"
#include "tests/realtime/AllocationCounter.h"
#include "tests/windows/MessageThread.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <cmath>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#if JUCE_LINUX
#include <sys/resource.h>
#endif

using namespace galvani;

namespace
{

constexpr int blockSize = 64;
constexpr double rate = 48000.0;

/** How often this thread has waited for something. */
long waitsOfThisThread()
{
#if JUCE_LINUX
    rusage usage {};
    getrusage (RUSAGE_THREAD, &usage);
    return usage.ru_nvcsw;
#else
    return 0;
#endif
}

/** Plays as a host does, in time, and keeps all that came out. */
class Player
{
public:
    explicit Player (Processor& played) : processor (played)
    {
        processor.setNonRealtime (false);
        processor.prepareToPlay (rate, blockSize);
        thread = std::thread ([this] { play(); });
    }

    ~Player() { stop(); }

    void stop()
    {
        isPlaying = false;
        if (thread.joinable())
            thread.join();
    }

    long waits = 0, allocations = 0, blocks = 0;
    std::vector<float> output;

private:
    void play()
    {
        juce::AudioBuffer<float> buffer (2, blockSize);
        juce::MidiBuffer midi;
        midi.ensureSize (4096);
        output.reserve (static_cast<size_t> (rate) * 240);
        std::int64_t sample = 0;
        while (isPlaying)
        {
            for (int i = 0; i < blockSize; ++i, ++sample)
                for (int channel = 0; channel < 2; ++channel)
                    buffer.setSample (channel, i,
                                      0.3f
                                          * static_cast<float> (std::sin (0.03 * static_cast<double> (sample))
                                                                * std::sin (0.0004 * static_cast<double> (sample))));
            const auto waitsBefore = waitsOfThisThread();
            {
                const AllocationCounter counter;
                processor.processBlock (buffer, midi);
                allocations += static_cast<long> (counter.count());
            }
            waits += waitsOfThisThread() - waitsBefore;
            ++blocks;
            if (output.size() + blockSize <= output.capacity())
                output.insert (output.end(), buffer.getReadPointer (0), buffer.getReadPointer (0) + blockSize);
            midi.clear();
            std::this_thread::sleep_for (std::chrono::microseconds (900));
        }
    }

    Processor& processor;
    std::atomic<bool> isPlaying { true };
    std::thread thread;
};

} // namespace

TEST_CASE ("windows that open, close, grow and fill the screen a hundred times keep no block waiting")
{
    std::unique_ptr<Processor> processor;
    onMessageThread ([&] { processor = std::make_unique<Processor>(); });
    Player player (*processor);
    std::unique_ptr<Editor> editor;
    for (int round = 0; round < 100; ++round)
    {
        onMessageThread (
            [&]
            {
                editor = std::make_unique<Editor> (*processor);
                editor->addToDesktop (0);
                editor->setVisible (true);
                editor->setSize (760 + round * 7, 500 + round * 5);
            });
        juce::Thread::sleep (30);
        onMessageThread (
            [&]
            {
                editor->setSize (1400 - round * 3, 900 - round * 2);
                auto& screen = PictureScreen::of (*processor);
                screen.isOpen() ? screen.close() : screen.open ({});
            });
        juce::Thread::sleep (30);
        onMessageThread ([&] { editor = nullptr; });
    }
    player.stop();
    const auto waits = player.waits, allocations = player.allocations;
    CHECK (player.blocks > 1000);
    CHECK (waits == 0);
    CHECK (allocations == 0);

    // And it is the same sound as without any window.
    std::unique_ptr<Processor> undisturbed;
    onMessageThread (
        [&]
        {
            processor = nullptr;
            undisturbed = std::make_unique<Processor>();
        });
    Player alone (*undisturbed);
    juce::Thread::sleep (2000);
    alone.stop();
    const auto common = std::min (player.output.size(), alone.output.size());
    REQUIRE (common > static_cast<size_t> (rate / 2));
    CHECK (std::equal (alone.output.begin(), alone.output.begin() + static_cast<std::ptrdiff_t> (common),
                       player.output.begin()));
    onMessageThread ([&] { undisturbed = nullptr; });
}
