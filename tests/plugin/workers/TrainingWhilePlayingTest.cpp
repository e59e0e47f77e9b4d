// Sound on one thread, lessons on another.

#include "tests/plugin/workers/Player.h"
#include "tests/realtime/AllocationCounter.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

using namespace galvani;
using Id = ParameterId;

namespace
{

/** Ten sounds with ten voices. */
void teachTen (Player& player)
{
    player.routeNothing();
    for (size_t m = 0; m < numModulators; ++m)
        player.route (m, modulationTargets[m], 0.3f);
    auto& teacher = player.processor.workers().teacher();
    for (int i = 0; i < 10; ++i)
    {
        HeldModulators held;
        for (auto& value : held.value)
            value = static_cast<float> (player.random.uniform());
        held.mask = 255;
        player.processor.setHeld (held);
        player.play (100.0 * std::pow (1.5, i), 1.5);
        teacher.teach();
    }
    player.processor.setHeld ({});
}

} // namespace

TEST_CASE ("training while it plays allocates nothing on the audio thread and moves no sample further than before")
{
    Player player;
    teachTen (player);
    player.largestStep = 0.0f;
    player.play (440.0, 3.0);
    const auto usual = player.largestStep;
    player.largestStep = 0.0f;

    std::atomic<bool> stop { false };
    std::atomic<size_t> allocations { 0 };
    std::thread audio (
        [&]
        {
            juce::AudioBuffer<float> buffer (2, 64);
            juce::MidiBuffer midi;
            double phase = player.phase;
            while (! stop)
            {
                for (int i = 0; i < 64; ++i)
                {
                    phase += 440.0 / 48000.0;
                    for (int channel = 0; channel < 2; ++channel)
                        buffer.setSample (channel, i,
                                          0.3f * static_cast<float> (std::sin (2.0 * std::numbers::pi * phase)));
                }
                {
                    const AllocationCounter counter;
                    player.processor.processBlock (buffer, midi);
                    allocations += counter.count();
                }
                for (int i = 0; i < 64; ++i)
                {
                    const auto now = buffer.getSample (0, i);
                    player.largestStep = std::max (player.largestStep, std::abs (now - player.last));
                    player.last = now;
                }
                std::this_thread::sleep_for (std::chrono::microseconds (200));
            }
        });

    auto& workers = player.processor.workers();
    for (std::uint32_t seed = 1; seed <= 4; ++seed)
    {
        auto settings = workers.teacher().settings();
        settings.seed = seed;
        settings.epochs = 60;
        workers.teacher().setSettings (settings);
        workers.teacher().train();
        player.awaitTraining();
        CHECK (workers.teacher().hasTrained());
        for (int i = 0; i < 20; ++i)
        {
            workers.taster().rate (i % 2 == 0);
            workers.attend();
            juce::Thread::sleep (5);
        }
    }
    stop = true;
    audio.join();
    CHECK (allocations == 0);
    // Each of the networks plays another voice; what must not be heard is the change itself.
    CHECK (player.largestStep < 2.0f * usual);
}

TEST_CASE ("the processor may go while it trains")
{
    auto player = std::make_unique<Player>();
    teachTen (*player);
    auto& teacher = player->processor.workers().teacher();
    auto settings = teacher.settings();
    settings.epochs = 5000;
    teacher.setSettings (settings);
    teacher.train();
    CHECK (teacher.isTraining());
    player = nullptr;
}
