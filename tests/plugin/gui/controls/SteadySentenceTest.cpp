#include "plugin/gui/controls/SteadySentence.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a sentence stays long enough to be read, and the newest follows it", "[gui]")
{
    SteadySentence sentence;
    CHECK (sentence.offer ("one", 0.0));
    CHECK_FALSE (sentence.offer ("two", 500.0));
    CHECK_FALSE (sentence.offer ("three", 1499.0));
    CHECK (sentence.shown() == "one");
    CHECK (sentence.offer ("four", 1500.0));
    CHECK (sentence.shown() == "four");
    CHECK_FALSE (sentence.offer ("four", 9000.0));
    CHECK (sentence.offer ("five", 9001.0));
}

TEST_CASE ("the first sentence need not wait behind none", "[gui]")
{
    SteadySentence sentence;
    CHECK_FALSE (sentence.offer ({}, 0.0));
    CHECK (sentence.offer ("one", 1.0));
}
