#include "plugin/looks/RasterPlot.h"

#include "plugin/looks/LookColours.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

constexpr int width = 500, height = 256; // a line a neuron

juce::Image drawn (const SpikeRaster& raster, const NeuronSet& silenced = {})
{
    juce::Image image (juce::Image::ARGB, width, height, true, juce::SoftwareImageType());
    juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
    RasterPlot().draw ({ data, width, height }, 1.0f, raster, silenced);
    return image;
}

} // namespace

TEST_CASE ("a spike that excites is warm, one that inhibits is cool, each at its neuron's line", "[gui]")
{
    const auto layout = layOutBrain ({ 256, 4 });
    SpikeRaster raster;
    raster.prepare (layout);
    raster.advanceTo (1000);
    for (int n = 0; n < 256; ++n)
        raster.add ({ 1000, n });
    const auto image = drawn (raster);
    int cool = 0;
    for (int n = 0; n < 256; ++n)
    {
        const auto colour = image.getPixelAt (width - 1, height - 1 - raster.rowOf (n));
        CAPTURE (n);
        if (layout.inhibitory[static_cast<size_t> (n)] != 0)
            CHECK (colour.getBlue() > colour.getRed());
        else
            CHECK (colour.getRed() > colour.getBlue() + 100);
        cool += layout.inhibitory[static_cast<size_t> (n)];
    }
    CHECK (cool > 30);
    CHECK (image.getPixelAt (width - 20, 3) == lookColours::ground);
}

TEST_CASE ("lines divide the groups, the hemispheres most of all; the silenced are struck out", "[gui]")
{
    const auto layout = layOutBrain ({ 256, 4 });
    SpikeRaster raster;
    raster.prepare (layout);
    const auto image = drawn (raster);
    int lines = 0;
    for (int y = 0; y < height; ++y)
        lines += image.getPixelAt (7, y) != lookColours::ground ? 1 : 0;
    CHECK (lines == numGroups - 1);
    CHECK (image.getPixelAt (7, height / 2) == lookColours::line);

    NeuronSet silenced;
    silenced.setRun (layout.groupStart[3], layout.groupStart[4], true);
    const auto struck = drawn (raster, silenced);
    const auto middleOf = [&] (int group)
    { return height - 1 - (raster.firstRowOf (group) + raster.firstRowOf (group + 1)) / 2; };
    const auto marks = [&] (int y)
    {
        int number = 0;
        for (int x = 0; x < width; ++x)
            number += struck.getPixelAt (x, y) != lookColours::ground ? 1 : 0;
        return number;
    };
    CHECK (marks (middleOf (3)) == width / 5);
    CHECK (marks (middleOf (5)) == 0);
}

TEST_CASE ("a raster of no brain is empty", "[gui]")
{
    SpikeRaster raster;
    raster.prepare ({});
    const auto image = drawn (raster);
    CHECK (image.getPixelAt (10, 10) == lookColours::ground);
    CHECK (image.getPixelAt (10, height / 2) == lookColours::ground);
}
