#include "plugin/gui/hands/WiringPanel.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a seed is a whole number; anything else is refused", "[gui]")
{
    CHECK (seedFromText (" 42 ") == std::uint64_t { 42 });
    CHECK (seedFromText ("0") == std::uint64_t { 0 });
    CHECK (seedFromText ("999999999999999999") == std::uint64_t { 999999999999999999u });
    for (const auto* text : { "", "-1", "1.5", "abc", "12a", "9999999999999999999999" })
        CHECK_FALSE (seedFromText (text).has_value());
}
