#include "dsp/engine/LatestValue.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <thread>
#include <vector>

using namespace galvani;

TEST_CASE ("the reader has the first value until another is published, and then the newest")
{
    LatestValue<std::vector<int>> value (std::vector<int> (3, 7));
    CHECK (value.latest() == std::vector<int> (3, 7));
    value.next()[0] = 8;
    CHECK (value.latest()[0] == 7);
    value.publish();
    CHECK (value.latest()[0] == 8);
    CHECK (value.latest()[0] == 8);
    for (int i = 9; i < 20; ++i)
    {
        value.next()[0] = i;
        value.publish();
    }
    CHECK (value.latest()[0] == 19);
}

TEST_CASE ("while another thread writes, what is read is whole, never older than before, and at last the newest")
{
    constexpr int last = 200000;
    struct Many
    {
        std::array<int, 64> numbers {};
    };
    LatestValue<Many> value;
    std::thread writer (
        [&value]
        {
            for (int i = 1; i <= last; ++i)
            {
                value.next().numbers.fill (i);
                value.publish();
            }
        });
    bool isWhole = true, isInOrder = true;
    int before = 0;
    while (before < last)
    {
        const auto& read = value.latest().numbers;
        const auto first = read.front();
        for (const auto number : read)
            isWhole = isWhole && number == first;
        isInOrder = isInOrder && first >= before;
        before = first;
    }
    writer.join();
    CHECK (isWhole);
    CHECK (isInOrder);
}
