#include "plugin/gui/brain/BrainPanel.h"

#include "plugin/gui/brain/NeuronPicking.h"
#include "plugin/workers/Workers.h"
#include "tests/plugin/gui/MouseAt.h"
#include "tests/plugin/gui/ShownWindow.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace galvani;

namespace
{

juce::String utf8 (const char* words) { return juce::String::fromUTF8 (words); }

struct PlayedWindow : ShownWindow
{
    PlayedWindow()
    {
        processor.prepareToPlay (48000.0, 512);
        editor->frame (0.02);
    }

    BrainPanel& panel() { return editor->brainPanel(); }
    juce::String words() { return panel().statusLine().wordsShown(); }

    template <typename View>
    View& view()
    {
        return *allBelow<View> (*editor).front();
    }

    /** The neurons that fire in the 3 ms after something is done, before others hear of it. */
    std::set<int> firedAfter (const std::function<void()>& doIt)
    {
        processor.reset();
        juce::AudioBuffer<float> sound (2, 144);
        juce::MidiBuffer notes;
        std::vector<Spike> spikes (2000);
        processor.telemetry().readSpikes (spikes);
        doIt();
        sound.clear();
        processor.processBlock (sound, notes);
        std::set<int> neurons;
        const auto count = processor.telemetry().readSpikes (spikes);
        for (int i = 0; i < count; ++i)
            neurons.insert (spikes[static_cast<size_t> (i)].neuron);
        return neurons;
    }
};

/** The middle of a group's line. */
juce::Point<float> lineOf (const juce::Component& plot, int group)
{
    return { 30.0f, static_cast<float> (plot.getHeight()) * (1.0f - (static_cast<float> (group) + 0.5f) / numGroups) };
}

} // namespace

TEST_CASE ("the mouse over the network names the neuron, its group and its rate", "[gui]")
{
    PlayedWindow window;
    auto& network = window.view<NetworkView>();
    const auto& layout = window.editor->liveActivity().layout();
    std::set<juce::String> kinds;
    for (const auto neuron : { 5, 300, 412, 900, 1000 })
    {
        const auto n = static_cast<size_t> (neuron);
        network.mouseMove (mouseAt (network, network.pointOf (neuron)));
        const int group = layout.group[n];
        const auto kind = layout.inhibitory[n] != 0 ? "inhibitory" : "excitatory";
        CHECK (window.words()
               == "neuron " + juce::String (neuron) + utf8 (" \xc2\xb7 ") + (group < 16 ? "L-" : "R-")
                      + juce::String (group % 16 + 1).paddedLeft ('0', 2) + " " + kind + utf8 (" \xc2\xb7 0.0 Hz"));
    }
    network.mouseMove (mouseAt (network, { 2.0f, 2.0f }));
    CHECK (window.words() == utf8 ("click to stimulate \xc2\xb7 alt-click to silence"));
    window.panel().showHover (7);
    CHECK (window.words().startsWith ("neuron 7 "));
    window.panel().showHover (-1);
    CHECK_FALSE (window.words().startsWith ("neuron"));
    window.panel().showHover (100000); // of a larger brain that is gone
    CHECK_FALSE (window.words().startsWith ("neuron"));
}

TEST_CASE ("a click in each plot stimulates the group of its line, an alt-click silences it", "[gui]")
{
    PlayedWindow window;
    auto* amplitude = window.processor.parameters().getParameter ("electrode_amplitude");
    amplitude->setValueNotifyingHost (amplitude->convertTo0to1 (2000.0f));
    const auto check = [&] (GroupPlot& plot)
    {
        const auto fired = window.firedAfter ([&] { plot.mouseDown (mouseAt (plot, lineOf (plot, 6))); });
        CHECK (fired.size() == 32);
        CHECK (*fired.begin() == 6 * 32);
        plot.mouseDown (mouseAt (plot, lineOf (plot, 6), juce::ModifierKeys::altModifier));
        CHECK (window.processor.silenced() == neuronsOfGroup (*window.processor.brainLayout(), 6));
        plot.mouseDown (mouseAt (plot, lineOf (plot, 6), juce::ModifierKeys::altModifier));
        CHECK (window.processor.silenced().empty());
    };
    window.panel().show (BrainPanel::View::raster);
    check (window.view<RasterView>());
    window.panel().show (BrainPanel::View::heatMap);
    check (window.view<HeatMapView>());
    window.panel().show (BrainPanel::View::weights);
    check (window.view<WeightsView>());
}

TEST_CASE ("the mouse over a plot names the group, when, and how fast it fired", "[gui]")
{
    PlayedWindow window;
    window.panel().show (BrainPanel::View::raster);
    auto& raster = window.view<RasterView>();
    raster.mouseMove (mouseAt (raster, { static_cast<float> (raster.getWidth()) * 0.5f, lineOf (raster, 6).y }));
    CHECK (window.words()
           == utf8 ("L-07 excitatory \xc2\xb7 \xe2\x88\x92"
                    "2.0 s"));
    raster.mouseExit (mouseAt (raster, {}));
    CHECK (window.words() == utf8 ("click to stimulate a group \xc2\xb7 alt-click to silence"));

    window.panel().show (BrainPanel::View::heatMap);
    auto& map = window.view<HeatMapView>();
    map.mouseMove (mouseAt (map, { static_cast<float> (map.getWidth()) - 0.5f, lineOf (map, 18).y }));
    CHECK (window.words() == utf8 ("R-03 \xc2\xb7 now \xc2\xb7 0.0 Hz"));
}

TEST_CASE ("the weights are looked at while the window is open, and the mouse tells them", "[gui]")
{
    PlayedWindow window;
    window.panel().show (BrainPanel::View::weights);
    auto& view = window.view<WeightsView>();
    const auto at = [&] (int from, int to)
    {
        view.mouseMove (
            mouseAt (view, { static_cast<float> (view.getWidth()) * (static_cast<float> (to) + 0.5f) / 32.0f,
                             lineOf (view, from).y }));
        return window.words();
    };
    CHECK_FALSE (at (6, 7).startsWith ("L-07"));
    for (int i = 0; i < 500 && ! window.editor->liveActivity().weights().known; ++i)
    {
        window.follow();
        window.processor.workers().attend();
        juce::Thread::sleep (2);
    }
    const auto& weights = window.editor->liveActivity().weights();
    REQUIRE (weights.known);
    const auto mean = weights.mean[WeightBlocks::index (6, 7)];
    CHECK (mean > 5.0f);
    CHECK (at (6, 7)
           == utf8 ("L-07 \xe2\x86\x92 L-08: ") + juce::String (mean, 1)
                  + utf8 (" pA, \xc2\xb1"
                          "0.0 since wired"));
    CHECK (at (6, 20) == utf8 ("L-07 \xe2\x86\x92 R-05: nothing that learns"));
}
