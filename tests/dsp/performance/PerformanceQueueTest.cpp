#include "dsp/performance/PerformanceQueue.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Kind = PerformanceEvent::Kind;

TEST_CASE ("a flood is cut off, and ends with all notes off where a note-off was lost")
{
    PerformanceQueue queue;
    for (int i = 0; i < 10000; ++i)
        queue.add ({ Kind::noteOn, i / 100, 1, i % 128, 0.5f });
    CHECK (queue.all().size() == PerformanceQueue::capacity - 1);
    queue.add ({ Kind::noteOff, 100, 1, 60, 0.0f });
    REQUIRE (queue.all().size() == PerformanceQueue::capacity);
    CHECK (queue.all().back().kind == Kind::notesOff);
    CHECK (queue.all().back().sampleOffset == 100);
    queue.add ({ Kind::soundOff, 101 });
    queue.add ({ Kind::noteOff, 102, 1, 60, 0.0f });
    CHECK (queue.all().back().kind == Kind::soundOff);
    queue.clear();
    CHECK (queue.all().empty());
}

TEST_CASE ("as many as there is room for come through as they are")
{
    PerformanceQueue queue;
    for (int i = 0; i < 1000; ++i)
        queue.add ({ i % 2 == 0 ? Kind::noteOn : Kind::noteOff, i, 1, 60, 0.5f });
    CHECK (queue.all().size() == 1000);
    CHECK (queue.all().back().kind == Kind::noteOff);
}
