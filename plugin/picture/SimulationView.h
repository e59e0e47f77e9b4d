// A simulation's record made ready to be drawn: its time in steps, its populations as lanes with a tint each.
#pragma once

#include "plugin/picture/PlotFrame.h"
#include "plugin/picture/SimulationRecord.h"

#include <juce_graphics/juce_graphics.h>

#include <cstdint>
#include <vector>

namespace galvani
{

/** A population, or some neighbouring ones where there are too many to tell apart. */
struct PopulationLane
{
    juce::String name;
    juce::String kind; ///< how many neurons, of which model and sign
    int first = 0, size = 0;
    juce::Colour tint;
};

/** Keeps a reference to the record. */
class SimulationView
{
public:
    static constexpr int mostLanes = 24;
    static constexpr size_t mostCurves = 6;

    explicit SimulationView (const SimulationRecord&);

    const SimulationRecord& record;
    std::vector<PopulationLane> lanes; ///< none without neurons
    std::vector<Spike> spikes;         ///< those within the time and of neurons there are, by neuron, then step
    std::int64_t steps = 0;            ///< none without a duration
    double seconds = 0.0;
    int neurons = 0;

    /** What curves are drawn of: the lanes, or all neurons together where there would be too many. */
    std::vector<PopulationLane> curves;

    /** The lane of a neuron, or -1. */
    int laneOf (std::int32_t neuron) const noexcept;

    /** The curve of a neuron that there is. */
    size_t curveOf (std::int32_t neuron) const noexcept
    {
        return curves.size() < lanes.size() ? 0 : static_cast<size_t> (laneOf (neuron));
    }

    /** The lane of the population with a name, or -1. */
    int laneOf (const std::string& population) const;

    double stepSeconds() const noexcept { return record.dt_ms / 1000.0; }

    /** Short times read better in milliseconds. */
    TimeUnit timeUnit() const noexcept { return seconds < 2.0 ? TimeUnit::milliseconds : TimeUnit::seconds; }

    /** A plot of this simulation's time. */
    PlotFrame frame (juce::Rectangle<int> area, double low, double high) const noexcept
    {
        return { area, seconds, static_cast<float> (low), static_cast<float> (high) };
    }

private:
    std::vector<int> laneOfPopulation;
};

} // namespace galvani
