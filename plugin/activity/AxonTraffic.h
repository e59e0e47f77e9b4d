// Spikes on their way along axons, a bounded choice of them, slowed down until an eye can follow.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/Spike.h"

#include <span>
#include <vector>

namespace galvani
{

/** Of all spikes a share is chosen that keeps some eighty on their way however busy the brain is. The choice is by
    neuron and step alone, so the same spikes always show the same traffic. */
class AxonTraffic
{
public:
    static constexpr size_t most = 256;
    static constexpr float slowMotion = 60.0f; ///< an axon of 6 ms is seen for 360 ms
    static constexpr float afterglow = 0.25f;  ///< seconds that an axon is still seen for after its spike arrived

    struct Journey
    {
        std::int32_t from, to; ///< neurons, joined by a synapse of this brain
        float seconds;         ///< that it takes, slowed down
        float age;             ///< seconds since the spike

        float way() const noexcept { return age < seconds ? age / seconds : 1.0f; } ///< 0 at `from` to 1 at `to`
        /** 1 until the spike arrives, then fading to 0. */
        float light() const noexcept { return age < seconds ? 1.0f : 1.0f - (age - seconds) / afterglow; }
    };

    /** Forgets all; spikes of another brain come. The layout must live on; one without axons has no traffic. */
    void prepare (const BrainLayout&);

    void add (Spike);
    void advance (double seconds);

    std::span<const Journey> journeys() const noexcept { return alive; } ///< from the oldest to the newest

private:
    const BrainLayout* brain = nullptr;
    std::vector<Journey> alive;
    double spikesWaiting = 0.0;   ///< since the last frame
    double spikesPerSecond = 0.0; ///< smoothed
};

} // namespace galvani
