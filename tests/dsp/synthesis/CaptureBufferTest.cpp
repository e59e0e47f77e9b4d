#include "dsp/synthesis/CaptureBuffer.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::CaptureBuffer;
using namespace galvani::test;

TEST_CASE ("the capture gives back what was written, also over the ring's seam", "[capture]")
{
    CaptureBuffer capture;
    capture.prepare (8000.0, 0.5);
    const auto sound = noise (60000, 1.0f);

    for (int done = 0; done < sound.length(); done += 500)
    {
        capture.write (sound.left.data() + done, sound.right.data() + done, 500);
        for (auto position = capture.written() - 2;
             position >= std::max<std::int64_t> (0, capture.written() - capture.length()); --position)
        {
            REQUIRE (capture.read (0, static_cast<double> (position)) == sound.left[static_cast<size_t> (position)]);
            REQUIRE (capture.read (1, static_cast<double> (position)) == sound.right[static_cast<size_t> (position)]);
        }
    }
}

TEST_CASE ("the longest block leaves the whole length readable from its first sample on", "[capture]")
{
    CaptureBuffer capture;
    capture.prepare (8000.0, 1.0);
    const auto sound = noise (40000, 1.0f);
    capture.write (sound.left.data(), sound.right.data(), 40000 - CaptureBuffer::maximumWrite);
    capture.write (sound.left.data() + 40000 - CaptureBuffer::maximumWrite,
                   sound.right.data() + 40000 - CaptureBuffer::maximumWrite, CaptureBuffer::maximumWrite);
    const auto oldest = 40000 - CaptureBuffer::maximumWrite - capture.length();
    REQUIRE (capture.read (0, oldest) == sound.left[static_cast<size_t> (oldest)]);
}

TEST_CASE ("between samples the capture follows a parabola exactly and a sine closely", "[capture]")
{
    CaptureBuffer capture;
    capture.prepare (8000.0, 1.0);
    StereoSound sound (1000);
    for (size_t i = 0; i < 1000; ++i)
    {
        const auto t = static_cast<float> (i) / 1000.0f;
        sound.left[i] = t * t - 0.5f * t;
        sound.right[i] = std::sin (0.2f * static_cast<float> (i));
    }
    capture.write (sound.left.data(), sound.right.data(), 1000);

    for (double position = 2.0; position < 997.0; position += 0.37)
    {
        const auto t = position / 1000.0;
        REQUIRE (capture.read (0, position) == Catch::Approx (t * t - 0.5 * t).margin (1.0e-6));
        REQUIRE (capture.read (1, position) == Catch::Approx (std::sin (0.2 * position)).margin (1.0e-3));
    }
}

TEST_CASE ("what was never written is silence, and so is what is no number", "[capture]")
{
    CaptureBuffer capture;
    capture.prepare (8000.0, 1.0);
    const float bad[] { std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(), 1.0f, 1.0f };
    capture.write (bad, bad, 4);
    REQUIRE (capture.read (0, -100.5) == 0.0f);
    REQUIRE (capture.read (0, 0.0) == 0.0f);
    REQUIRE (capture.read (1, 1.0) == 0.0f);
    REQUIRE (capture.read (1, 2.0) == 1.0f);

    capture.reset();
    REQUIRE (capture.written() == 0);
    REQUIRE (capture.read (1, 2.0) == 0.0f);
}
