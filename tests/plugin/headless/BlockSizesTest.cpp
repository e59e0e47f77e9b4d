#include "plugin/headless/BlockSizes.h"
#include "plugin/headless/CommandError.h"
#include "plugin/headless/QuietEnd.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace galvani;

TEST_CASE ("random blocks lie within 1 and the largest, differ, and come again the same")
{
    BlockSizes one ("random"), other ("random");
    std::vector<int> sizes;
    for (int i = 0; i < 2000; ++i)
    {
        sizes.push_back (one.next());
        REQUIRE (sizes.back() == other.next());
        REQUIRE (sizes.back() >= 1);
        REQUIRE (sizes.back() <= one.largest());
    }
    CHECK (std::count (sizes.begin(), sizes.end(), 1) > 100);
    CHECK (*std::max_element (sizes.begin(), sizes.end()) > 4096);
}

TEST_CASE ("a fixed block size is kept, and one that cannot be is refused")
{
    BlockSizes sizes ("441");
    CHECK (sizes.next() == 441);
    CHECK (sizes.largest() == 441);
    for (const auto* text : { "0", "8193", "-1", "", "x", "99999999999999999999" })
        CHECK_THROWS_AS (BlockSizes (text), CommandError);
}

TEST_CASE ("the end of the tail lies at the same sample however the blocks are cut")
{
    // Sound until 1000; an echo at 3000; then nothing.
    std::vector<float> sound (20000, 0.0f);
    std::fill (sound.begin(), sound.begin() + 1000, 0.5f);
    sound[3000] = 0.01f;
    const auto endWith = [&sound] (int blockSize)
    {
        QuietEnd end (1000, 1000.0);
        int done = 0;
        while (done < static_cast<int> (sound.size()) && ! end.reached())
        {
            const auto count = std::min (blockSize, static_cast<int> (sound.size()) - done);
            const auto* block = sound.data() + done;
            done += end.keep ({ block, block }, count);
        }
        return done;
    };
    CHECK (endWith (1) == 3001 + 2100);
    for (const auto blockSize : { 64, 441, 4096, 8192 })
        CHECK (endWith (blockSize) == 3001 + 2100);
}
