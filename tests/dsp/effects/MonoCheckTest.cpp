#include "dsp/effects/MonoCheck.h"
#include "dsp/effects/Width.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using namespace galvani::test;

TEST_CASE ("width 0 is mono, 1 leaves the sound, 2 doubles what the channels differ by", "[width]")
{
    const auto in = noise (1000, 0.5f);
    const auto widened = [&] (float width)
    {
        auto sound = in;
        const std::vector<float> control (1000, width);
        Width::process (sound.left.data(), sound.right.data(), control.data(), 1000);
        return sound;
    };
    const auto mono = widened (0.0f), same = widened (1.0f), wide = widened (2.0f);
    for (size_t i = 0; i < 1000; ++i)
    {
        REQUIRE (mono.left[i] == mono.right[i]);
        REQUIRE (mono.left[i] == Catch::Approx (0.5f * (in.left[i] + in.right[i])).margin (1.0e-6));
        REQUIRE (same.left[i] == Catch::Approx (in.left[i]).margin (1.0e-6));
        REQUIRE (wide.left[i] - wide.right[i] == Catch::Approx (2.0f * (in.left[i] - in.right[i])).margin (1.0e-6));
    }
}

TEST_CASE ("the mono check sums both channels, comes and goes gently and then leaves every bit", "[width]")
{
    MonoCheck check;
    check.prepare (48000.0);
    check.setMono (false);
    auto sound = sine (9600, 100.0 / 48000.0, 0.5f);
    for (auto& x : sound.right)
        x *= -0.5f;
    const auto in = sound;
    const auto run = [&] (int from, int to)
    { check.process (sound.left.data() + from, sound.right.data() + from, to - from); };

    run (0, 2400);
    check.setMono (true);
    run (2400, 4800);
    check.setMono (false);
    run (4800, 9600);

    REQUIRE (std::equal (in.left.begin(), in.left.begin() + 2400, sound.left.begin()));
    REQUIRE (sound.left[4000] == sound.right[4000]);
    REQUIRE (sound.left[4000] == 0.5f * (in.left[4000] + in.right[4000]));
    REQUIRE (std::equal (in.right.begin() + 6000, in.right.end(), sound.right.begin() + 6000));
    REQUIRE (largestStep (sound.right) < 1.5f * largestStep (in.left));

    check.reset();
    check.setMono (true);
    sound = in;
    run (0, 10);
    REQUIRE (sound.left[1] == sound.right[1]);
}

TEST_CASE ("the mono check gives the same bits however it is split", "[width]")
{
    requireSameForAnySplit (4800,
                            [] (const auto& blocks)
                            {
                                MonoCheck check;
                                check.prepare (48000.0);
                                auto sound = noise (4800, 1.0f);
                                int done = 0;
                                for (auto block : blocks)
                                    for (auto end = done + block; done < end;)
                                    {
                                        check.setMono (done / 480 % 3 == 1);
                                        const auto length = std::min (end - done, 480 - done % 480);
                                        check.process (sound.left.data() + done, sound.right.data() + done, length);
                                        done += length;
                                    }
                                return sound;
                            });
}
