#include "plugin/activity/WeightTrend.h"

#include <cmath>

namespace galvani
{

void WeightTrend::follow (const WeightBlocks& blocks, double now) noexcept
{
    const auto passed = now - lastTime;
    if (! blocks.known || ! last.known || passed < 0.0 || blocks.synapses != last.synapses)
        before = blocks.mean;
    else
    {
        // What was there in between moves towards what was there last, before the newest counts.
        const auto step = static_cast<float> (1.0 - std::exp (-passed / seconds));
        for (size_t b = 0; b < before.size(); ++b)
            before[b] += step * (last.mean[b] - before[b]);
    }
    for (size_t b = 0; b < before.size(); ++b)
        change[b] = blocks.mean[b] - before[b];
    last = blocks;
    lastTime = now;
}

} // namespace galvani
