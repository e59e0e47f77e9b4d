#include "dsp/stimulus/BeatClock.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using galvani::BeatClock;

namespace
{

constexpr double perSample = 120.0 / (60.0 * 48000.0); // a quarter note is 24,000 samples

/** Samples of all beats when the host calls with blocks of this size. */
std::vector<int> beats (int block, double length, double from = 0.0)
{
    std::vector<int> result;
    for (int start = 0; start < 96000; start += block)
    {
        BeatClock clock (from + start * perSample, perSample, length);
        while (const auto offset = clock.next (block))
            if (start + *offset < 96000)
                result.push_back (start + *offset);
    }
    return result;
}

} // namespace

TEST_CASE ("beats fall on their samples, whatever the block")
{
    const std::vector<int> quarters { 0, 24000, 48000, 72000 };
    for (const auto block : { 1, 64, 441, 1000, 96000 })
        CHECK (beats (block, 1.0) == quarters);
    CHECK (beats (480, 4.0) == std::vector<int> { 0 });
    CHECK (beats (480, 0.25).size() == 16);
}

TEST_CASE ("a transport that starts between beats waits for the next")
{
    CHECK (beats (512, 1.0, 10.5) == std::vector<int> { 12000, 36000, 60000, 84000 });
    CHECK (beats (512, 1.0, -0.5) == std::vector<int> { 12000, 36000, 60000, 84000 });
}
