#include "dsp/synthesis/keys/KeyChannels.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::KeyChannels;
using Kind = galvani::PerformanceEvent::Kind;

TEST_CASE ("a member of MPE bends by 48 semitones, the master by what is set, and they add", "[keychannels]")
{
    KeyChannels channels;
    channels.handle ({ Kind::bend, 0, 4, 60, 0.5f });
    channels.handle ({ Kind::bend, 0, 1, 60, -1.0f });
    REQUIRE (channels.bendOf (4, true, 2.0f) == Catch::Approx (22.0f));
    REQUIRE (channels.bendOf (5, true, 2.0f) == Catch::Approx (-2.0f));
    REQUIRE (channels.bendOf (1, true, 2.0f) == Catch::Approx (-2.0f));
    REQUIRE (channels.bendOf (0, true, 2.0f) == Catch::Approx (-2.0f));
    REQUIRE (channels.bendOf (9, false, 3.0f) == Catch::Approx (-3.0f)); // the last that came
}

TEST_CASE ("the larger pressure of member and master counts, the member's slide alone", "[keychannels]")
{
    KeyChannels channels;
    channels.handle ({ Kind::pressure, 0, 1, 60, 0.4f });
    channels.handle ({ Kind::pressure, 0, 2, 60, 0.9f });
    channels.handle ({ Kind::slide, 0, 2, 60, 0.2f });
    REQUIRE (channels.pressureOf (2, true) == 0.9f);
    REQUIRE (channels.pressureOf (3, true) == 0.4f);
    REQUIRE (channels.slideOf (2, true) == 0.2f);
    REQUIRE (channels.slideOf (3, true) == 0.5f);
    REQUIRE (channels.slideOf (3, false) == 0.2f);
    channels.reset();
    REQUIRE (channels.pressureOf (2, true) == 0.0f);
}

TEST_CASE ("a member's pedal holds its own channel, the master's every one but the brain's", "[keychannels]")
{
    KeyChannels channels;
    channels.handle ({ Kind::sustain, 0, 3, 60, 1.0f });
    REQUIRE (channels.isPedalDown (3, true));
    REQUIRE_FALSE (channels.isPedalDown (4, true));
    REQUIRE (channels.isPedalDown (4, false));
    REQUIRE_FALSE (channels.isPedalDown (0, false));
    channels.handle ({ Kind::sustain, 0, 1, 60, 1.0f });
    REQUIRE (channels.isPedalDown (4, true));
    REQUIRE_FALSE (channels.isPedalDown (0, true));
    channels.releasePedals();
    REQUIRE_FALSE (channels.isPedalDown (3, true));
}
