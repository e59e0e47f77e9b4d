#include "plugin/looks/WeightsPlot.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

namespace
{

WeightBlocks someBlocks()
{
    WeightBlocks blocks;
    blocks.known = true;
    blocks.largest = 30.0f;
    for (int from = 0; from < groupsPerHemisphere; ++from)
        for (int to = 0; to < groupsPerHemisphere; ++to)
        {
            blocks.mean[WeightBlocks::index (from, to)] = 9.0f;
            blocks.synapses[WeightBlocks::index (from, to)] = 5;
        }
    return blocks;
}

struct Drawn
{
    static constexpr int cell = 12, size = numGroups * cell;
    juce::Image image { juce::Image::ARGB, size, size, true, juce::SoftwareImageType() };

    Drawn (const WeightBlocks& blocks, const std::array<float, numGroups* numGroups>& trend = {})
    {
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        drawWeights ({ data, size, size }, 1.0f, blocks, trend);
    }

    /** @param x, y  within the cell, from its upper left corner */
    juce::Colour at (int from, int to, int x, int y) const
    {
        return image.getPixelAt (to * cell + x, size - (from + 1) * cell + y);
    }
    juce::Colour inside (int from, int to) const { return at (from, to, 1, 2); }
    juce::Colour middle (int from, int to) const { return at (from, to, 5, 6); }
    juce::Colour edge (int from, int to) const { return at (from, to, 5, 1); }
};

float luminance (juce::Colour colour)
{
    return 0.2126f * colour.getFloatRed() + 0.7152f * colour.getFloatGreen() + 0.0722f * colour.getFloatBlue();
}

} // namespace

TEST_CASE ("a weight that grows brightens its block, and no other", "[gui]")
{
    auto blocks = someBlocks();
    const Drawn before (blocks);
    blocks.mean[WeightBlocks::index (6, 2)] = 15.0f;
    const Drawn after (blocks);
    CHECK (luminance (after.inside (6, 2)) > 1.2f * luminance (before.inside (6, 2)));
    CHECK (after.inside (2, 6) == before.inside (2, 6));
    CHECK (after.inside (6, 3) == before.inside (6, 3));
}

TEST_CASE ("what has grown since it was wired has a bright mark, what has shrunk a dark one, the larger the more",
           "[gui]")
{
    auto blocks = someBlocks();
    blocks.change[WeightBlocks::index (6, 2)] = 3.0f;
    blocks.change[WeightBlocks::index (7, 2)] = -3.0f;
    const Drawn drawn (blocks);
    const auto plain = drawn.middle (1, 1);
    CHECK (luminance (drawn.middle (6, 2)) > luminance (plain) + 0.3f);
    CHECK (luminance (drawn.middle (7, 2)) < luminance (plain) - 0.05f);
    CHECK (drawn.inside (6, 2) == plain);
    CHECK (markOf (0.0f, 9.0f, 30.0f) == 0.0f);
    CHECK (markOf (0.05f, 9.0f, 30.0f) == 0.0f);
    CHECK (markOf (0.5f, 9.0f, 30.0f) > 0.0f);
    CHECK (markOf (2.0f, 9.0f, 30.0f) > markOf (0.5f, 9.0f, 30.0f));
    CHECK (markOf (-2.0f, 5.0f, 30.0f) > 0.0f);
}

TEST_CASE ("what is changing now is framed", "[gui]")
{
    std::array<float, numGroups * numGroups> trend {};
    trend[WeightBlocks::index (6, 2)] = 1.0f;
    const Drawn drawn (someBlocks(), trend);
    CHECK (drawn.edge (6, 2) != drawn.edge (6, 3));
    CHECK (drawn.edge (6, 2).getGreen() > drawn.edge (6, 3).getGreen());
    CHECK (drawn.inside (6, 2) == drawn.inside (6, 3));
}

TEST_CASE ("without synapses, or before the weights are known, there is nothing but the ground", "[gui]")
{
    auto blocks = someBlocks();
    const auto ground = lookColours::ground;
    CHECK (Drawn (blocks).middle (20, 3) == ground);
    CHECK (Drawn (blocks).middle (3, 3) != ground);
    blocks.known = false;
    CHECK (Drawn (blocks).middle (3, 3) == ground);
}
