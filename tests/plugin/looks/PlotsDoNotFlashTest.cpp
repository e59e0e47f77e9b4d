#include "neural/brain/BrainLayout.h"
#include "plugin/activity/LiveActivity.h"
#include "plugin/looks/CochleagramPlot.h"
#include "plugin/looks/HeatMapPlot.h"
#include "plugin/looks/RasterPlot.h"
#include "tests/plugin/looks/FlashAnalyser.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <memory>

using namespace galvani;
using test::FlashAnalyser;

namespace
{

constexpr double frameSeconds = 1.0 / 60.0;
constexpr std::array<const char*, 3> plotNames { "heat map", "cochleagram", "raster" };

struct Strobe
{
    double perSecond, width; ///< Hz, s over which a volley's spikes are spread

    /** Whether a neuron fires, or the ear hears it, in a tick. */
    bool fires (int neuron, std::int64_t tick) const
    {
        const auto late = width * (neuron * 389 % 1024) / 1024.0;
        const auto volleys = [&] (std::int64_t at)
        { return std::floor ((static_cast<double> (at) * tickSeconds - late) * perSecond + 1.0e-6); };
        return volleys (tick) > volleys (tick - 1);
    }

    bool sounds (std::int64_t tick) const
    {
        const auto since = std::fmod (static_cast<double> (tick) * tickSeconds, 1.0 / perSecond);
        return since < std::min (0.4 / perSecond, std::max (0.015, width));
    }
};

/** The plots' sources, guarded as the window has them, and bare. */
struct Plots
{
    Plots()
    {
        activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({})));
        map.prepare (activity.layout());
        raster.prepare (activity.layout());
        map.setGuarded (false);
        heard.setGuarded (false);
        raster.setGuarded (false);
    }

    void feed (const Strobe& strobe, int frame)
    {
        const auto first = static_cast<std::int64_t> (std::lround (frame * 1000.0 * frameSeconds));
        const auto end = static_cast<std::int64_t> (std::lround ((frame + 1) * 1000.0 * frameSeconds));
        std::vector<TickRecord> ticks;
        std::vector<Spike> spikes;
        for (auto tick = first; tick < end; ++tick)
        {
            TickRecord record;
            record.tick = tick;
            record.bands.fill (strobe.sounds (tick) ? 0.75f : 0.1f);
            for (int i = 0; i < activity.layout().size(); ++i)
                if (strobe.fires (i, tick))
                {
                    spikes.push_back ({ tick * stepsPerTick, i });
                    ++record.spikeCount[activity.layout().group[static_cast<size_t> (i)]];
                }
            ticks.push_back (record);
        }
        activity.pass (frameSeconds);
        activity.add (std::span<const TickRecord> (ticks));
        activity.add (std::span<const Spike> (spikes));
        activity.settle ({});
        for (const auto& record : ticks)
        {
            map.add (record);
            heard.add (record);
        }
        raster.advanceTo (ticks.back().tick * stepsPerTick);
        for (const auto& spike : spikes)
            raster.add (spike);
    }

    void draw (size_t plot, bool isGuarded, juce::Image& image)
    {
        juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
        const PixelGrid grid { data, image.getWidth(), image.getHeight() };
        if (plot == 0)
            heatMap.draw (grid, isGuarded ? activity.groupRates() : map);
        else if (plot == 1)
            drawCochleagram (grid, isGuarded ? activity.cochleagram() : heard);
        else
            rasterPlot.draw (grid, 1.0f, isGuarded ? activity.raster() : raster, {});
    }

    LiveActivity activity;
    GroupRateMap map;
    Cochleagram heard;
    SpikeRaster raster;
    HeatMapPlot heatMap;
    RasterPlot rasterPlot;
};

/** @param seen  by plot; bare, guarded */
void show (const Strobe& strobe, int width, int height, std::array<std::array<FlashAnalyser, 2>, 3>& seen)
{
    Plots plots;
    constexpr int frames = 120;
    for (int frame = 0; frame < frames; ++frame)
    {
        plots.feed (strobe, frame);
        if (frame < 50) // until a field of sight is full
            continue;
        for (size_t plot = 0; plot < plotNames.size(); ++plot)
            for (const auto isGuarded : { false, true })
            {
                juce::Image image (juce::Image::ARGB, width, height, true, juce::SoftwareImageType());
                plots.draw (plot, isGuarded, image);
                seen[plot][isGuarded ? 1 : 0].add (image, frame * frameSeconds);
            }
    }
}

/** Returns how many plots fail bare. */
int check (const Strobe& strobe, int width, int height)
{
    std::array<std::array<FlashAnalyser, 2>, 3> seen;
    show (strobe, width, height, seen);
    int failing = 0;
    for (size_t plot = 0; plot < plotNames.size(); ++plot)
    {
        const auto& bare = seen[plot][0];
        const auto& guarded = seen[plot][1];
        CAPTURE (plotNames[plot], strobe.perSecond, strobe.width, width, guarded.generalFlashes(),
                 guarded.redFlashes());
        CHECK (guarded.passes());
        failing += bare.passes() ? 0 : 1;
    }
    return failing;
}

} // namespace

TEST_CASE ("no scrolling plot flashes when the whole brain strobes", "[looks]")
{
    for (const auto width : { 0.0, 0.02 })
    {
        int failing = 0; // bare
        for (const auto perSecond : { 4.0, 8.0, 12.0, 15.0, 30.0, 60.0 })
            failing += check ({ perSecond, width }, 510, 360);
        CHECK (failing > 0);
    }
}

TEST_CASE ("larger plots do not flash either", "[looks]")
{
    CHECK (check ({ 15.0, 0.02 }, 760, 520) > 0);
    CHECK (check ({ 30.0, 0.0 }, 1500, 1000) > 0);
    CHECK (check ({ 30.0, 0.02 }, 1500, 1000) > 0);
}
