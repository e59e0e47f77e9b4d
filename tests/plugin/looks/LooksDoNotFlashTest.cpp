#include "plugin/looks/LivePicture.h"

#include "neural/brain/BrainLayout.h"
#include "tests/plugin/looks/FlashAnalyser.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>
#include <random>
#include <vector>

using namespace galvani;
using test::FlashAnalyser;

namespace
{

constexpr int width = 700, height = 450;
constexpr double frameSeconds = 1.0 / 60.0;

/** Which neurons fire in a frame. */
using Firing = std::function<bool (int neuron, int frame)>;

bool isVolley (int frame, double perSecond)
{
    return std::floor (frame * perSecond / 60.0 + 1.0e-6) > std::floor ((frame - 1) * perSecond / 60.0 + 1.0e-6);
}

/** Lets one frame's worth of a brain's doings reach the activity. */
void feed (LiveActivity& activity, int frame, const Firing& fires)
{
    const auto neurons = activity.layout().size();
    const auto firstTick = static_cast<std::int64_t> (frame * 1000.0 * frameSeconds);
    const auto endTick = static_cast<std::int64_t> ((frame + 1) * 1000.0 * frameSeconds);
    std::vector<Spike> spikes;
    std::array<std::uint16_t, numGroups> counts {};
    for (int i = 0; i < neurons; ++i)
        if (fires (i, frame))
        {
            spikes.push_back ({ firstTick * 10, i });
            ++counts[activity.layout().group[static_cast<size_t> (i)]];
        }
    std::vector<TickRecord> ticks;
    for (auto tick = firstTick; tick < endTick; ++tick)
    {
        TickRecord record;
        record.tick = tick;
        if (tick == firstTick)
            record.spikeCount = counts;
        record.bands.fill (spikes.empty() ? 0.1f : 0.7f);
        for (size_t group = 0; group < numGroups; ++group)
        {
            record.groupPotential[group] = counts[group] > 0 ? -50.0f : -65.0f;
            record.groupRate[group] = static_cast<float> (counts[group]);
        }
        ticks.push_back (record);
    }
    std::vector<float> potentials (static_cast<size_t> (neurons), spikes.empty() ? -70.0f : -50.0f);
    activity.pass (frameSeconds);
    activity.add (std::span<const TickRecord> (ticks));
    activity.add (std::span<const Spike> (spikes));
    activity.settle (potentials);
}

FlashAnalyser shown (const Firing& fires, const std::function<Look (int frame)>& look)
{
    LiveActivity activity;
    activity.setBrain (std::make_shared<BrainLayout> (layOutBrain ({})));
    LivePicture picture (activity);
    FlashAnalyser analyser;
    for (int frame = 0; frame < 130; ++frame)
    {
        feed (activity, frame, fires);
        WeightBlocks weights;
        weights.known = true;
        weights.largest = 100.0f;
        weights.mean.fill (isVolley (frame, 8.0) ? 100.0f : 0.0f);
        activity.setWeights (weights);
        picture.setLook (look (frame));
        picture.advance (frameSeconds);
        juce::Image image (juce::Image::ARGB, width, height, true, juce::SoftwareImageType());
        {
            juce::Image::BitmapData data (image, juce::Image::BitmapData::readWrite);
            picture.render ({ data, width, height }, 1.0f);
        }
        analyser.add (image, frame * frameSeconds);
    }
    return analyser;
}

void check (const char* name, const Firing& fires)
{
    for (size_t look = 0; look < numLooks; ++look)
    {
        const auto analyser = shown (fires, [look] (int) { return static_cast<Look> (look); });
        CAPTURE (name, lookNames[look], analyser.generalFlashes(), analyser.redFlashes());
        CHECK (analyser.passes());
    }
}

} // namespace

TEST_CASE ("no look flashes when the whole brain fires together", "[looks]")
{
    for (const auto perSecond : { 4.0, 8.0, 15.0 })
        check ("all", [perSecond] (int, int frame) { return isVolley (frame, perSecond); });
}

TEST_CASE ("no look flashes when the hemispheres fire in turn", "[looks]")
{
    check ("in turn",
           [count = 0, last = -1] (int neuron, int frame) mutable
           {
               if (frame != last && isVolley (frame, 10.0))
                   ++count;
               last = frame;
               return isVolley (frame, 10.0) && neuron / 512 == count % 2;
           });
}

TEST_CASE ("no look flashes when every other group fires, or a half at random", "[looks]")
{
    check ("groups", [] (int neuron, int frame) { return isVolley (frame, 8.0) && neuron / 32 % 2 == 0; });
    check ("random",
           [random = std::mt19937 (2)] (int, int frame) mutable { return isVolley (frame, 7.0) && random() % 2 == 0; });
}

TEST_CASE ("looks that are changed ten times a second do not flash", "[looks]")
{
    const auto analyser = shown ([] (int, int frame) { return isVolley (frame, 5.0); }, [] (int frame)
                                 { return static_cast<Look> (frame / 6 % static_cast<int> (numLooks)); });
    CAPTURE (analyser.generalFlashes(), analyser.redFlashes());
    CHECK (analyser.passes());
}
