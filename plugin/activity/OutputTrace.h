// The last moments of the output, held still by a rising zero crossing, and its levels.
#pragma once

#include "dsp/engine/OutputMeter.h"

#include <span>
#include <vector>

namespace galvani
{

class OutputTrace
{
public:
    static constexpr int length = 4096; ///< samples kept
    static constexpr int shown = 1536;  ///< samples drawn

    OutputTrace() : ring (length) {}

    void add (std::span<const float> samples) noexcept;

    /** Follows the levels: mean square over 0.4 s, peak held for a second and then falling by 12 dB a second. */
    void measure (const OutputMeter&, double seconds) noexcept;

    /** `shown` samples, oldest first, beginning at a rising zero crossing where there is one. */
    void copyTo (std::span<float> destination) const noexcept;

    float rmsDecibels() const noexcept;  ///< dBFS; -100 for silence
    float peakDecibels() const noexcept; ///< dBFS; -100 for silence
    float limiterDecibels() const noexcept { return reduction; }

private:
    float at (int age) const noexcept { return ring[static_cast<size_t> ((written + 2 * length - 1 - age) % length)]; }

    std::vector<float> ring;
    int written = 0;
    float peakOfSamples = 0.0f; ///< since the last measure()
    float meanSquare = 0.0f, peak = 0.0f, reduction = 0.0f;
    double held = 0.0;
};

} // namespace galvani
