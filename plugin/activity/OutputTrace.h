// The last moments of the output, held still by a rising zero crossing, and its levels.
#pragma once

#include "dsp/engine/Telemetry.h"
#include "plugin/activity/LevelFollower.h"

#include <span>
#include <vector>

namespace galvani
{

class OutputTrace
{
public:
    static constexpr int length = 4096; ///< samples kept, of both channels averaged
    static constexpr int shown = 1536;  ///< samples drawn

    OutputTrace() : ring (length) {}

    void add (std::span<const StereoFrame>) noexcept;

    /** Follows the levels, see LevelFollower, and the most that the limiter held back lately. */
    void measure (const OutputMeter&, double seconds) noexcept;

    /** `shown` samples, oldest first, beginning at a rising zero crossing where there is one. */
    void copyTo (std::span<float> destination) const noexcept;

    const LevelFollower& level() const noexcept { return levels; }
    float limiterDecibels() const noexcept { return reduction; }

private:
    float at (int age) const noexcept { return ring[static_cast<size_t> ((written + 2 * length - 1 - age) % length)]; }

    std::vector<float> ring;
    int written = 0;
    float peakOfSamples = 0.0f; ///< since the last measure()
    LevelFollower levels;
    float reduction = 0.0f; ///< dB
};

} // namespace galvani
