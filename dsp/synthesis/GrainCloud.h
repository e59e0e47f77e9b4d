// Up to 256 overlapping grains of the captured sound, each with its own moment, pitch, direction, shape and place.
#pragma once

#include "dsp/synthesis/CaptureBuffer.h"
#include "dsp/synthesis/Grain.h"
#include "dsp/synthesis/GrainRequest.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** A grain reads the capture at its own speed, forward or backward, under a GrainWindow. It hears the captured channels
    crossfaded by its pan (a grain on the left hears the left), and is heard with equal power: cos and sin of
    (pan + 1) pi / 4. When all are busy, a new one takes the place of the one that has played the largest share of its
    length, which fades within 2.5 ms. A grain that comes to where a frozen capture stands still ends there. */
class GrainCloud
{
public:
    static constexpr int maximumGrains = 256, maximumFading = 64;
    static constexpr float minimumSizeSeconds = 0.004f, maximumSizeSeconds = 1.0f;

    using Request = GrainRequest;

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** Asks for a grain in the next process(). Offsets must not fall from one call to the next within a block.
        @returns false when it is no request, or maximumFading grains are giving way already at that offset */
    bool start (const Request&) noexcept;

    /** Adds the grains; the capture has been given these samples already, in one write(). */
    void process (const CaptureBuffer&, float* left, float* right, int numSamples) noexcept;

    /** How many grains sound at the end of the last block: to be shown. */
    int active() const noexcept;

    /** How many grains sound at a sample of the next block, those just started included, those giving way not: for what
        must not depend on where blocks end. */
    int activeAt (int sampleOffset) const noexcept;

private:
    static constexpr std::size_t numSlots = maximumGrains + maximumFading;

    struct Waiting
    {
        Request request;
        int length = 0, fadeFrom = Grain::never;
        int next = -1; ///< the next that waits for the same slot
    };

    struct Slot
    {
        Grain grain;
        int firstWaiting = -1, lastWaiting = -1;
    };

    /** What is known of a slot's last grain when the next is asked for; apart, since all are looked through then. */
    struct Booking
    {
        std::int64_t from = 0, until = 0;
        int length = 1;
        bool givesWay = false;
    };

    void makeRoom (std::int64_t moment) noexcept;
    void giveWay (std::size_t slot, std::int64_t moment) noexcept;

    std::array<Slot, numSlots> slots;
    std::array<Booking, numSlots> bookings;
    std::vector<Waiting> waiting;
    int numWaiting = 0;
    std::int64_t now = 0;
    int fadeLength = 1;
    double sampleRate = 48000.0;
};

} // namespace galvani
