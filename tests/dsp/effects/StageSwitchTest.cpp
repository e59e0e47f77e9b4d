#include "dsp/effects/StageSwitch.h"

#include "dsp/effects/Glide.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::Glide;
using galvani::StageSwitch;

TEST_CASE ("a stage wakes unheard, fades in, fades out and then need not run", "[effects]")
{
    StageSwitch fade;
    fade.prepare (1000.0, 0.005, 0.01);
    REQUIRE_FALSE (fade.set (false));
    REQUIRE (fade.isOff());

    REQUIRE (fade.set (true));
    REQUIRE_FALSE (fade.set (true)); // it is awake already
    for (int i = 0; i < 5; ++i)
        REQUIRE (fade.next() == 0.0f);
    auto last = 0.0f;
    for (int i = 0; i < 10; ++i)
    {
        const auto now = fade.next();
        REQUIRE (now > last);
        last = now;
    }
    REQUIRE (last == 1.0f);
    REQUIRE (fade.isFullyOn());

    fade.set (false);
    REQUIRE_FALSE (fade.isOff());
    for (int i = 0; i < 4; ++i)
        last = fade.next();
    REQUIRE_FALSE (fade.set (true)); // turned round half-way: nothing is forgotten
    REQUIRE (fade.next() > last);
    fade.set (false);
    for (int i = 0; i < 11; ++i)
        fade.next();
    REQUIRE (fade.isOff());
}

TEST_CASE ("a stage that is on from the first is heard at once", "[effects]")
{
    StageSwitch fade;
    fade.prepare (48000.0, 0.02, 0.015);
    REQUIRE (fade.set (true));
    REQUIRE (fade.isFullyOn());
    REQUIRE (fade.next() == 1.0f);
}

TEST_CASE ("a glide begins where it is set, then follows without a corner and arrives exactly", "[effects]")
{
    Glide glide;
    glide.prepare (48000.0, 48, 0.004);
    glide.setTarget (0.3f);
    REQUIRE (glide.next() == 0.3f);

    std::vector<float> course;
    for (int tick = 0; tick < 100; ++tick)
    {
        glide.setTarget (1.0f);
        for (int i = 0; i < 48; ++i)
            course.push_back (glide.next());
    }
    REQUIRE (course.back() == 1.0f);
    auto bend = 0.0f, back = 0.0f;
    for (size_t i = 2; i < course.size(); ++i)
    {
        back = std::max (back, course[i - 1] - course[i]);
        bend = std::max (bend, std::abs (course[i] - 2.0f * course[i - 1] + course[i - 2]));
    }
    REQUIRE (back < 1.0e-5f);
    REQUIRE (bend < 0.7f / 48.0f / 15.0f); // a straight line of a tick would bend by 0.7 / 48
}
