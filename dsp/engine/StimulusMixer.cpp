#include "dsp/engine/StimulusMixer.h"

#include <algorithm>

namespace galvani
{

void StimulusMixer::prepare (int mostNeurons)
{
    electrodeCurrent.assign (static_cast<size_t> (mostNeurons), 0.0f);
    electrodeIsStale = true;
}

void StimulusMixer::mix (const BrainLayout& layout, const Ear::Levels& levels, Electrode& electrode, std::int64_t step,
                         float bias, std::span<float> currents) noexcept
{
    // A crowd of pulses changes at the start of a millisecond only: a flood of notes must not cost more than that.
    constexpr size_t crowd = 8;
    electrodeIsStale = electrode.advance (step) || electrodeIsStale;
    if (electrodeIsStale && (electrode.running().size() <= crowd || step % stepsPerTick == 0))
        layOutElectrode (layout, electrode.running());

    for (size_t band = 0; band < levels.size(); ++band)
        std::fill (currents.begin() + layout.bandStart[band], currents.begin() + layout.bandStart[band + 1],
                   bias + gain * levels[band]);
    if (electrodeIsOn)
        for (size_t n = 0; n < currents.size(); ++n)
            currents[n] += electrodeCurrent[n];
}

void StimulusMixer::layOutElectrode (const BrainLayout& layout, std::span<const Pulse> pulses) noexcept
{
    electrodeIsStale = false;
    electrodeIsOn = ! pulses.empty();
    std::fill_n (electrodeCurrent.begin(), layout.positions.size(), 0.0f);
    for (const auto& pulse : pulses)
    {
        addDisc (layout, pulse, pulse.x);
        if (pulse.mirrored)
            addDisc (layout, pulse, -pulse.x);
    }
}

void StimulusMixer::addDisc (const BrainLayout& layout, const Pulse& pulse, float x) noexcept
{
    // Within a hemisphere, neurons are in the order of y: only a run of them can lie in the disc.
    const auto half = layout.positions.size() / numHemispheres;
    const auto begin = layout.positions.begin() + (x < 0.0f ? 0 : static_cast<std::ptrdiff_t> (half));
    const auto end = begin + static_cast<std::ptrdiff_t> (half);
    const auto first = std::lower_bound (begin, end, pulse.y - pulse.radius, [] (auto p, float y) { return p.y < y; });
    for (auto neuron = first; neuron != end && neuron->y <= pulse.y + pulse.radius; ++neuron)
    {
        const auto dx = neuron->x - x, dy = neuron->y - pulse.y;
        if (dx * dx + dy * dy <= pulse.radius * pulse.radius)
            electrodeCurrent[static_cast<size_t> (neuron - layout.positions.begin())] += pulse.amplitude_pA;
    }
}

float StimulusMixer::heightOf (const BrainLayout& layout, int band) noexcept
{
    const auto first = layout.bandStart[static_cast<size_t> (band)];
    const auto last = layout.bandStart[static_cast<size_t> (band) + 1] - 1;
    return 0.5f * (layout.positions[static_cast<size_t> (first)].y + layout.positions[static_cast<size_t> (last)].y);
}

} // namespace galvani
