#include "dsp/engine/StimulusMixer.h"

#include <algorithm>

namespace galvani
{

void StimulusMixer::prepare (int mostNeurons)
{
    field.prepare (mostNeurons);
    guard.prepare (mostNeurons);
}

void StimulusMixer::brainChanged() noexcept
{
    field.clear();
    guard.reset();
}

void StimulusMixer::mix (const BrainLayout& layout, const Ear::Levels& levels, Electrode& electrode, std::int64_t step,
                         float bias, std::span<float> currents) noexcept
{
    field.follow (layout, electrode, step);
    for (size_t band = 0; band < levels.size(); ++band)
        std::fill (currents.begin() + layout.bandStart[band], currents.begin() + layout.bandStart[band + 1],
                   bias + gain * levels[band]);
    guard.pass (field.currents(), field.touched(), currents);
}

float StimulusMixer::heightOf (const BrainLayout& layout, int band) noexcept
{
    const auto first = layout.bandStart[static_cast<size_t> (band)];
    const auto last = layout.bandStart[static_cast<size_t> (band) + 1] - 1;
    return 0.5f * (layout.positions[static_cast<size_t> (first)].y + layout.positions[static_cast<size_t> (last)].y);
}

} // namespace galvani
