#include "dsp/synthesis/GrainCloud.h"

#include "tests/dsp/effects/StereoSound.h"
#include "tests/dsp/synthesis/Clicks.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using galvani::CaptureBuffer;
using galvani::GrainCloud;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;
constexpr int length = 24000;

/** Grains of half a second of a sine, asked for every so many samples, as loud together as the sine itself. */
StereoSound playCrowd (int samplesBetween, int* mostAtOnce = nullptr)
{
    CaptureBuffer capture;
    capture.prepare (sampleRate, 8.0);
    GrainCloud cloud;
    cloud.prepare (sampleRate, 64);
    const auto input = sine (2 * length, 200.0 / sampleRate, 1.0f);
    for (int done = 0; done < length; done += 64)
        capture.write (input.left.data() + done, input.right.data() + done, 64);

    StereoSound out (length);
    for (int done = 0; done < length; done += 64)
    {
        for (int i = 0; i < 64; ++i)
            if ((done + i) % samplesBetween == 0)
                REQUIRE (
                    cloud.start ({ i, 0.0051f * static_cast<float> ((done + i) % 3), 0.5f, 1.0f, 0.0f, 1.0f / 64 }));
        capture.write (input.left.data() + length + done, input.right.data() + length + done, 64);
        cloud.process (capture, out.left.data() + done, out.right.data() + done, 64);
        if (mostAtOnce != nullptr)
            *mostAtOnce = std::max (*mostAtOnce, cloud.active());
    }
    return out;
}

} // namespace

TEST_CASE ("grains that take the place of others do not click", "[grains]")
{
    auto most = 0;
    const auto sound = playCrowd (30, &most); // 800 in half a second
    REQUIRE (most == GrainCloud::maximumGrains);
    REQUIRE (sound.peak() > 0.4f);
    REQUIRE (decibelsBetween (clickiness (sound.left), sound.peak()) < -80.0);

    // What it would be if a grain were cut off.
    auto cut = sound;
    for (size_t i = 12000; i < cut.left.size(); ++i)
        cut.left[i] *= 1.0f - 2.0f / 256.0f;
    REQUIRE (clickiness (cut.left) > 5.0f * clickiness (sound.left));
}

TEST_CASE ("three hundred grains at once begin and give way without a click", "[grains]")
{
    CaptureBuffer capture;
    capture.prepare (sampleRate, 8.0);
    GrainCloud cloud;
    cloud.prepare (sampleRate, length);
    const auto input = sine (length, 300.0 / sampleRate, 1.0f);
    capture.write (input.left.data(), input.right.data(), 4800);

    StereoSound out (4800);
    for (int i = 0; i < 300; ++i)
        REQUIRE (cloud.start ({ 1000, 0.01f, 0.02f, 1.0f, 0.0f, 1.0f / 256.0f }));
    REQUIRE (cloud.activeAt (1000) == GrainCloud::maximumGrains);
    capture.write (input.left.data() + 4800, input.right.data() + 4800, 4800);
    cloud.process (capture, out.left.data(), out.right.data(), 4800);
    REQUIRE (out.peak() > 0.4f);
    REQUIRE (decibelsBetween (clickiness (out.left), 1.0f) < -80.0);
}

TEST_CASE ("the grain nearest to its end gives way", "[grains]")
{
    CaptureBuffer capture;
    capture.prepare (sampleRate, 2.0);
    GrainCloud cloud;
    cloud.prepare (sampleRate, 9600);
    std::vector<float> one (9600, 1.0f);
    // One that hears the left alone, and is half over when the rest begins.
    REQUIRE (cloud.start ({ 0, 0.0f, 0.1f, 1.0f, -1.0f, 1.0f }));
    for (int i = 1; i < GrainCloud::maximumGrains; ++i)
        REQUIRE (cloud.start ({ 2400, 0.0f, 0.1f, 1.0f, 1.0f, 0.001f }));
    REQUIRE (cloud.start ({ 3000, 0.0f, 0.1f, 1.0f, 1.0f, 0.001f }));
    StereoSound out (9600);
    capture.write (one.data(), one.data(), 4800);
    capture.write (one.data(), one.data(), 4800);
    cloud.process (capture, out.left.data(), out.right.data(), 4800);
    REQUIRE (out.left[2999] > 0.8f);
    REQUIRE (std::abs (out.left[3000 + 121]) < 1.0e-6f);
}
