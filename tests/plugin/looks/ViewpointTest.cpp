#include "plugin/looks/Viewpoint.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace galvani;

TEST_CASE ("the view sways by itself, never further than 25 degrees and never in a jerk")
{
    Viewpoint eye;
    CHECK (eye.yaw() == 0.0f);
    float least = 0.0f, greatest = 0.0f, fastest = 0.0f, sharpest = 0.0f, speed = 0.0f;
    for (int frame = 0; frame < 60 * 60; ++frame)
    {
        const auto before = eye.yaw();
        eye.advance (1.0 / 60.0);
        const auto now = 60.0f * (eye.yaw() - before);
        sharpest = std::max (sharpest, std::abs (now - speed));
        speed = now;
        fastest = std::max (fastest, std::abs (speed));
        least = std::min (least, eye.yaw());
        greatest = std::max (greatest, eye.yaw());
    }
    CHECK (greatest <= 0.4364f);
    CHECK (least >= -0.4364f);
    CHECK (greatest > 0.4f);
    CHECK (least < -0.4f);
    CHECK (fastest < 0.1f);    // rad/s
    CHECK (sharpest < 0.005f); // rad/s from frame to frame
}

TEST_CASE ("with reduced motion the view stays where it is, but for a hand")
{
    Viewpoint eye;
    eye.advance (20.0);
    const auto yaw = eye.yaw(), pitch = eye.pitch();
    eye.setReducedMotion (true);
    CHECK (eye.yaw() == yaw);
    eye.advance (7.0);
    CHECK (eye.yaw() == yaw);
    CHECK (eye.pitch() == pitch);
    eye.hold();
    eye.turn (0.5f, 0.1f);
    eye.letGo();
    eye.advance (7.0);
    CHECK (eye.yaw() == Catch::Approx (yaw + 0.5f));
    CHECK (eye.pitch() == Catch::Approx (pitch + 0.1f));
}

TEST_CASE ("a hand turns the view all the way round but never upside down, and nothing moves while it holds")
{
    Viewpoint eye;
    eye.hold();
    for (int i = 0; i < 63; ++i)
        eye.turn (0.1f, 0.1f);
    CHECK (std::cos (eye.yaw()) == Catch::Approx (std::cos (6.3f)).margin (1.0e-3));
    CHECK (eye.pitch() < 1.3f);
    const auto yaw = eye.yaw();
    eye.advance (5.0);
    CHECK (eye.yaw() == yaw);
}

TEST_CASE ("after a hand the sway goes on from where it was left, without a jump, and can be sent home")
{
    Viewpoint eye;
    eye.advance (13.0);
    eye.hold();
    eye.turn (1.0f, 0.0f);
    const auto left = eye.yaw();
    eye.letGo();
    CHECK (eye.yaw() == left);
    eye.advance (0.5);
    CHECK (eye.yaw() == left);
    eye.advance (1.2);
    CHECK (std::abs (eye.yaw() - left) < 0.02f);
    eye.advance (8.0);
    CHECK (std::abs (eye.yaw() - left) > 0.1f);
    eye.goHome();
    for (int frame = 0; frame < 180; ++frame)
        eye.advance (1.0 / 60.0);
    CHECK (std::abs (eye.yaw()) < 0.06f);
    CHECK (std::abs (eye.pitch() - Viewpoint::restPitch) < 0.06f);
}

TEST_CASE ("after nearly a whole turn the way home is the short one")
{
    Viewpoint eye;
    eye.hold();
    eye.turn (6.0f, 0.0f);
    CHECK (std::abs (eye.yaw()) < 0.3f);
}
