#include "plugin/headless/RateConverter.h"
#include "tests/plugin/headless/SoundBytes.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

std::unique_ptr<juce::InputStream> sine (double frequency, int rate, int samples)
{
    return std::make_unique<juce::MemoryInputStream> (
        floatWav ({ 1, rate, samples },
                  [&] (int sample, int) {
                      return static_cast<float> (
                          0.5 * std::sin (2.0 * juce::MathConstants<double>::pi * frequency * sample / rate));
                  }),
        true);
}

std::vector<float> converted (double frequency, int from, int to, int pieceLength)
{
    SoundFile file (sine (frequency, from, from), "sine");
    RateConverter converter (file, to);
    std::vector<float> result (static_cast<size_t> (converter.length()));
    for (size_t start = 0; start < result.size(); start += static_cast<size_t> (pieceLength))
    {
        float* destination = result.data() + start;
        converter.read (&destination, static_cast<std::int64_t> (start),
                        static_cast<int> (std::min (result.size() - start, static_cast<size_t> (pieceLength))));
    }
    return result;
}

} // namespace

TEST_CASE ("a sine keeps its pitch, phase and level at another rate")
{
    for (const auto& [from, to] :
         { std::pair (44100, 48000), std::pair (48000, 44100), std::pair (8000, 192000), std::pair (96000, 16000) })
    {
        INFO (from << " to " << to);
        const auto result = converted (1000.0, from, to, 4096);
        REQUIRE (result.size() == static_cast<size_t> (to));
        auto worst = 0.0;
        for (int i = to / 10; i < to * 9 / 10; ++i)
            worst =
                std::max (worst, std::abs (static_cast<double> (result[static_cast<size_t> (i)])
                                           - 0.5 * std::sin (2.0 * juce::MathConstants<double>::pi * 1000.0 * i / to)));
        CHECK (worst < 5.0e-5);
    }
}

TEST_CASE ("what the lower rate cannot hold is taken away rather than folded back")
{
    const auto result = converted (15000.0, 48000, 16000, 4096);
    auto loudest = 0.0f;
    for (size_t i = 1600; i < 14400; ++i)
        loudest = std::max (loudest, std::abs (result[i]));
    CHECK (loudest < 5.0e-4f);
}

TEST_CASE ("pieces join without a seam")
{
    CHECK (converted (440.0, 44100, 48000, 1) == converted (440.0, 44100, 48000, 48000));
    CHECK (converted (440.0, 44100, 48000, 1000) == converted (440.0, 44100, 48000, 48000));
}

TEST_CASE ("at equal rates every sample stays what it is")
{
    const auto result = converted (1000.0, 48000, 48000, 777);
    for (size_t i = 0; i < result.size(); ++i)
        REQUIRE (result[i]
                 == static_cast<float> (
                     0.5 * std::sin (2.0 * juce::MathConstants<double>::pi * 1000.0 * static_cast<int> (i) / 48000)));
}
