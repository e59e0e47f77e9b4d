// The last seconds of the incoming sound, for grains to read from.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Two channels in a ring of a power of two frames. Positions count the samples kept since reset(); what was never
    written is silence. A stretch of up to maximumWrite samples may be written before grains read at moments inside it,
    and all of length() is still there for the first of these moments.

    Frozen, it keeps what it has: the sound fades out within 5 ms, then written() stands still until it is let go, and
    what comes then fades in. Whoever reads across the seam hears a short gap, not a click. */
class CaptureBuffer
{
public:
    static constexpr int maximumWrite = 8192;

    /** Allocates; length() becomes seconds * sampleRate. */
    void prepare (double sampleRate, double seconds);
    void reset() noexcept;

    /** From the next sample on; the same at each call changes nothing. */
    void setFrozen (bool shouldHold) noexcept { frozen = shouldHold; }
    bool isFrozen() const noexcept { return frozen; }

    /** How many samples are still kept after it was frozen: the fade, and what ends it. */
    static int samplesUntilStill (double sampleRate) noexcept;

    /** Appends a block, unless it is frozen; a sample that is not a finite number is kept as silence. */
    void write (const float* left, const float* right, int numSamples) noexcept;

    /** The sound of channel 0 or 1 at a position between samples, by the cubic (Catmull-Rom form of Hermite) through
        the four samples around it. Position must lie in [written() - length(), written() - 2]. */
    float read (int channel, double position) const noexcept
    {
        const auto whole = std::floor (position);
        const auto* f = framesFrom (static_cast<std::uint64_t> (static_cast<std::int64_t> (whole) - 1)) + channel;
        return hermite (f[0], f[2], f[4], f[6], static_cast<float> (position - whole));
    }

    /** Four consecutive frames, left and right in turn, from the position on. */
    const float* framesFrom (std::uint64_t position) const noexcept { return ring.data() + 2 * (position & mask); }

    static float hermite (float before, float from, float to, float after, float fraction) noexcept
    {
        const auto slope = 0.5f * (to - before);
        const auto bend = before - 2.5f * from + 2.0f * to - 0.5f * after;
        const auto twist = 0.5f * (after - before) + 1.5f * (from - to);
        return ((twist * fraction + bend) * fraction + slope) * fraction + from;
    }

    std::int64_t written() const noexcept { return numWritten; }

    /** written() as it was before the last write(): grains count its samples from here. */
    std::int64_t writtenBefore() const noexcept { return numWrittenBefore; }

    /** How many samples back from any moment may be read. */
    int length() const noexcept { return numSamplesKept; }

private:
    static constexpr std::size_t numMirrored = 3; ///< frames repeated after the end, so that four are always in a row
    static constexpr int silentFrames = 4;        ///< kept after a fade, so that it is over where reading must end

    float nextGain() noexcept;

    std::vector<float> ring = std::vector<float> (2 * (4 + numMirrored));
    std::uint64_t mask = 3;
    std::int64_t numWritten = 0, numWrittenBefore = 0;
    int numSamplesKept = 0;
    int fadeLength = 1, fade = 1; ///< fade samples of fadeLength are left until silence
    bool frozen = false;
};

} // namespace galvani
