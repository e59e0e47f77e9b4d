#include "dsp/synthesis/keys/Envelope.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using galvani::Envelope;

namespace
{

constexpr double rate = 48000.0;

Envelope envelope (float attack, float decay, float sustain, float release)
{
    Envelope result;
    result.prepare (rate);
    result.setTimes (attack, decay, sustain, release);
    return result;
}

float run (Envelope& e, double seconds)
{
    for (int i = 0; i < static_cast<int> (seconds * rate); ++i)
        e.next();
    return e.level();
}

} // namespace

TEST_CASE ("the stages of an envelope take their times", "[envelope]")
{
    auto e = envelope (0.1f, 0.5f, 0.4f, 0.2f);
    REQUIRE_FALSE (e.isActive());
    e.noteOn();
    REQUIRE (run (e, 0.05) == Catch::Approx (0.634).margin (0.01)); // nearly straight
    REQUIRE (run (e, 0.05) == Catch::Approx (1.0).margin (0.005));
    REQUIRE (run (e, 0.5) == Catch::Approx (0.4).margin (0.01));
    REQUIRE (run (e, 2.0) == Catch::Approx (0.4).margin (0.0001));
    e.noteOff();
    REQUIRE (run (e, 0.2) == Catch::Approx (0.004).margin (0.0005));
    REQUIRE (e.isActive());
    run (e, 0.5);
    REQUIRE_FALSE (e.isActive());
    REQUIRE (e.level() == 0.0f);
}

TEST_CASE ("an envelope never jumps, whenever it is triggered, let go or set", "[envelope]")
{
    auto e = envelope (0.01f, 0.02f, 0.5f, 0.03f);
    auto last = 0.0f, largest = 0.0f;
    for (int i = 0; i < 48000; ++i)
    {
        if (i % 311 == 0)
            e.noteOn();
        if (i % 487 == 0)
            e.noteOff();
        if (i % 601 == 0)
            e.setTimes (0.0f, 0.0f, static_cast<float> (i % 2), 0.0f);
        const auto now = e.next();
        largest = std::max (largest, std::abs (now - last));
        last = now;
    }
    REQUIRE (largest < 0.1f); // the shortest decay takes a millisecond
    REQUIRE (largest > 0.0f);
}
