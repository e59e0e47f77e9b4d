#include "dsp/engine/StimulusMixer.h"

#include "neural/spiking/simd/StretchArrays.h"

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

void StimulusMixer::setDream (const DreamShape& dream) noexcept
{
    bandGain = dream.bandGain;
    field.setSteady (dream.groupCurrent_pA);
}

void StimulusMixer::mix (Brain& brain, const Ear::Levels& levels, Electrode& electrode, std::int64_t step,
                         int row) noexcept
{
    const auto& layout = brain.layout();
    field.follow (layout, electrode, step);
    if (row == 0)
        isSharing = brain.canShare();
    if (isSharing && field.touched().any())
    {
        isSharing = false;
        for (int r = 0; r < row; ++r)
        {
            const auto shared = brain.sharedStimulus (r);
            const auto currents = brain.stimulus (r);
            for (size_t n = 0; n < currents.size(); ++n)
                currents[n] = shared[n / neuronsPerShare];
        }
    }
    brain.share (isSharing);
    if (isSharing)
        return fill (layout, levels, brain.biasNow(), brain.sharedStimulus (row),
                     static_cast<std::int32_t> (neuronsPerShare));
    fill (layout, levels, brain.biasNow(), brain.stimulus (row), 1);
    guard.pass (field.currents(), field.touched(), brain.stimulus (row));
}

/** @param neuronsEach  that an entry of currents stands for */
void StimulusMixer::fill (const BrainLayout& layout, const Ear::Levels& levels, float bias, std::span<float> currents,
                          std::int32_t neuronsEach) const noexcept
{
    for (size_t band = 0; band < levels.size(); ++band)
        std::fill (currents.begin() + layout.bandStart[band] / neuronsEach,
                   currents.begin() + layout.bandStart[band + 1] / neuronsEach,
                   bias + gain * bandGain[band] * levels[band]);
}

float StimulusMixer::heightOf (const BrainLayout& layout, int band) noexcept
{
    const auto first = layout.bandStart[static_cast<size_t> (band)];
    const auto last = layout.bandStart[static_cast<size_t> (band) + 1] - 1;
    return 0.5f * (layout.positions[static_cast<size_t> (first)].y + layout.positions[static_cast<size_t> (last)].y);
}

} // namespace galvani
