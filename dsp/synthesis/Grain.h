// One grain: a stretch of the captured sound, read at its own speed under a window.
#pragma once

#include "dsp/synthesis/CaptureBuffer.h"
#include "dsp/synthesis/GrainRequest.h"

#include <cstdint>
#include <limits>

namespace galvani
{

class Grain
{
public:
    static constexpr int never = std::numeric_limits<int>::max();

    Grain() = default;

    /** @param offset  of the capture's last write(), the sample it begins at */
    Grain (const GrainRequest&, int lengthSamples, const CaptureBuffer&, int offset, double sampleRate) noexcept;

    /** Lets it fade within so many samples, from an age on that it has not passed; never: leaves it as it is. */
    void giveWay (int fromAge, int numSamples) noexcept;

    /** Adds its next samples, the last ones of the capture's last write(). */
    void add (const CaptureBuffer&, float* left, float* right, int numSamples) noexcept;

    /** Whether there is more to come, and it does not give way. */
    bool sounds() const noexcept { return age < end && fadeFrom == never; }

private:
    void addStretch (const CaptureBuffer&, float* left, float* right, int numSamples) const noexcept;

    std::uint64_t position = 0; ///< in 2^-32 samples; wraps, as the ring does
    std::uint64_t speed = 0;    ///< likewise; backward, its two's complement
    int age = 0, end = 0;
    int top = 0, fadeFrom = never, fadeLength = 1; ///< ages from which it falls, and gives way
    float peak = 0.0f, perSampleUp = 0.0f, perSampleDown = 0.0f, hollowUp = 0.0f, hollowDown = 0.0f;
    float hearsLeft = 0.0f, hearsRight = 0.0f;
    float gainLeft = 0.0f, gainRight = 0.0f;
};

} // namespace galvani
