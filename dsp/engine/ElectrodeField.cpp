#include "dsp/engine/ElectrodeField.h"

#include <algorithm>
#include <utility>

namespace galvani
{

void ElectrodeField::Layer::clear() noexcept
{
    if (! strips.any())
        return;
    for (size_t strip = 0; strip < strips.count(); ++strip)
        if (strips[strip])
            std::fill_n (current.begin() + static_cast<std::ptrdiff_t> (strip * NeuronStrips::width),
                         NeuronStrips::width, 0.0f);
    strips.clear();
}

void ElectrodeField::prepare (int mostNeurons)
{
    const auto strips = (static_cast<size_t> (mostNeurons) + NeuronStrips::width - 1) / NeuronStrips::width;
    for (auto* layer : { &shown, &drawn })
    {
        layer->current.assign (strips * NeuronStrips::width, 0.0f);
        layer->strips.prepare (strips * NeuronStrips::width);
    }
    clear();
}

void ElectrodeField::clear() noexcept
{
    shown.clear();
    drawn.clear();
    isDrawing = false;
    isStale = true;
    visitsLeft = 0;
}

void ElectrodeField::setSteady (const std::array<float, numGroups>& currents_pA) noexcept
{
    isStale = isStale || currents_pA != steady;
    steady = currents_pA;
}

void ElectrodeField::follow (const BrainLayout& layout, Electrode& electrode, std::int64_t step) noexcept
{
    isStale = electrode.advance (step) || isStale;
    const auto visitsAStep = std::max (2048, layout.size() / 4);
    visitsLeft = std::min (visitsLeft, 0) + visitsAStep;
    if (! isDrawing && isStale)
        begin (electrode, step);
    if (! isDrawing)
        return;
    while (nextPulse < numPulses && visitsLeft > 0)
        visitsLeft -= layOut (layout, pulses[static_cast<size_t> (nextPulse++)]);
    if (nextPulse < numPulses)
        return;
    std::swap (shown, drawn);
    isDrawing = false;
}

void ElectrodeField::begin (const Electrode& electrode, std::int64_t step) noexcept
{
    drawn.clear();
    numPulses = nextPulse = 0;
    for (size_t group = 0; group < steady.size(); ++group)
        if (steady[group] != 0.0f)
        {
            Pulse pulse;
            pulse.target = Pulse::Target::group;
            pulse.index = static_cast<int> (group);
            pulses[static_cast<size_t> (numPulses++)] = { pulse, steady[group] };
        }
    for (const auto& running : electrode.running())
    {
        pulses[static_cast<size_t> (numPulses++)] = { *running.pulse, running.current_pA };
        if (running.pulse->target != Pulse::Target::place || ! running.pulse->mirrored)
            continue;
        pulses[static_cast<size_t> (numPulses)] = { *running.pulse, running.current_pA };
        pulses[static_cast<size_t> (numPulses++)].pulse.x *= -1.0f;
    }
    stepOfPulses = step;
    isDrawing = true;
    isStale = false;
}

/** @returns visits */
int ElectrodeField::layOut (const BrainLayout& layout, const Laid& laid) noexcept
{
    constexpr int forFindingThem = 16, noiseTakes = 6;
    const auto& pulse = laid.pulse;
    int visits = 0;
    if (pulse.target == Pulse::Target::place)
        visits = addDisc (layout, laid);
    else if (pulse.target == Pulse::Target::group && pulse.index >= 0 && pulse.index < numGroups)
        visits = addRun (laid, static_cast<size_t> (layout.groupStart[static_cast<size_t> (pulse.index)]),
                         static_cast<size_t> (layout.groupStart[static_cast<size_t> (pulse.index) + 1]));
    else if (pulse.target == Pulse::Target::neuron && pulse.index >= 0 && pulse.index < layout.size())
        visits = addRun (laid, static_cast<size_t> (pulse.index), static_cast<size_t> (pulse.index) + 1);
    return forFindingThem + (pulse.shape == PulseShape::noise ? noiseTakes * visits : visits);
}

int ElectrodeField::addDisc (const BrainLayout& layout, const Laid& laid) noexcept
{
    // Within a hemisphere, neurons are in the order of y: only a run of them can lie in the disc.
    const auto x = laid.pulse.x, y = laid.pulse.y, radius = laid.pulse.radius;
    const auto half = layout.positions.size() / numHemispheres;
    const auto all = layout.positions.begin();
    const auto begin = all + (x < 0.0f ? 0 : static_cast<std::ptrdiff_t> (half));
    const auto end = begin + static_cast<std::ptrdiff_t> (half);
    const auto from = std::lower_bound (begin, end, y - radius, [] (auto p, float low) { return p.y < low; });
    const auto to = std::upper_bound (from, end, y + radius, [] (float high, auto p) { return high < p.y; });
    const auto first = static_cast<size_t> (from - all), last = static_cast<size_t> (to - all);
    if (first == last)
        return 0;
    drawn.strips.mark (first, last);
    const auto reach = radius * radius;
    const auto* positions = layout.positions.data();
    auto* current = drawn.current.data();
    const auto isInside = [=] (size_t n)
    {
        const auto dx = positions[n].x - x, dy = positions[n].y - y;
        return dx * dx + dy * dy <= reach;
    };
    if (laid.pulse.shape == PulseShape::noise)
        for (auto n = first; n < last; ++n)
            current[n] += isInside (n) ? noiseOf (laid, n) : 0.0f;
    else
        for (auto n = first; n < last; ++n)
            current[n] += laid.current_pA * static_cast<float> (isInside (n)); // no branch that nobody can predict
    return static_cast<int> (last - first);
}

int ElectrodeField::addRun (const Laid& laid, size_t first, size_t end) noexcept
{
    drawn.strips.mark (first, end);
    for (auto n = first; n < end; ++n)
        drawn.current[n] += laid.pulse.shape == PulseShape::noise ? noiseOf (laid, n) : laid.current_pA;
    return static_cast<int> (end - first);
}

float ElectrodeField::noiseOf (const Laid& laid, size_t neuron) const noexcept
{
    return laid.current_pA * PulseCourse::noise (laid.pulse.seed, stepOfPulses, static_cast<std::uint32_t> (neuron));
}

} // namespace galvani
