#include "dsp/engine/WeightMirror.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <thread>

using namespace galvani;

namespace
{

void copyPass (WeightMirror& mirror, std::span<const float> weights)
{
    for (int turn = 0; turn < WeightMirror::turnsPerPass; ++turn)
        mirror.copyTurn (weights);
}

} // namespace

TEST_CASE ("a mirror shows the weights that it began with, and after a pass the present ones, however many there are")
{
    for (const size_t count : { size_t (0), size_t (1), size_t (63), size_t (513), size_t (70001) })
    {
        std::vector<float> weights (count);
        for (size_t s = 0; s < count; ++s)
            weights[s] = static_cast<float> (s % 101) * 0.1f;
        WeightMirror mirror (weights, 12.5f);
        CHECK (mirror.read() == LearnedWeights::of (weights, 12.5f));
        CHECK_FALSE (mirror.wasCopied());
        CHECK_FALSE (mirror.hasChanged());
        for (auto& weight : weights)
            weight = 12.0f - weight;
        copyPass (mirror, weights);
        CHECK (mirror.read() == LearnedWeights::of (weights, 12.5f));
        CHECK (mirror.wasCopied());
        CHECK (mirror.hasChanged() == (count > 0));
    }
}

TEST_CASE ("a mirror tells apart that it was copied and that something has changed, until it is taken")
{
    std::vector<float> weights (1000, 3.0f);
    WeightMirror mirror (weights, 10.0f);
    copyPass (mirror, weights);
    CHECK (mirror.wasCopied());
    CHECK_FALSE (mirror.hasChanged());
    weights[999] = 4.0f;
    copyPass (mirror, weights);
    CHECK (mirror.hasChanged());
    CHECK (mirror.take() == LearnedWeights::of (weights, 10.0f));
    CHECK_FALSE (mirror.wasCopied());
    CHECK_FALSE (mirror.hasChanged());
    copyPass (mirror, weights);
    CHECK_FALSE (mirror.hasChanged());
}

TEST_CASE ("while one thread copies, another reads weights that were there, and the last of them in the end")
{
    constexpr size_t count = 4000;
    constexpr int passes = 300;
    std::vector<float> weights (count, 0.0f);
    WeightMirror mirror (weights, static_cast<float> (passes));
    std::thread audio (
        [&]
        {
            for (int pass = 1; pass <= passes; ++pass)
            {
                std::fill (weights.begin(), weights.end(), static_cast<float> (pass));
                copyPass (mirror, weights);
            }
        });
    LearnedWeights taken;
    int rising = 0;
    for (int look = 0; look < 200; ++look)
    {
        const auto now = look % 2 == 0 ? mirror.read() : mirror.take();
        // Parts of two passes at most: each level is no lower than it was seen before.
        if (! taken.empty())
            rising += std::equal (taken.levels().begin(), taken.levels().end(), now.levels().begin(),
                                  [] (auto before, auto after) { return before <= after; });
        taken = now;
    }
    audio.join();
    CHECK (rising == 199);
    CHECK (mirror.read() == LearnedWeights::of (weights, static_cast<float> (passes)));
}
