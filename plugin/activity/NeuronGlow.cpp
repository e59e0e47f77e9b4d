#include "plugin/activity/NeuronGlow.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float darkest = -73.0f, brightest = -50.0f; // mV: a little below rest, and the threshold

} // namespace

void NeuronGlow::prepare (int neurons)
{
    flashes.assign (static_cast<size_t> (neurons), 0.0f);
    embers.assign (static_cast<size_t> (neurons), 0.0f);
}

void NeuronGlow::spike (int neuron) noexcept
{
    if (neuron >= 0 && neuron < size())
        flashes[static_cast<size_t> (neuron)] = 1.0f;
}

void NeuronGlow::advance (double seconds) noexcept
{
    const auto factor = static_cast<float> (std::exp (-std::max (0.0, seconds) / fadeSeconds));
    for (auto& flash : flashes)
        flash = flash < 0.004f ? 0.0f : flash * factor;
}

void NeuronGlow::setPotentials (std::span<const float> potentials) noexcept
{
    const auto count = std::min (potentials.size(), embers.size());
    for (size_t i = 0; i < count; ++i)
    {
        const auto level = std::clamp ((potentials[i] - darkest) / (brightest - darkest), 0.0f, 1.0f);
        // A third of the way a frame: potentials jump every step, and the eye should see a level.
        embers[i] += 0.33f * (level - embers[i]);
    }
}

} // namespace galvani
