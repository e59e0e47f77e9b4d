// Up to 96 overlapping grains of the captured sound, each with its own moment, pitch and place.
#pragma once

#include "dsp/synthesis/CaptureBuffer.h"

#include <array>
#include <cstdint>
#include <vector>

namespace galvani
{

/** A grain reads the capture at its own speed under the window w(u) = (1 - u^2)^2, u from -1 to 1: within 0.02 of a
   Hann window, its slope zero at both ends, and without a cosine. It hears the captured channels crossfaded by its pan
    (a grain on the left hears the left), and is heard with equal power: cos and sin of (pan + 1) pi / 4. */
class GrainCloud
{
public:
    static constexpr int maximumGrains = 96;
    static constexpr float minimumSizeSeconds = 0.004f, maximumSizeSeconds = 1.0f;

    struct Request
    {
        int sampleOffset = 0;      ///< where in the next block the grain begins
        float delaySeconds = 0.0f; ///< how long ago the sound was that it begins with
        float sizeSeconds = 0.1f;  ///< kept within minimumSizeSeconds and maximumSizeSeconds
        float pitchRatio = 1.0f; ///< reading speed, 1/16..16; above 1 the delay is made long enough to stay in the past
        float pan = 0.0f;        ///< -1 left .. 1 right
        float level = 1.0f;      ///< -16..16
    };

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** Asks for a grain in the next process(). Offsets must not fall from one call to the next within a block.
        @returns false when all grains are busy at that offset */
    bool start (const Request&) noexcept;

    /** Adds the grains; the capture has been given these samples already. */
    void process (const CaptureBuffer&, float* left, float* right, int numSamples) noexcept;

    /** How many grains sound at the end of the last block: to be shown. */
    int active() const noexcept;

    /** How many grains sound at a sample of the next block, those just started included: for what must not depend on
        where blocks end. */
    int activeAt (int sampleOffset) const noexcept;

private:
    struct Grain
    {
        std::uint64_t position = 0; ///< in 2^-32 samples; wraps, as the ring does
        std::uint64_t speed = 0;
        int age = 0, length = 0;
        float windowStep = 0.0f;
        float hearsLeft = 0.0f, hearsRight = 0.0f;
        float gainLeft = 0.0f, gainRight = 0.0f;
    };

    struct Waiting
    {
        Request request;
        int length = 0;
        int next = -1; ///< the next that waits for the same grain
    };

    struct Slot
    {
        Grain grain;
        std::int64_t busyUntil = 0;
        int firstWaiting = -1, lastWaiting = -1;
    };

    void begin (Grain&, const Waiting&, const CaptureBuffer&, std::int64_t moment) const noexcept;
    static void add (Grain&, const CaptureBuffer&, float* left, float* right, int numSamples) noexcept;

    std::array<Slot, maximumGrains> slots;
    std::vector<Waiting> waiting;
    int numWaiting = 0;
    std::int64_t now = 0;
    double sampleRate = 48000.0;
};

} // namespace galvani
