#include "dsp/synthesis/GrainCloud.h"

#include "tests/dsp/effects/StereoSound.h"
#include "tests/dsp/synthesis/Clicks.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::CaptureBuffer;
using galvani::GrainCloud;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;
constexpr int freezesAt = 48000, letsGoAt = 96000, length = 144000;

/** A steady cloud over a capture that is frozen for the second second. */
StereoSound playFrozen (const StereoSound& input, const GrainCloud::Request& request, const std::vector<int>& blocks)
{
    CaptureBuffer capture;
    capture.prepare (sampleRate, 8.0);
    GrainCloud cloud;
    cloud.prepare (sampleRate, length);
    StereoSound out (length);
    int done = 0;
    for (auto block : blocks)
        for (const auto end = done + block; done < end;)
        {
            if (done == freezesAt || done == letsGoAt)
                capture.setFrozen (done == freezesAt);
            auto run = end - done;
            for (auto border : { freezesAt, letsGoAt })
                if (done < border)
                    run = std::min (run, border - done);
            for (int i = 0; i < run; ++i)
                if ((done + i) % 240 == 7)
                {
                    auto wanted = request;
                    wanted.sampleOffset = i;
                    REQUIRE (cloud.start (wanted));
                }
            // A capture takes no more at once, and a cloud wants it in one.
            capture.write (input.left.data() + done, input.right.data() + done, run);
            cloud.process (capture, out.left.data() + done, out.right.data() + done, run);
            done += run;
        }
    return out;
}

std::span<const float> part (const StereoSound& sound, int from, int to)
{
    return std::span (sound.left).subspan (static_cast<size_t> (from), static_cast<size_t> (to - from));
}

} // namespace

TEST_CASE ("a frozen capture keeps what it has and goes on where it stood", "[capture]")
{
    CaptureBuffer capture;
    capture.prepare (8000.0, 1.0);
    const std::vector<float> one (8000, 1.0f), minusOne (8000, -1.0f);
    capture.write (one.data(), one.data(), 4000);
    capture.setFrozen (true);
    REQUIRE (capture.isFrozen());
    for (int i = 0; i < 10; ++i)
        capture.write (one.data(), one.data(), 100);
    const auto seam = capture.written();
    REQUIRE (seam >= 4000 + 40); // 5 ms of fade
    REQUIRE (seam <= 4000 + 48);
    REQUIRE (capture.read (0, 3990.0) == 1.0f);
    REQUIRE (capture.read (0, static_cast<double> (seam - 3)) == 0.0f);
    capture.write (minusOne.data(), minusOne.data(), 3000);
    REQUIRE (capture.written() == seam);
    REQUIRE (capture.writtenBefore() == seam);

    capture.setFrozen (false);
    capture.write (minusOne.data(), minusOne.data(), 1000);
    REQUIRE (capture.written() == seam + 1000);
    REQUIRE (capture.read (1, 3990.0) == 1.0f);
    REQUIRE (capture.read (1, static_cast<double> (seam + 100)) == -1.0f);
    for (auto position = seam - 60; position < seam + 60; ++position)
        REQUIRE (std::abs (capture.read (0, static_cast<double> (position + 1))
                           - capture.read (0, static_cast<double> (position)))
                 < 0.04f);
}

TEST_CASE ("a capture let go while it fades out rises from where it was", "[capture]")
{
    CaptureBuffer capture;
    capture.prepare (48000.0, 1.0);
    const std::vector<float> one (2000, 1.0f);
    capture.write (one.data(), one.data(), 1000);
    capture.setFrozen (true);
    capture.write (one.data(), one.data(), 120);
    capture.setFrozen (false);
    capture.write (one.data(), one.data(), 880);
    REQUIRE (capture.written() == 2000);
    auto least = 1.0f;
    for (int position = 900; position < 1900; ++position)
        least = std::min (least, capture.read (0, position));
    REQUIRE (least == Catch::Approx (0.5).margin (0.01));
    REQUIRE (capture.read (0, 1500.0) == 1.0f);
}

TEST_CASE ("grains hear what was frozen, and only that", "[grains]")
{
    auto input = sine (length, 400.0 / sampleRate, 0.5f);
    const auto other = sine (length, 3000.0 / sampleRate, 0.5f);
    std::copy (other.left.begin() + freezesAt + 300, other.left.end(), input.left.begin() + freezesAt + 300);
    input.right = input.left;
    for (const auto& request : { GrainCloud::Request { 0, 0.3f, 0.1f, 1.0f, 0.0f, 0.1f },
                                 GrainCloud::Request { 0, 0.01f, 0.2f, 2.0f, 0.0f, 0.1f },
                                 GrainCloud::Request { 0, 0.01f, 0.2f, 1.0f, 0.0f, 0.1f, true } })
    {
        const auto out = playFrozen (input, request, blocksOf (480, length));
        const auto held = part (out, freezesAt + 4800, letsGoAt);
        REQUIRE (rms (held) > 0.02f);
        // A new grain each other cycle: all in phase.
        const auto crossings = [] (std::span<const float> sound)
        {
            int count = 0;
            for (size_t i = 1; i < sound.size(); ++i)
                count += (sound[i - 1] < 0.0f) != (sound[i] < 0.0f);
            return count * sampleRate / (2.0 * static_cast<double> (sound.size()));
        };
        REQUIRE (crossings (held) == Catch::Approx (400.0 * static_cast<double> (request.pitchRatio)).epsilon (0.03));
        REQUIRE (crossings (part (out, length - 4800, length)) > 1500.0);
    }
}

TEST_CASE ("freezing and letting go do not click, whoever reads", "[grains]")
{
    auto input = sine (length, 400.0 / sampleRate, 1.0f);
    for (size_t i = 0; i < 9600; ++i) // where it begins it must not click by itself
        input.left[i] *= 0.5f - 0.5f * std::cos (std::numbers::pi_v<float> * static_cast<float> (i) / 9600.0f);
    input.right = input.left;
    for (auto ratio : { 0.5f, 1.0f, 1.5f })
        for (auto reversed : { false, true })
            for (auto delay : { 0.0f, 0.05f, 1.0f })
            {
                const auto out =
                    playFrozen (input, { 0, delay, 0.1f, ratio, 0.0f, 0.05f, reversed }, blocksOf (480, length));
                INFO (ratio << " " << reversed << " " << delay);
                REQUIRE (out.peak() > 0.05f);
                REQUIRE (clickiness (out.left) < 1.0e-4f); // -80 dBFS
            }
}

TEST_CASE ("freezing gives the same bits however it is split", "[grains]")
{
    const auto input = noise (length, 1.0f);
    const auto whole = playFrozen (input, { 0, 0.004f, 0.1f, 1.3f }, blocksOf (4800, length));
    for (auto block : { 7, 64, 0 })
        REQUIRE (whole.sameBitsAs (playFrozen (input, { 0, 0.004f, 0.1f, 1.3f }, blocksOf (block, length))));
}

TEST_CASE ("a reversed grain reads from its first sound into the past", "[grains]")
{
    CaptureBuffer capture;
    capture.prepare (sampleRate, 8.0);
    GrainCloud cloud;
    cloud.prepare (sampleRate, 8000);
    const auto input = noise (16000, 1.0f);
    capture.write (input.left.data(), input.right.data(), 8000);
    capture.write (input.left.data() + 8000, input.right.data() + 8000, 8000);
    REQUIRE (cloud.start ({ 2000, 0.01f, 0.1f, 1.0f, -1.0f, 1.0f, true }));
    StereoSound out (8000);
    cloud.process (capture, out.left.data(), out.right.data(), 8000);
    for (int i = 0; i < 4800; ++i)
    {
        const auto u = (static_cast<float> (i) + 0.5f) / 2400.0f - 1.0f;
        const auto expected = input.left[static_cast<size_t> (8000 + 2000 - 480 - i)] * (1.0f - u * u) * (1.0f - u * u);
        REQUIRE (out.left[static_cast<size_t> (2000 + i)] == Catch::Approx (expected).margin (1.0e-4));
    }
}
