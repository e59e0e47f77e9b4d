#include "dsp/synthesis/HeldNotes.h"

#include <catch2/catch_test_macros.hpp>

using galvani::HeldNotes;

TEST_CASE ("held notes stay in the order they were pressed", "[notes]")
{
    HeldNotes held;
    held.press (60, 1.0f);
    held.press (64, 2.0f);
    held.press (67, 3.0f);
    held.release (64);
    held.release (99);
    held.bend (60, 1.5f);
    held.bend (99, 9.0f);
    REQUIRE (held.size() == 2);
    REQUIRE (held.pitch (0) == 1.5f);
    REQUIRE (held.pitch (1) == 3.0f);

    held.press (60, 4.0f); // pressed again: the youngest now
    REQUIRE (held.size() == 2);
    REQUIRE (held.pitch (0) == 3.0f);
    REQUIRE (held.pitch (1) == 4.0f);
    held.clear();
    REQUIRE (held.size() == 0);
}

TEST_CASE ("a seventeenth note takes the oldest's place", "[notes]")
{
    HeldNotes held;
    for (int note = 0; note < 40; ++note)
        held.press (note, static_cast<float> (note));
    REQUIRE (held.size() == HeldNotes::maximumNotes);
    for (size_t i = 0; i < held.size(); ++i)
        REQUIRE (held.pitch (i) == static_cast<float> (24 + i));
    for (int note = 0; note < 40; ++note)
        held.release (note);
    REQUIRE (held.size() == 0);
}
