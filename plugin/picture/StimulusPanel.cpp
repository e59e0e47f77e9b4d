#include "plugin/picture/SimulationPanels.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/Fonts.h"
#include "plugin/picture/LaneCaption.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/StackedLanes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace galvani
{

namespace
{

struct Bar
{
    double onset = 0.0, end = 0.0; ///< s
    double amplitude = 0.0;        ///< pA
    juce::String words;
};

/** The stimuli of one lane, by onset. */
struct StimulusLane
{
    int lane = 0;
    std::vector<Bar> bars;
};

std::vector<StimulusLane> gather (const SimulationView& view)
{
    std::vector<StimulusLane> gathered;
    for (size_t i = 0; i < view.lanes.size(); ++i)
        gathered.push_back ({ static_cast<int> (i), {} });
    for (const auto& stimulus : view.record.stimuli)
    {
        const auto lane = view.laneOf (stimulus.population);
        const auto onset = std::max (stimulus.onset_ms / 1000.0, 0.0);
        const auto end = std::min (stimulus.end_ms / 1000.0, view.seconds);
        // What is no number fails the comparison, which max and min hand on when it is their first argument.
        if (lane < 0 || ! (onset < end))
            continue;
        const auto amplitude = std::isfinite (stimulus.amplitude_pA) ? stimulus.amplitude_pA : 0.0;
        const auto decimals = std::abs (amplitude) < 10.0 && amplitude != std::round (amplitude) ? 1 : 0;
        gathered[static_cast<size_t> (lane)].bars.push_back (
            { onset, end, amplitude,
              juce::String::fromUTF8 (stimulus.waveform.c_str()) + " " + figure (amplitude, decimals) + " pA" });
    }
    std::erase_if (gathered, [] (const StimulusLane& lane) { return lane.bars.empty(); });
    for (auto& lane : gathered)
        std::stable_sort (lane.bars.begin(), lane.bars.end(),
                          [] (const Bar& a, const Bar& b) { return a.onset < b.onset; });
    return gathered;
}

/** The words that all of a lane's stimuli share, or how many there are. */
juce::String summary (const std::vector<Bar>& bars)
{
    const auto areAlike =
        std::all_of (bars.begin(), bars.end(), [&] (const Bar& bar) { return bar.words == bars.front().words; });
    const auto count = juce::String (static_cast<int> (bars.size()));
    if (! areAlike)
        return count + " stimuli";
    return (bars.size() > 1 ? count + juce::String (juce::CharPointer_UTF8 (" \xc3\x97 ")) : juce::String())
           + bars.front().words;
}

void drawBars (juce::Graphics& graphics, const PlotFrame& frame, const std::vector<Bar>& bars, juce::Colour tint)
{
    const auto base = frame.yOf (0.0f);
    graphics.setColour (pictureColours.grid);
    graphics.fillRect (static_cast<float> (frame.area.getX()), std::round (base) - 1.0f,
                       static_cast<float> (frame.area.getWidth()), 1.0f);
    for (const auto& bar : bars)
    {
        const auto left = frame.xOf (bar.onset), right = std::max (left + 1.0f, frame.xOf (bar.end));
        const auto tip = frame.yOf (static_cast<float> (bar.amplitude));
        const juce::Rectangle<float> area (left, std::min (base, tip), right - left,
                                           std::max (1.0f, std::abs (base - tip)));
        graphics.setColour (tint.withAlpha (0.25f));
        graphics.fillRect (area);
        graphics.setColour (tint);
        juce::Path outline;
        outline.startNewSubPath (left, base);
        outline.lineTo (left, tip);
        outline.lineTo (right, tip);
        outline.lineTo (right, base);
        graphics.strokePath (outline, juce::PathStrokeType (1.3f));
    }
}

/** Beside the first stimulus, or upon it where it leaves no room before it. */
void drawWords (juce::Graphics& graphics, const PlotFrame& frame, const std::vector<Bar>& bars)
{
    const auto font = interFont (12.0f);
    const auto words = summary (bars);
    if (frame.area.getHeight() < 14)
        return;
    const auto needed = static_cast<int> (textWidth (font, words)) + 16;
    const auto onset = static_cast<int> (frame.xOf (bars.front().onset));
    const auto before = frame.area.withRight (onset).withTrimmedLeft (8).withTrimmedRight (8);
    graphics.setFont (font);
    graphics.setColour (pictureColours.text);
    if (before.getWidth() >= needed)
        graphics.drawText (words, before, juce::Justification::centredRight, false);
    else
        graphics.drawText (words, frame.area.withLeft (onset + 8), juce::Justification::centredLeft, true);
}

} // namespace

std::optional<SimulationPanel> stimulusPanel (const SimulationView& view)
{
    auto lanes = gather (view);
    if (lanes.empty())
        return std::nullopt;

    // One scale for all, so that their heights can be compared.
    auto lowest = 0.0, highest = 0.0;
    for (const auto& lane : lanes)
        for (const auto& bar : lane.bars)
        {
            lowest = std::min (lowest, bar.amplitude);
            highest = std::max (highest, bar.amplitude);
        }
    if (lowest == highest)
        highest = 1.0;

    const auto count = static_cast<int> (lanes.size());
    const auto draw =
        [&view, lanes = std::move (lanes), lowest, highest] (juce::Graphics& graphics, const PanelPlace& place)
    {
        drawPanelTitle (graphics, place.title, "Stimulus", "current into the neurons it reaches");
        const auto areas = stackedLanes (place.plots, static_cast<int> (lanes.size()), 4);
        for (size_t i = 0; i < lanes.size(); ++i)
        {
            const auto area = areas[i];
            const auto span = highest - lowest;
            const auto frame = view.frame (area, lowest - (lowest < 0.0 ? 0.08 * span : 0.0), highest + 0.12 * span);
            const auto& lane = view.lanes[static_cast<size_t> (lanes[i].lane)];
            graphics.setColour (pictureColours.plot);
            graphics.fillRect (area);
            drawBars (graphics, frame, lanes[i].bars, lane.tint);
            if (i == 0 && area.getHeight() >= 22) // all have the same scale
            {
                std::vector<LabelledTick> ticks { { 0.0f, "0" } };
                for (const auto value : { lowest, highest })
                    if (std::abs (frame.yOf (static_cast<float> (value)) - frame.yOf (0.0f)) > 11.0f)
                        ticks.emplace_back (
                            static_cast<float> (value),
                            figure (value, std::abs (value) < 10.0 && value != std::round (value) ? 1 : 0));
                drawValueAxis (graphics, frame, ticks, false);
            }
            if (! laneCaptionHasDetail (area.getHeight()))
                drawWords (graphics, frame, lanes[i].bars);
            drawLaneCaption (graphics, place.names.withY (area.getY()).withHeight (area.getHeight()), lane.name,
                             lane.tint, summary (lanes[i].bars));
            drawTimeAxis (graphics, frame, i + 1 == lanes.size(), view.timeUnit());
        }
        drawAxisName (graphics, place.plots, "pA");
    };
    return SimulationPanel {
        { count <= 3 ? count * 36 : std::min (count * 19, 160), count * (count <= 2 ? 80 : 44), 0.3 }, draw
    };
}

} // namespace galvani
