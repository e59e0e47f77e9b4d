#include "plugin/picture/SimulationView.h"

#include "plugin/picture/Figures.h"
#include "plugin/picture/PictureColours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

using Sign = SimulationRecord::Sign;

/** Warm for what excites, cool for what inhibits: both begin with the render picture's colour. */
juce::Colour tintOf (Sign sign, int index)
{
    static const std::array<juce::Colour, 5> warm { pictureColours.accent, juce::Colour (0xfff2c063),
                                                    juce::Colour (0xffe77a92), juce::Colour (0xffc9a184),
                                                    juce::Colour (0xffb7c46a) };
    static const std::array<juce::Colour, 4> cool { pictureColours.inhibitory, juce::Colour (0xff62c9b1),
                                                    juce::Colour (0xffa99bf0), juce::Colour (0xff8ea6bd) };
    return sign == Sign::inhibitory ? cool[static_cast<size_t> (index) % cool.size()]
                                    : warm[static_cast<size_t> (index) % warm.size()];
}

juce::String kindOf (const SimulationRecord::Population& population)
{
    const auto sign =
        population.sign == Sign::excitatory ? " exc." : (population.sign == Sign::inhibitory ? " inh." : "");
    return grouped (population.size) + " " + juce::String::fromUTF8 (population.model.c_str()) + sign;
}

} // namespace

SimulationView::SimulationView (const SimulationRecord& simulated) : record (simulated)
{
    if (record.duration_ms > 0.0 && record.dt_ms > 0.0 && record.duration_ms / record.dt_ms < 1.0e15)
        steps = std::llround (record.duration_ms / record.dt_ms);
    seconds = steps > 0 ? static_cast<double> (steps) * stepSeconds() : 0.0;

    std::vector<const SimulationRecord::Population*> shown;
    for (const auto& population : record.populations)
        if (population.size > 0 && population.size <= std::numeric_limits<int>::max() - neurons)
        {
            shown.push_back (&population);
            neurons += population.size;
        }

    const auto numShown = static_cast<int> (shown.size());
    const auto numLanes = std::min (numShown, mostLanes);
    int first = 0;
    std::array<int, 2> tintsTaken {};
    for (int lane = 0; lane < numLanes; ++lane)
    {
        const auto from = lane * numShown / numLanes, to = (lane + 1) * numShown / numLanes;
        const auto& leading = *shown[static_cast<size_t> (from)];
        PopulationLane made { juce::String::fromUTF8 (leading.name.c_str()), kindOf (leading), first, 0,
                              tintOf (leading.sign, tintsTaken[leading.sign == Sign::inhibitory ? 1 : 0]++) };
        for (int i = from; i < to; ++i)
            made.size += shown[static_cast<size_t> (i)]->size;
        if (to - from > 1)
        {
            made.name << juce::String (juce::CharPointer_UTF8 (" \xe2\x80\xa6 "))
                      << juce::String::fromUTF8 (shown[static_cast<size_t> (to - 1)]->name.c_str());
            made.kind = grouped (made.size) + " neurons";
        }
        first += made.size;
        lanes.push_back (made);
    }

    curves = lanes;
    if (lanes.size() > mostCurves)
        curves = { { "all", grouped (neurons) + " neurons", 0, neurons, pictureColours.accent } };

    int firstOfNext = 0;
    for (const auto& population : record.populations)
    {
        const auto isShown = population.size > 0 && population.size <= neurons - firstOfNext;
        laneOfPopulation.push_back (isShown ? laneOf (firstOfNext) : -1);
        firstOfNext += isShown ? population.size : 0;
    }

    for (const auto& spike : record.spikes)
        if (spike.step >= 0 && spike.step < steps && spike.neuron >= 0 && spike.neuron < neurons)
            spikes.push_back (spike);
    std::sort (spikes.begin(), spikes.end(),
               [] (const Spike& a, const Spike& b)
               { return a.neuron != b.neuron ? a.neuron < b.neuron : a.step < b.step; });
}

int SimulationView::laneOf (std::int32_t neuron) const noexcept
{
    if (neuron < 0 || neuron >= neurons)
        return -1;
    const auto next =
        std::upper_bound (lanes.begin(), lanes.end(), neuron,
                          [] (std::int32_t number, const PopulationLane& lane) { return number < lane.first; });
    return static_cast<int> (next - lanes.begin()) - 1;
}

int SimulationView::laneOf (const std::string& population) const
{
    for (size_t i = 0; i < record.populations.size(); ++i)
        if (record.populations[i].name == population)
            return laneOfPopulation[i];
    return -1;
}

} // namespace galvani
