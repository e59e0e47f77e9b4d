#include "plugin/looks/HeatMapPlot.h"

#include "plugin/looks/HotTable.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a group that fires lights its line in the palette's colour for its rate, now at the right", "[gui]")
{
    GroupRateMap map;
    map.prepare (layOutBrain ({ 1024, 1 }));
    TickRecord record;
    record.spikeCount[20] = 1; // 31.25 Hz
    for (int tick = 0; tick < 1000; ++tick)
        map.add (record);

    constexpr int width = 400, height = 320;
    juce::Image image (juce::Image::ARGB, width, height, true, juce::SoftwareImageType());
    {
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        HeatMapPlot().draw ({ data, width, height }, map);
    }
    const auto middleOf = [] (int group) { return height - 10 * group - 5; };
    const auto level = static_cast<int> (HeatMapPlot::levelOf (31.25f) * (HotTable::size - 1));
    const auto lit = image.getPixelAt (width - 2, middleOf (20));
    CHECK (lit.getRed() > 200);
    CHECK (std::abs (lit.getGreen() - juce::Colour (HotTable::opaque()[level]).getGreen()) <= 25);
    CHECK (image.getPixelAt (width - 2, middleOf (22)).getRed() < 40);
    CHECK (image.getPixelAt (50, middleOf (4)).getRed() < 40);
    // Between two groups of a hemisphere the colours pass into each other, and never from one hemisphere to the other.
    const auto between = image.getPixelAt (width - 2, middleOf (20) - 5);
    CHECK (between.getRed() > 60);
    CHECK (between.getGreen() < lit.getGreen());
    CHECK (image.getPixelAt (width - 2, middleOf (15)).getRed() < 40);
}

TEST_CASE ("the scale is a root: a quarter of the fastest rate is half-way to white", "[gui]")
{
    CHECK (HeatMapPlot::levelOf (0.0f) == 0.0f);
    CHECK (HeatMapPlot::levelOf (0.25f * HeatMapPlot::white_Hz) == Catch::Approx (0.5f));
    CHECK (HeatMapPlot::levelOf (HeatMapPlot::white_Hz) == 1.0f);
    CHECK (HeatMapPlot::levelOf (1.0e6f) == 1.0f);
}
