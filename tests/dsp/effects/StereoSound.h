// Sounds to test with, and the demand that a processor gives the same bits however its run is cut into blocks.
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <span>
#include <vector>

namespace galvani::test
{

struct StereoSound
{
    std::vector<float> left, right;

    explicit StereoSound (int numSamples)
        : left (static_cast<std::size_t> (numSamples)), right (static_cast<std::size_t> (numSamples))
    {
    }

    int length() const { return static_cast<int> (left.size()); }

    float peak (int from = 0) const
    {
        auto result = 0.0f;
        for (auto i = static_cast<std::size_t> (from); i < left.size(); ++i)
            result = std::max ({ result, std::abs (left[i]), std::abs (right[i]) });
        return result;
    }

    bool isFinite() const
    {
        const auto finite = [] (float x) { return std::isfinite (x); };
        return std::all_of (left.begin(), left.end(), finite) && std::all_of (right.begin(), right.end(), finite);
    }

    bool sameBitsAs (const StereoSound& other) const
    {
        const auto same = [] (float a, float b)
        { return std::bit_cast<std::uint32_t> (a) == std::bit_cast<std::uint32_t> (b); };
        return std::equal (left.begin(), left.end(), other.left.begin(), other.left.end(), same)
               && std::equal (right.begin(), right.end(), other.right.begin(), other.right.end(), same);
    }
};

inline float rms (std::span<const float> sound)
{
    auto sum = 0.0;
    for (auto x : sound)
        sum += static_cast<double> (x) * x;
    return static_cast<float> (std::sqrt (sum / std::max (1.0, static_cast<double> (sound.size()))));
}

inline double decibelsBetween (float amplitude, float reference)
{
    return 20.0 * std::log10 (static_cast<double> (amplitude) / static_cast<double> (reference));
}

/** The largest difference between neighbouring samples. */
inline float largestStep (std::span<const float> sound)
{
    auto result = 0.0f;
    for (std::size_t i = 1; i < sound.size(); ++i)
        result = std::max (result, std::abs (sound[i] - sound[i - 1]));
    return result;
}

/** Uniform white noise between -amplitude and amplitude, different in each channel. */
inline StereoSound noise (int numSamples, float amplitude, unsigned seed = 1)
{
    std::minstd_rand random (seed);
    std::uniform_real_distribution<float> uniform (-amplitude, amplitude);
    StereoSound sound (numSamples);
    std::generate (sound.left.begin(), sound.left.end(), [&] { return uniform (random); });
    std::generate (sound.right.begin(), sound.right.end(), [&] { return uniform (random); });
    return sound;
}

/** The same sine in both channels; the phase in cycles. */
inline StereoSound sine (int numSamples, double cyclesPerSample, float amplitude, double phase = 0.0)
{
    StereoSound sound (numSamples);
    for (int i = 0; i < numSamples; ++i)
        sound.left[static_cast<std::size_t> (i)] = sound.right[static_cast<std::size_t> (i)] = static_cast<float> (
            amplitude * std::sin (2.0 * std::numbers::pi * std::fmod (cyclesPerSample * i + phase, 1.0)));
    return sound;
}

/** Blocks of one length, the last perhaps shorter; length 0: random lengths of 0 to 300. */
inline std::vector<int> blocksOf (int length, int numSamples)
{
    std::minstd_rand random (42);
    std::uniform_int_distribution<int> anyLength (0, 300);
    std::vector<int> blocks;
    for (int left = numSamples; left > 0; left -= blocks.back())
        blocks.push_back (std::min (left, length > 0 ? length : anyLength (random)));
    return blocks;
}

/** render (blocks) -> StereoSound must not depend on the blocks, whose lengths add up to numSamples. */
template <typename Render>
void requireSameForAnySplit (int numSamples, Render&& render)
{
    const auto whole = render (blocksOf (numSamples, numSamples));
    REQUIRE (whole.isFinite());
    for (auto length : { 1, 7, 64, 0 })
    {
        INFO ("blocks of " << length << " (0: random)");
        REQUIRE (whole.sameBitsAs (render (blocksOf (length, numSamples))));
    }
}

} // namespace galvani::test
