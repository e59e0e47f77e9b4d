// The mean weight of the synapses that are watched, and how far it has moved from its start.
#pragma once

namespace galvani
{

/** w = (1/n) sum w_i, in pA, reckoned by whoever owns the synapses; relative = w / w_0, so that 1 is unchanged. As a
    summary of what plasticity has done: Song, Miller and Abbott (2000), Competitive Hebbian learning through
    spike-timing-dependent synaptic plasticity, Nature Neuroscience 3: 919-926. */
class MeanWeight
{
public:
    /** @param start_pA  w_0; 0 when there is none: relative() then stays 1 */
    void prepare (double start_pA) noexcept
    {
        start = static_cast<float> (start_pA);
        reset();
    }
    void reset() noexcept { now = start; }

    void tick (float mean_pA) noexcept { now = mean_pA; }

    float value() const noexcept { return now; } ///< pA
    float relative() const noexcept { return start != 0.0f ? now / start : 1.0f; }

private:
    float start = 0.0f, now = 0.0f;
};

} // namespace galvani
