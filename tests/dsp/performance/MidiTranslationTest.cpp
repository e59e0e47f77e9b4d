#include "dsp/performance/MidiTranslation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;
using Kind = PerformanceEvent::Kind;

namespace
{

std::optional<PerformanceEvent> of (std::vector<std::uint8_t> bytes) { return performanceOf (bytes, 7); }

} // namespace

TEST_CASE ("notes, bends, pressure and pedals arrive with their channel and value")
{
    const auto on = of ({ 0x92, 60, 127 });
    REQUIRE (on);
    CHECK (on->kind == Kind::noteOn);
    CHECK (on->channel == 3);
    CHECK (on->note == 60);
    CHECK (on->value == 1.0f);
    CHECK (on->sampleOffset == 7);
    CHECK (of ({ 0x92, 60, 0 })->kind == Kind::noteOff);
    CHECK (of ({ 0x80, 60, 64 })->kind == Kind::noteOff);
    CHECK (of ({ 0xa0, 60, 64 })->kind == Kind::notePressure);
    CHECK (of ({ 0xd1, 127 })->value == 1.0f);
    CHECK (of ({ 0xe0, 0, 64 })->value == 0.0f);
    CHECK (of ({ 0xe0, 127, 127 })->value == 1.0f);
    CHECK (of ({ 0xe0, 0, 0 })->value == -1.0f);
    CHECK (of ({ 0xb0, 1, 127 })->kind == Kind::wheel);
    CHECK (of ({ 0xb0, 64, 127 })->kind == Kind::sustain);
    CHECK (of ({ 0xb0, 74, 0 })->kind == Kind::slide);
    CHECK (of ({ 0xb0, 120, 0 })->kind == Kind::soundOff);
    CHECK (of ({ 0xb0, 123, 0 })->kind == Kind::notesOff);
}

TEST_CASE ("what is cut short, longer, or no gesture is none")
{
    CHECK_FALSE (of ({}));
    CHECK_FALSE (of ({ 0x90 }));
    CHECK_FALSE (of ({ 0x90, 60 }));
    CHECK_FALSE (of ({ 0xb0, 80, 127 }));
    CHECK_FALSE (of ({ 0xc0, 5 }));
    CHECK_FALSE (of ({ 0xf0, 1, 2, 3, 0xf7 }));
    CHECK_FALSE (of ({ 0xd0, 1, 2 }));
}
