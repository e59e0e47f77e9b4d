#include "dsp/synthesis/BodyPlayer.h"

#include "dsp/synthesis/Chance.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::BodyPlayer;
using galvani::BodySettings;
using galvani::BodyTuning;
using galvani::GroupChoice;
using namespace galvani::test;

namespace
{

BodyPlayer prepared()
{
    BodyPlayer player;
    player.prepare (48000.0, 24000);
    player.setNeuronsPerGroup (32);
    player.setSettings ({});
    return player;
}

} // namespace

TEST_CASE ("notes, spikes, settings and sound give the same bits however they are split", "[bodyplayer]")
{
    const auto input = noise (24000, 0.5f);
    requireSameForAnySplit (
        24000,
        [&input] (const auto& blocks)
        {
            auto player = prepared();
            StereoSound out (24000);
            int done = 0;
            for (auto block : blocks)
                for (const auto end = done + block; done < end;)
                {
                    if (done % 480 == 0)
                    {
                        const auto tick = done / 480;
                        BodySettings s;
                        s.tuning = static_cast<BodyTuning> (tick / 7 % 2 == 0 ? 6 : tick % 7);
                        s.rootNote = 40.0f + static_cast<float> (tick % 3);
                        s.decay = 0.1f + static_cast<float> (tick % 5);
                        s.position = static_cast<float> (tick % 4) * 0.25f;
                        s.spread = static_cast<float> (tick % 3) * 0.5f;
                        s.excite = static_cast<float> (tick / 10 % 2);
                        player.setSettings (s);
                    }
                    const auto run = std::min (end - done, 480 - done % 480);
                    for (int at = done; at < done + run; ++at)
                    {
                        if (at % 53 == 0)
                            player.spike (at % 31, at - done, galvani::furtherChance (static_cast<std::uint64_t> (at)),
                                          1.0f);
                        if (at % 1601 == 7)
                            player.noteOn (at % 5, 200.0f + static_cast<float> (at % 700), 0.7f, at - done);
                        if (at % 2003 == 9)
                            player.noteOff (at % 5, at - done);
                        if (at % 907 == 3)
                            player.bendNote (at % 5, 200.0f + static_cast<float> (at % 500), at - done);
                    }
                    player.process (input.left.data() + done, input.right.data() + done, out.left.data() + done,
                                    out.right.data() + done, run);
                    done += run;
                }
            return out;
        });
}

TEST_CASE ("mad settings, notes and sound leave the body finite and bounded", "[bodyplayer]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    const float odd[] { nan, infinite, -infinite, 0.0f, 1.0e30f, -1.0e30f, 0.5f, 1.0f, 8.0f, -3.0f, 1.0e-30f };
    std::minstd_rand random (11);
    const auto usual = [&] (float least, float greatest)
    {
        return random() % 8 == 0 ? odd[random() % std::size (odd)]
                                 : std::uniform_real_distribution<float> (least, greatest) (random);
    };
    auto input = noise (192000, 1.0f);
    for (size_t i = 0; i < input.left.size(); i += 701)
        input.left[i] = odd[i % std::size (odd)];
    auto player = prepared();
    StereoSound out (192000);
    for (int done = 0; done < 192000; done += 48)
    {
        BodySettings s;
        s.tuning = static_cast<BodyTuning> (random() % 7);
        s.rootNote = usual (24.0f, 72.0f);
        s.scale = static_cast<int> (random() % 12) - 2;
        s.decay = usual (0.05f, 8.0f);
        s.bright = usual (0.0f, 1.0f);
        s.position = usual (0.0f, 1.0f);
        s.spread = usual (0.0f, 1.0f);
        s.excite = usual (0.0f, 1.0f);
        s.groups = static_cast<GroupChoice> (random() % 6);
        player.setSettings (s);
        for (int k = 0; k < 10; ++k)
            player.spike (static_cast<int> (random() % 34) - 1, 4 * k, galvani::furtherChance (random()),
                          usual (0.0f, 1.0f));
        for (int k = 0; k < 3; ++k)
            player.noteOn (static_cast<int> (random() % 40), usual (20.0f, 5000.0f), usual (0.0f, 1.0f), 3 * k - 2);
        player.noteOff (static_cast<int> (random() % 40), 40);
        player.process (input.left.data() + done, input.right.data() + done, out.left.data() + done,
                        out.right.data() + done, 48);
    }
    REQUIRE (out.isFinite());
    REQUIRE (out.peak() > 0.05f);
    REQUIRE (out.peak() < 4.0f);
}
