#include "dsp/synthesis/GrainCloud.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double fadeSeconds = 0.0025;

int lengthOf (float seconds, double sampleRate) noexcept
{
    const auto kept = std::clamp (seconds, GrainCloud::minimumSizeSeconds, GrainCloud::maximumSizeSeconds);
    return std::max (4, static_cast<int> (std::lround (kept * sampleRate)));
}

} // namespace

void GrainCloud::prepare (double newSampleRate, int maximumBlockSize)
{
    sampleRate = newSampleRate;
    fadeLength = std::max (2, static_cast<int> (std::lround (fadeSeconds * sampleRate)));
    // A slot can be taken again in the same block: no more often than the shortest grain, or fade, allows.
    const auto rounds = std::max (1, maximumBlockSize) / std::min (fadeLength, lengthOf (0.0f, sampleRate)) + 2;
    waiting.assign (numSlots * static_cast<std::size_t> (rounds), {});
    reset();
}

void GrainCloud::reset() noexcept
{
    slots.fill ({});
    bookings.fill ({});
    numWaiting = 0;
    now = 0;
}

bool GrainCloud::start (const Request& request) noexcept
{
    const auto isFinite = std::isfinite (request.delaySeconds) && std::isfinite (request.sizeSeconds)
                          && std::isfinite (request.pitchRatio) && std::isfinite (request.pan)
                          && std::isfinite (request.level) && std::isfinite (request.shape);
    if (! isFinite || static_cast<std::size_t> (numWaiting) >= waiting.size())
        return false;

    const auto begins = now + std::max (0, request.sampleOffset);
    const auto booking =
        std::find_if (bookings.begin(), bookings.end(), [=] (const Booking& b) { return b.until <= begins; });
    if (booking == bookings.end())
        return false;
    makeRoom (begins);

    const auto length = lengthOf (request.sizeSeconds, sampleRate);
    auto& slot = slots[static_cast<std::size_t> (booking - bookings.begin())];
    waiting[static_cast<std::size_t> (numWaiting)] = { request, length, Grain::never, -1 };
    (slot.lastWaiting < 0 ? slot.firstWaiting : waiting[static_cast<std::size_t> (slot.lastWaiting)].next) = numWaiting;
    slot.lastWaiting = numWaiting++;
    *booking = { begins, begins + length, length, false };
    return true;
}

/** Lets a grain give way if the largest number sounds. A free slot is known: there are more slots than grains. */
void GrainCloud::makeRoom (std::int64_t moment) noexcept
{
    auto sounding = 0;
    auto furthest = -1.0f;
    std::size_t victim = 0;
    for (std::size_t s = 0; s < numSlots; ++s)
    {
        const auto& b = bookings[s];
        if (b.until <= moment || b.givesWay)
            continue;

        ++sounding;
        const auto share = static_cast<float> (moment - b.from) / static_cast<float> (b.length);
        if (share > furthest)
        {
            furthest = share;
            victim = s;
        }
    }
    if (sounding >= maximumGrains)
        giveWay (victim, moment);
}

void GrainCloud::giveWay (std::size_t index, std::int64_t moment) noexcept
{
    auto& slot = slots[index];
    auto& booking = bookings[index];
    const auto age = static_cast<int> (moment - booking.from);
    booking.until = std::min (booking.until, moment + fadeLength);
    booking.givesWay = true;
    if (slot.lastWaiting >= 0)
        waiting[static_cast<std::size_t> (slot.lastWaiting)].fadeFrom = age;
    else
        slot.grain.giveWay (age, fadeLength);
}

void GrainCloud::process (const CaptureBuffer& capture, float* left, float* right, int numSamples) noexcept
{
    if (numSamples <= 0)
        return;

    for (auto& slot : slots)
    {
        slot.grain.add (capture, left, right, numSamples);

        for (auto w = slot.firstWaiting; w >= 0; w = waiting[static_cast<std::size_t> (w)].next)
        {
            const auto& next = waiting[static_cast<std::size_t> (w)];
            const auto offset = std::clamp (next.request.sampleOffset, 0, numSamples - 1);
            slot.grain = Grain (next.request, next.length, capture, offset, sampleRate);
            slot.grain.giveWay (next.fadeFrom, fadeLength);
            slot.grain.add (capture, left + offset, right + offset, numSamples - offset);
        }
        slot.firstWaiting = slot.lastWaiting = -1;
    }

    numWaiting = 0;
    now += numSamples;
}

int GrainCloud::active() const noexcept
{
    return static_cast<int> (
        std::count_if (slots.begin(), slots.end(), [] (const Slot& s) { return s.grain.sounds(); }));
}

int GrainCloud::activeAt (int sampleOffset) const noexcept
{
    return static_cast<int> (std::count_if (bookings.begin(), bookings.end(),
                                            [=, this] (const Booking& b)
                                            { return b.until > now + sampleOffset && ! b.givesWay; }));
}

} // namespace galvani
