#include "plugin/picture/SimulationPicture.h"

#include "plugin/picture/PictureColours.h"
#include "plugin/picture/SimulationPanels.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

using namespace galvani;

namespace
{

constexpr int width = 1600, height = 1000;

SimulationRecord twoPopulations (int neurons = 100)
{
    SimulationRecord record;
    record.title = "Test";
    record.duration_ms = 1000.0;
    record.populations = { { "e", "lif", neurons, SimulationRecord::Sign::excitatory },
                           { "i", "lif", neurons / 4, SimulationRecord::Sign::inhibitory } };
    return record;
}

/** Spikes spread over time and neurons, none twice at the same place. */
void addSpikes (SimulationRecord& record, int count)
{
    const auto neurons = record.populations[0].size + record.populations[1].size;
    for (int i = 0; i < count; ++i)
        record.spikes.push_back ({ static_cast<std::int64_t> (i) * 7919 % 10000, i % neurons });
}

/** A trace that rises to the threshold and starts again. */
SimulationRecord::VoltageTrace saw (int neuron)
{
    SimulationRecord::VoltageTrace trace { "e", neuron, {}, -50.0f };
    for (int step = 0; step < 10000; ++step)
        trace.potential_mV.push_back (-70.0f + 0.1f * static_cast<float> (step % 200));
    return trace;
}

bool areEqual (const juce::Image& a, const juce::Image& b)
{
    if (a.getBounds() != b.getBounds())
        return false;
    for (int y = 0; y < a.getHeight(); ++y)
        for (int x = 0; x < a.getWidth(); ++x)
            if (a.getPixelAt (x, y) != b.getPixelAt (x, y))
                return false;
    return true;
}

/** Pixels on which one of the populations' marks stands: those clearly more orange, or more blue, than grey. */
int litPixels (const juce::Image& image)
{
    int lit = 0;
    for (int y = 0; y < image.getHeight(); ++y)
        for (int x = 0; x < image.getWidth(); ++x)
        {
            const auto colour = image.getPixelAt (x, y);
            lit += colour.getSaturation() > 0.4f && colour.getBrightness() > 0.5f ? 1 : 0;
        }
    return lit;
}

bool isPixel (const juce::Image& image, juce::Point<int> at, juce::Colour colour)
{
    return image.getPixelAt (at.x, at.y) == colour;
}

/** Draws one panel alone, on 1000 x 200 pixels of plot from (100, 50). */
juce::Image drawn (const SimulationPanel& panel)
{
    juce::Image image (juce::Image::RGB, 1300, 300, true, juce::SoftwareImageType());
    juce::Graphics graphics (image);
    graphics.fillAll (pictureColours.ground);
    panel.draw (graphics, { { 100, 20, 1000, 22 }, { 100, 50, 1000, 200 }, { 1110, 50, 150, 200 } });
    return image;
}

} // namespace

TEST_CASE ("a simulation's picture has the size that was asked for")
{
    auto record = twoPopulations();
    addSpikes (record, 500);
    CHECK (drawSimulation (record, width, height).getBounds() == juce::Rectangle<int> (width, height));
    CHECK (drawSimulation (record, 900, 1700).getBounds() == juce::Rectangle<int> (900, 1700));
    CHECK (drawSimulation (record, 0, -5).getBounds() == juce::Rectangle<int> (640, 400));
}

TEST_CASE ("a spike changes a simulation's picture where it is, and the order of spikes does not")
{
    auto record = twoPopulations();
    addSpikes (record, 500);
    const auto before = drawSimulation (record, width, height);
    CHECK (areEqual (before, drawSimulation (record, width, height)));

    auto reversed = record;
    std::reverse (reversed.spikes.begin(), reversed.spikes.end());
    CHECK (areEqual (before, drawSimulation (reversed, width, height)));

    record.spikes[17].step += 400;
    CHECK_FALSE (areEqual (before, drawSimulation (record, width, height)));
}

TEST_CASE ("a raster's mark lies in its population's lane, at its time, with its neuron's height")
{
    auto record = twoPopulations (10);
    record.populations[1].size = 10;
    record.spikes = { { 2500, 0 }, { 7500, 19 } };
    const SimulationView view (record);
    const auto image = drawn (*spikePanel (view));
    const auto litIn = [&] (int x, int firstY, int pastY)
    {
        for (int y = firstY; y < pastY; ++y)
            if (image.getPixelAt (x, y).getBrightness() > 0.5f)
                return true;
        return false;
    };
    // The first population's lowest neuron stands at the foot of the upper lane, the second's highest at the top of
    // the lower one.
    CHECK (litIn (350, 130, 148));
    CHECK_FALSE (litIn (350, 50, 130));
    CHECK_FALSE (litIn (350, 150, 250));
    CHECK (litIn (850, 150, 170));
    CHECK_FALSE (litIn (850, 50, 150));
    CHECK_FALSE (litIn (850, 172, 250));
    CHECK_FALSE (litIn (600, 50, 250));
}

TEST_CASE ("more spikes light more pixels, and what is crowded glows where it spikes")
{
    auto few = twoPopulations(), more = twoPopulations(), crowd = twoPopulations (2000);
    addSpikes (few, 100);
    addSpikes (more, 1000);
    CHECK (litPixels (drawn (*spikePanel (SimulationView (more))))
           > 5 * litPixels (drawn (*spikePanel (SimulationView (few)))));

    // More than a spike in five pixels are drawn as rates: here of the first half alone.
    addSpikes (crowd, 120000);
    std::erase_if (crowd.spikes, [] (const Spike& spike) { return spike.step >= 5000; });
    REQUIRE (crowd.spikes.size() > 50000);
    const auto image = drawn (*spikePanel (SimulationView (crowd)));
    const auto meanBrightness = [&] (int firstX, int pastX)
    {
        auto sum = 0.0;
        for (int y = 50; y < 250; ++y)
            for (int x = firstX; x < pastX; ++x)
                sum += image.getPixelAt (x, y).getBrightness();
        return sum / (200.0 * (pastX - firstX));
    };
    CHECK (meanBrightness (105, 595) > 0.25);
    CHECK (meanBrightness (605, 1095) < 0.06);
}

TEST_CASE ("records with nothing in them are drawn without harm")
{
    CHECK (litPixels (drawSimulation ({}, width, height)) < 2000);

    auto silent = twoPopulations();
    drawSimulation (silent, width, height);
    silent.duration_ms = 0.0;
    silent.voltages = { saw (0) };
    silent.stimuli = { { "e", "pulse", 0.0, 0.0, 10.0 } };
    addSpikes (silent, 10);
    drawSimulation (silent, width, height);
    const SimulationView view (silent);
    CHECK (view.spikes.empty());
    CHECK_FALSE (spikePanel (view));
    CHECK_FALSE (voltagePanel (view));
    CHECK_FALSE (stimulusPanel (view));

    silent.duration_ms = std::numeric_limits<double>::quiet_NaN();
    drawSimulation (silent, width, height);
    silent.duration_ms = 1000.0;
    silent.dt_ms = 0.0;
    drawSimulation (silent, width, height);
}

TEST_CASE ("what is no number, out of range or unknown is left out of a simulation's picture")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN();
    auto record = twoPopulations();
    addSpikes (record, 300);
    const auto clean = drawSimulation (record, width, height);
    record.spikes.push_back ({ -1, 5 });
    record.spikes.push_back ({ 10000, 5 });
    record.spikes.push_back ({ 5, 125 });
    record.spikes.push_back ({ 5, -1 });
    record.voltages = { { "nothing", 3, {}, -50.0f }, { "no number", 3, { nan, nan }, {} } };
    record.weights = { { "none", {}, {}, {} }, { "no number", { nan }, { nan }, {} } };
    record.stimuli = { { "unknown", "pulse", 0.0, 100.0, 10.0 },
                       { "e", "pulse", 2000.0, 3000.0, 10.0 },
                       { "e", "pulse", nan, 100.0, 10.0 } };
    record.populations.push_back ({ "empty", "lif", 0, SimulationRecord::Sign::mixed });
    CHECK (areEqual (clean, drawSimulation (record, width, height)));

    record.voltages = { { "some", 3, { -60.0f, nan, -55.0f, std::numeric_limits<float>::infinity() }, nan },
                        { "nobody's", 4711, { -60.0f }, {} } };
    record.weights = { { "one", { 5.0f }, { 5.0f }, { 3.0f } },
                       { "nan", { 5.0f, nan }, { nan, 5.0f }, { nan, 1.0f } } };
    record.stimuli = { { "e", "noise", -10.0, std::numeric_limits<double>::infinity(), nan } };
    drawSimulation (record, width, height);
    drawSimulation (record, 640, 400);
}

TEST_CASE ("a panel is there only when it has something to show")
{
    auto record = twoPopulations();
    {
        const SimulationView view (record);
        CHECK_FALSE (stimulusPanel (view));
        CHECK_FALSE (populationRatePanel (view));
        CHECK_FALSE (voltagePanel (view));
        CHECK_FALSE (intervalPanel (view));
        CHECK_FALSE (neuronRatePanel (view));
        CHECK (weightPanels (view).empty());
    }
    record.stimuli = { { "i", "pulse", 200.0, 300.0, 10.0 } };
    record.voltages = { saw (3) };
    record.weights = { { "e to e", { 1.0f, 2.0f }, { 2.0f, 3.0f }, {} }, { "e to i", { 1.0f }, { 2.0f }, { 5.0f } } };
    for (int i = 0; i < 400; ++i)
        record.spikes.push_back ({ static_cast<std::int64_t> (i) * i % 9973, i % 20 });
    const SimulationView view (record);
    CHECK (stimulusPanel (view));
    CHECK (spikePanel (view));
    CHECK (populationRatePanel (view));
    CHECK (voltagePanel (view));
    CHECK (intervalPanel (view));
    CHECK (neuronRatePanel (view));
    CHECK (weightPanels (view).size() == 2);
    for (const auto panel :
         { stimulusPanel, spikePanel, populationRatePanel, voltagePanel, intervalPanel, neuronRatePanel })
        CHECK (litPixels (drawn (*panel (view))) > 0);
    for (const auto& panel : weightPanels (view))
        CHECK (litPixels (drawn (panel)) > 0);
}

TEST_CASE ("a single neuron has no rate of a population, and a clock no distribution of intervals")
{
    SimulationRecord record;
    record.duration_ms = 1000.0;
    record.populations = { { "n", "lif", 1, SimulationRecord::Sign::mixed } };
    for (int i = 0; i < 50; ++i)
        record.spikes.push_back ({ i * 200, 0 });
    CHECK_FALSE (populationRatePanel (SimulationView (record)));
    CHECK_FALSE (intervalPanel (SimulationView (record)));
    CHECK_FALSE (neuronRatePanel (SimulationView (record)));
    for (int i = 0; i < 50; i += 2)
        record.spikes[static_cast<size_t> (i)].step += 90;
    CHECK (intervalPanel (SimulationView (record)));
}

TEST_CASE ("a stimulus stands at its time, and the higher the more current flows")
{
    auto record = twoPopulations();
    record.stimuli = { { "e", "pulse", 200.0, 300.0, 10.0 }, { "e", "pulse", 600.0, 700.0, 5.0 } };
    const SimulationView view (record);
    const auto image = drawn (*stimulusPanel (view));
    const auto filled = [&] (int x)
    {
        int pixels = 0;
        for (int y = 50; y < 248; ++y)
            pixels += isPixel (image, { x, y }, pictureColours.plot) ? 0 : 1;
        return pixels;
    };
    CHECK (filled (150) <= 2);
    CHECK (filled (500) <= 2);
    CHECK (filled (350) > 150);
    CHECK (filled (750) > 70);
    CHECK (filled (750) < filled (350) - 50);
}

TEST_CASE ("a spike rises above the threshold of the trace that is drawn, and only at its time")
{
    auto record = twoPopulations();
    record.voltages = { saw (3) };
    const auto quiet = drawn (*voltagePanel (SimulationView (record)));
    record.spikes = { { 2500, 3 }, { 7500, 4 } };
    const auto spiking = drawn (*voltagePanel (SimulationView (record)));
    const auto changes = [&] (int firstX, int pastX)
    {
        int pixels = 0;
        for (int y = 50; y < 250; ++y)
            for (int x = firstX; x < pastX; ++x)
                pixels += quiet.getPixelAt (x, y) == spiking.getPixelAt (x, y) ? 0 : 1;
        return pixels;
    };
    CHECK (changes (348, 353) > 15);
    CHECK (changes (100, 348) == 0);
    CHECK (changes (353, 1100) == 0);
}

TEST_CASE ("populations are lanes in their order; too many of them share lanes, and no neuron is lost")
{
    SimulationRecord record;
    record.duration_ms = 100.0;
    for (int i = 0; i < 1000; ++i)
        record.populations.push_back ({ std::to_string (i), "lif", 1 + i % 3, SimulationRecord::Sign::mixed });
    const SimulationView view (record);
    CHECK (view.lanes.size() == SimulationView::mostLanes);
    CHECK (view.curves.size() == 1);
    int next = 0;
    for (const auto& lane : view.lanes)
    {
        CHECK (lane.first == next);
        next += lane.size;
        CHECK (view.laneOf (lane.first) == view.laneOf (lane.first + lane.size - 1));
    }
    CHECK (next == view.neurons);
    CHECK (view.laneOf ("0") == 0);
    CHECK (view.laneOf ("999") == SimulationView::mostLanes - 1);
    CHECK (view.laneOf ("nobody") == -1);
    CHECK (view.laneOf (next) == -1);
    for (std::int32_t neuron = 0; neuron < view.neurons; ++neuron)
        record.spikes.push_back ({ neuron % 1000, neuron });
    drawSimulation (record, width, height);
}
