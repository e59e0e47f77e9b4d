#include "plugin/gui/TeachText.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

TEST_CASE ("the time of an example reads as minutes and seconds", "[gui]")
{
    CHECK (text::minutes (0.0f) == "0:00");
    CHECK (text::minutes (14.9f) == "0:14");
    CHECK (text::minutes (104.2f) == "1:44");
    CHECK (text::minutes (3661.0f) == "61:01");
    CHECK (text::minutes (std::numeric_limits<float>::quiet_NaN()) == "0:00");
    CHECK (text::minutes (-3.0f) == "0:00");
}

TEST_CASE ("a loss keeps the figures that matter", "[gui]")
{
    CHECK (text::lossText (1.5) == "1.50");
    CHECK (text::lossText (0.31) == "0.31");
    CHECK (text::lossText (0.0124) == "0.012");
    CHECK (text::lossText (0.00042) == "0.00042");
    CHECK (text::lossText (std::numeric_limits<double>::infinity()) == "none");
    CHECK (text::epochAndLoss (240, 0.012) == text::utf8 ("epoch 240 \xc2\xb7 loss 0.012"));
}

TEST_CASE ("a loss at the axis is short", "[gui]")
{
    CHECK (text::lossMark (0.0) == "0");
    CHECK (text::lossMark (0.1) == "0.1");
    CHECK (text::lossMark (0.02) == "0.02");
    CHECK (text::lossMark (0.001) == "0.001");
    CHECK (text::lossMark (5.0e-4) == "5e-4");
    CHECK (text::lossMark (1.0e-6) == "1e-6");
    CHECK (text::lossMark (1000.0) == "1000");
    CHECK (text::lossMark (2.0e7) == "2e7");
}

TEST_CASE ("figures of the taste are short", "[gui]")
{
    CHECK (text::withUncertainty (0.71f, 0.114f) == text::utf8 ("0.71 \xc2\xb1 .11"));
    CHECK (text::withUncertainty (0.5f, 1.2f) == text::utf8 ("0.50 \xc2\xb1 1.20"));
    CHECK (text::besideChance (0.83f, 0.5f) == text::utf8 ("83 % \xc2\xb7 chance 50"));
    CHECK (text::taste (1, 0) == text::utf8 ("TASTE \xe2\x80\x94 1 RATING"));
    CHECK (text::taste (23, 2) == text::utf8 ("TASTE \xe2\x80\x94 23 RATINGS \xc2\xb7 2 A/B"));
}
