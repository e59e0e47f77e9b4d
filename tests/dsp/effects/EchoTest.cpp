#include "dsp/effects/Echo.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::Echo;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

void echoed (Echo& echo, StereoSound& sound, float seconds, float feedback, float level)
{
    const auto controls = [&] (float x) { return std::vector<float> (sound.left.size(), x); };
    echo.process (sound.left.data(), sound.right.data(), controls (seconds).data(), controls (feedback).data(),
                  controls (level).data(), sound.length());
}

StereoSound click (int numSamples)
{
    StereoSound sound (numSamples);
    std::fill_n (sound.left.begin(), 20, 0.5f);
    std::fill_n (sound.right.begin(), 20, 0.5f);
    return sound;
}

size_t loudestBetween (const std::vector<float>& sound, size_t from, size_t to)
{
    const auto quieter = [] (float a, float b) { return std::abs (a) < std::abs (b); };
    return static_cast<size_t> (
        std::max_element (sound.begin() + static_cast<long> (from), sound.begin() + static_cast<long> (to), quieter)
        - sound.begin());
}

} // namespace

TEST_CASE ("an echo comes back after its time, quieter and darker each time, wider on the right", "[echo]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
    {
        Echo echo;
        echo.prepare (rate, 512);
        auto sound = click (static_cast<int> (rate));
        echoed (echo, sound, 0.2f, 0.5f, 1.0f);

        const auto time = static_cast<size_t> (0.2 * rate);
        const auto first = loudestBetween (sound.left, time / 2, time * 3 / 2);
        const auto second = loudestBetween (sound.left, time * 3 / 2, time * 5 / 2);
        REQUIRE (first >= time);
        REQUIRE (first < time + 25);
        REQUIRE (std::abs (sound.left[second]) < 0.6f * std::abs (sound.left[first]));
        REQUIRE (second > 2 * time);
        REQUIRE (loudestBetween (sound.right, time / 2, time * 3 / 2) > first + time / 100);
    }
}

TEST_CASE ("no level, no echo: the sound passes bit by bit", "[echo]")
{
    Echo echo;
    echo.prepare (sampleRate, 512);
    const auto in = noise (48000, 1.0f);
    auto out = in;
    echoed (echo, out, 0.05f, 0.9f, 0.0f);
    REQUIRE (out.sameBitsAs (in));
}

TEST_CASE ("the greatest feedback under full-scale noise stays bounded", "[echo]")
{
    Echo echo;
    echo.prepare (sampleRate, 512);
    auto sound = noise (480000, 4.0f);
    echoed (echo, sound, 0.01f, 5.0f, 1.0f);
    REQUIRE (sound.isFinite());
    REQUIRE (sound.peak() < 4.0f + 2.5f);
}

TEST_CASE ("feedback of one and more is held where every repeat is quieter than the last", "[echo]")
{
    for (auto feedback : { 0.95f, 1.0f, 1.0e9f })
    {
        Echo echo;
        echo.prepare (sampleRate, 512);
        auto sound = sine (48000, 440.0 / sampleRate, 1.0f);
        echoed (echo, sound, 0.05f, feedback, 1.0f);
        StereoSound early (48000), late (480000);
        echoed (echo, early, 0.05f, feedback, 1.0f);
        echoed (echo, late, 0.05f, feedback, 1.0f);
        REQUIRE (early.peak() > 0.1f);
        REQUIRE (late.peak (432000) < 0.1f * early.peak());
    }
}

TEST_CASE ("what is not sent into the loop does not come back", "[echo]")
{
    Echo echo;
    echo.prepare (sampleRate, 512);
    const auto in = noise (24000, 0.5f);
    auto out = in;
    const std::vector<float> time (24000, 0.05f), none (24000, 0.0f), full (24000, 1.0f);
    echo.process (out.left.data(), out.right.data(), time.data(), none.data(), full.data(), 24000, none.data());
    REQUIRE (out.sameBitsAs (in));
}

TEST_CASE ("a time that jumps is followed without a click", "[echo]")
{
    Echo echo;
    echo.prepare (sampleRate, 512);
    auto sound = sine (96000, 200.0 / sampleRate, 0.5f);
    const auto input = largestStep (sound.left);
    auto times = std::vector<float> (96000, 0.1f);
    for (size_t i = 48000; i < 96000; ++i)
        times[i] = (i / 6000) % 2 == 0 ? 2.0f : 0.02f;
    const std::vector<float> none (96000, 0.0f), full (96000, 1.0f);
    echo.process (sound.left.data(), sound.right.data(), times.data(), none.data(), full.data(), 96000);
    REQUIRE (largestStep ({ sound.left.data() + 20000, 76000 }) < 3.0f * input);
}

TEST_CASE ("after its tail an echo is exactly silent", "[echo]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        for (auto feedback : { 0.0f, 0.5f, 0.9f })
        {
            Echo echo;
            echo.prepare (rate, 512);
            auto sound = noise (static_cast<int> (0.1 * rate), 4.0f);
            echoed (echo, sound, 0.02f, feedback, 1.0f);
            const auto tail = static_cast<int> (Echo::tailSeconds (0.02f, feedback) * rate);
            StereoSound after (tail + 4800);
            echoed (echo, after, 0.02f, feedback, 1.0f);
            REQUIRE (after.peak() > 0.0f);
            REQUIRE (after.peak (tail) == 0.0f);
        }
}

TEST_CASE ("an echo with everything moving gives the same bits however it is split", "[echo]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (9600,
                                [rate] (const auto& blocks)
                                {
                                    Echo echo;
                                    echo.prepare (rate, 9600);
                                    auto sound = noise (9600, 0.5f);
                                    std::vector<float> time (9600), feedback (9600), level (9600);
                                    for (size_t i = 0; i < 9600; ++i)
                                    {
                                        time[i] = 0.02f + 0.01f * std::sin (0.002f * static_cast<float> (i));
                                        feedback[i] = static_cast<float> (i % 100) * 0.01f;
                                        level[i] = static_cast<float> (i % 333) * 0.003f;
                                    }
                                    int done = 0;
                                    for (auto length : blocks)
                                    {
                                        echo.process (sound.left.data() + done, sound.right.data() + done,
                                                      time.data() + done, feedback.data() + done, level.data() + done,
                                                      length);
                                        done += length;
                                    }
                                    return sound;
                                });
}

TEST_CASE ("an echo that was reset is as fresh", "[echo]")
{
    Echo echo;
    echo.prepare (sampleRate, 512);
    auto fresh = noise (20000, 1.0f);
    echoed (echo, fresh, 0.1f, 0.8f, 0.7f);
    echo.reset();
    auto again = noise (20000, 1.0f);
    echoed (echo, again, 0.1f, 0.8f, 0.7f);
    REQUIRE (fresh.sameBitsAs (again));
}

TEST_CASE ("the echo recovers from sound and settings beyond all sense", "[echo]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    Echo echo;
    echo.prepare (sampleRate, 512);
    for (auto odd : { 3.0e38f, -3.0e38f, infinite, -infinite, nan })
    {
        StereoSound sound (1000);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        echoed (echo, sound, odd, odd, 1.0f);
    }
    StereoSound after (480000);
    echoed (echo, after, 0.02f, 0.2f, 1.0f);
    REQUIRE (after.isFinite());
    REQUIRE (after.peak (470000) == 0.0f);
}
