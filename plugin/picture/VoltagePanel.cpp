#include "plugin/picture/SimulationPanels.h"

#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/Figures.h"
#include "plugin/picture/LaneCaption.h"
#include "plugin/picture/PictureColours.h"
#include "plugin/picture/StackedLanes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

namespace
{

using Trace = SimulationRecord::VoltageTrace;

constexpr size_t mostTraces = 8;

/** How far above the highest potential spikes have room to rise: a part of the plot's height, and pixels at most. */
constexpr auto spikeRoom = 0.24;
constexpr auto mostSpikeRoom = 64.0;

bool hasValues (const Trace& trace)
{
    return std::any_of (trace.potential_mV.begin(), trace.potential_mV.end(),
                        [] (float v) { return std::isfinite (v); });
}

/** From the lowest to the highest of potentials and thresholds, never without an extent. */
std::pair<double, double> rangeOf (const std::vector<const Trace*>& traces)
{
    auto low = 1.0e30f, high = -1.0e30f;
    const auto include = [&] (float value)
    {
        if (! std::isfinite (value))
            return;
        low = std::min (low, value);
        high = std::max (high, value);
    };
    for (const auto* trace : traces)
    {
        for (const auto value : trace->potential_mV)
            include (value);
        if (trace->threshold_mV)
            include (*trace->threshold_mV);
    }
    const auto middle = 0.5 * (static_cast<double> (low) + high);
    const auto half = std::max (1.0, 0.5 * (static_cast<double> (high) - low));
    return { middle - 1.06 * half, middle + half };
}

/** Where a pixel holds many steps, the extremes of each in the order in which they came. */
juce::Path courseOf (const SimulationView& view, const Trace& trace, const PlotFrame& frame)
{
    juce::Path path;
    const auto count = std::min (static_cast<std::int64_t> (trace.potential_mV.size()), view.steps);
    const auto stride = std::max<std::int64_t> (1, view.steps / std::max (1, frame.area.getWidth()));
    auto isDown = false;
    const auto add = [&] (std::int64_t step)
    {
        const auto value = trace.potential_mV[static_cast<size_t> (step)];
        if (! std::isfinite (value))
        {
            isDown = false;
            return;
        }
        const auto x = frame.xOf (static_cast<double> (step) * view.stepSeconds());
        if (isDown)
            path.lineTo (x, frame.yOf (value));
        else
            path.startNewSubPath (x, frame.yOf (value));
        isDown = true;
    };
    for (std::int64_t from = 0; from < count; from += stride)
    {
        const auto begin = trace.potential_mV.begin() + static_cast<std::ptrdiff_t> (from);
        const auto end = begin + static_cast<std::ptrdiff_t> (std::min (stride, count - from));
        const auto lowest = std::min_element (begin, end) - begin + from;
        const auto highest = std::max_element (begin, end) - begin + from;
        add (std::min (lowest, highest));
        if (lowest != highest)
            add (std::max (lowest, highest));
    }
    return path;
}

void drawSpikes (juce::Graphics& graphics, const SimulationView& view, const Trace& trace, const PlotFrame& frame,
                 float tip)
{
    const auto before = [] (const Spike& spike, std::int32_t neuron) { return spike.neuron < neuron; };
    for (auto spike = std::lower_bound (view.spikes.begin(), view.spikes.end(), trace.neuron, before);
         spike != view.spikes.end() && spike->neuron == trace.neuron; ++spike)
    {
        const auto index = static_cast<size_t> (spike->step);
        const auto known = index < trace.potential_mV.size() && std::isfinite (trace.potential_mV[index]);
        const auto foot = frame.yOf (trace.threshold_mV.value_or (known ? trace.potential_mV[index] : frame.low));
        const auto x = frame.xOf (static_cast<double> (spike->step) * view.stepSeconds());
        graphics.drawLine (x, foot, x, tip, 1.2f);
    }
}

/** Round values, and the threshold, all of them as far apart as their labels need. */
void drawPotentialAxis (juce::Graphics& graphics, const PlotFrame& frame, const Trace& trace, double highest)
{
    constexpr auto apart = 14.0f;
    std::vector<LabelledTick> ticks, thresholds;
    if (trace.threshold_mV && std::isfinite (*trace.threshold_mV))
    {
        const auto threshold = *trace.threshold_mV;
        const auto isWhole = std::abs (threshold - std::round (threshold)) < 0.05f;
        thresholds.emplace_back (threshold, figure (threshold, isWhole ? 0 : 1));
    }
    for (const auto& tick : roundTicks (frame.low, highest, std::clamp (frame.area.getHeight() / 26, 3, 6)))
    {
        const auto isClear = [&] (const LabelledTick& other)
        { return std::abs (frame.yOf (tick.first) - frame.yOf (other.first)) >= apart; };
        if (std::all_of (ticks.begin(), ticks.end(), isClear)
            && std::all_of (thresholds.begin(), thresholds.end(), isClear))
            ticks.push_back (tick);
    }
    drawValueAxis (graphics, frame, ticks, true);
    drawValueAxis (graphics, frame, thresholds, false);
}

void drawTrace (juce::Graphics& graphics, const SimulationView& view, const Trace& trace, const PlotFrame& frame,
                float highest)
{
    const auto lane = view.laneOf (trace.neuron);
    const auto tint = lane < 0 ? pictureColours.accent : view.lanes[static_cast<size_t> (lane)].tint;
    if (trace.threshold_mV && std::isfinite (*trace.threshold_mV))
    {
        const std::array<float, 2> dashes { 3.0f, 4.0f };
        const auto y = std::round (frame.yOf (*trace.threshold_mV)) + 0.5f;
        graphics.setColour (pictureColours.text.withAlpha (0.4f));
        graphics.drawDashedLine (
            { static_cast<float> (frame.area.getX()), y, static_cast<float> (frame.area.getRight()), y }, dashes.data(),
            static_cast<int> (dashes.size()), 1.0f);
    }
    const juce::Graphics::ScopedSaveState saved (graphics);
    graphics.reduceClipRegion (frame.area);
    graphics.setColour (tint.interpolatedWith (pictureColours.text, 0.45f));
    drawSpikes (graphics, view, trace, frame,
                static_cast<float> (frame.area.getY())
                    + 0.5f * (frame.yOf (highest) - static_cast<float> (frame.area.getY())));
    graphics.setColour (tint);
    const auto isDense = view.steps > 20 * std::int64_t { frame.area.getWidth() };
    graphics.strokePath (courseOf (view, trace, frame), juce::PathStrokeType (isDense ? 1.0f : 1.3f));
}

} // namespace

std::optional<SimulationPanel> voltagePanel (const SimulationView& view)
{
    std::vector<const Trace*> traces;
    size_t recorded = 0;
    for (const auto& trace : view.record.voltages)
        if (view.steps > 0 && hasValues (trace))
        {
            ++recorded;
            if (traces.size() < mostTraces)
                traces.push_back (&trace);
        }
    if (traces.empty())
        return std::nullopt;

    const auto draw = [&view, traces, recorded] (juce::Graphics& graphics, const PanelPlace& place)
    {
        const auto anyThreshold = std::any_of (traces.begin(), traces.end(),
                                               [] (const Trace* trace) { return trace->threshold_mV.has_value(); });
        const auto shown = recorded > traces.size()
                               ? "the first " + juce::String (static_cast<int> (traces.size())) + " of "
                                     + juce::String (static_cast<int> (recorded)) + " recorded neurons"
                               : juce::String ("of the recorded neurons");
        drawPanelTitle (graphics, place.title, "Membrane potential",
                        shown + (anyThreshold ? "; dashed: threshold" : "") + "; a spike is a line to the top");
        const auto [low, high] = rangeOf (traces);
        const auto areas = stackedLanes (place.plots, static_cast<int> (traces.size()), 5);
        const auto room = std::min (spikeRoom, mostSpikeRoom / std::max (1, areas.front().getHeight()));
        const auto top = high + (high - low) * room / (1.0 - room);
        for (size_t i = 0; i < traces.size(); ++i)
        {
            const auto area = areas[i];
            const auto frame = view.frame (area, low, top);
            graphics.setColour (pictureColours.plot);
            graphics.fillRect (area);
            drawPotentialAxis (graphics, frame, *traces[i], high);
            drawTrace (graphics, view, *traces[i], frame, static_cast<float> (high));
            const auto lane = view.laneOf (traces[i]->neuron);
            drawLaneCaption (graphics, place.names.withY (area.getY()).withHeight (area.getHeight()),
                             juce::String::fromUTF8 (traces[i]->label.c_str()),
                             lane < 0 ? pictureColours.accent : view.lanes[static_cast<size_t> (lane)].tint,
                             "neuron " + juce::String (traces[i]->neuron));
            drawTimeAxis (graphics, frame, i + 1 == traces.size(), view.timeUnit());
        }
        drawAxisName (graphics, place.plots, place.plots.getHeight() < 90 ? "mV" : "Potential, mV");
    };
    const auto count = static_cast<int> (traces.size());
    return SimulationPanel { { std::max (44, count * 30), count * 150, 0.8 + 0.4 * count, true }, draw };
}

} // namespace galvani
