#include "dsp/synthesis/keys/KeyEventQueue.h"

#include <catch2/catch_test_macros.hpp>

using galvani::KeyEventQueue;

TEST_CASE ("events leave in the order they came, none before the one ahead", "[keyeventqueue]")
{
    KeyEventQueue queue;
    for (int round = 0; round < 3; ++round)
    {
        for (int i = 0; i < 400; ++i)
            queue.push ({ galvani::PerformanceEvent::Kind::noteOn, i == 7 ? -3 : i, 1, i % 128, 1.0f });
        queue.push ({ galvani::PerformanceEvent::Kind::noteOff, 5, 1, 0, 1.0f });
        queue.advance (100);
        int last = 0;
        for (int i = 0; i < 400; ++i)
        {
            REQUIRE (queue.front().sampleOffset >= last);
            last = queue.front().sampleOffset;
            REQUIRE (queue.pop().note == i % 128);
        }
        REQUIRE (queue.pop().sampleOffset == 299);
        REQUIRE (queue.isEmpty());
    }
    for (size_t i = 0; i < KeyEventQueue::capacity; ++i)
    {
        REQUIRE_FALSE (queue.isFull());
        queue.push ({});
    }
    REQUIRE (queue.isFull());
    queue.clear();
    REQUIRE (queue.isEmpty());
}
