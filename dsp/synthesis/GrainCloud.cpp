#include "dsp/synthesis/GrainCloud.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr double oneSample = 4294967296.0;
constexpr double leastLag = 2.0; // the interpolation looks two samples ahead of where it reads

int lengthOf (float seconds, double sampleRate) noexcept
{
    const auto kept = std::clamp (seconds, GrainCloud::minimumSizeSeconds, GrainCloud::maximumSizeSeconds);
    return std::max (4, static_cast<int> (std::lround (kept * sampleRate)));
}

} // namespace

void GrainCloud::prepare (double newSampleRate, int maximumBlockSize)
{
    sampleRate = newSampleRate;
    // A grain that is over can begin again in the same block: no more often than the shortest length allows.
    const auto rounds = std::max (1, maximumBlockSize) / lengthOf (0.0f, sampleRate) + 2;
    waiting.assign (static_cast<std::size_t> (maximumGrains * rounds), {});
    reset();
}

void GrainCloud::reset() noexcept
{
    slots.fill ({});
    numWaiting = 0;
    now = 0;
}

bool GrainCloud::start (const Request& request) noexcept
{
    const auto& [offset, delay, size, pitch, pan, level] = request;
    const auto isFinite = std::isfinite (delay) && std::isfinite (size) && std::isfinite (pitch) && std::isfinite (pan)
                          && std::isfinite (level);
    if (! isFinite || static_cast<std::size_t> (numWaiting) >= waiting.size())
        return false;

    const auto begins = now + std::max (0, offset);
    const auto slot = std::find_if (slots.begin(), slots.end(), [=] (const Slot& s) { return s.busyUntil <= begins; });
    if (slot == slots.end())
        return false;

    const auto length = lengthOf (size, sampleRate);
    waiting[static_cast<std::size_t> (numWaiting)] = { request, length, -1 };
    (slot->lastWaiting < 0 ? slot->firstWaiting : waiting[static_cast<std::size_t> (slot->lastWaiting)].next) =
        numWaiting;
    slot->lastWaiting = numWaiting++;
    slot->busyUntil = begins + length;
    return true;
}

void GrainCloud::process (const CaptureBuffer& capture, float* left, float* right, int numSamples) noexcept
{
    if (numSamples <= 0)
        return;

    const auto blockStart = capture.written() - numSamples;

    for (auto& slot : slots)
    {
        add (slot.grain, capture, left, right, numSamples);

        for (auto w = slot.firstWaiting; w >= 0; w = waiting[static_cast<std::size_t> (w)].next)
        {
            const auto& next = waiting[static_cast<std::size_t> (w)];
            const auto offset = std::clamp (next.request.sampleOffset, 0, numSamples - 1);
            begin (slot.grain, next, capture, blockStart + offset);
            add (slot.grain, capture, left + offset, right + offset, numSamples - offset);
        }
        slot.firstWaiting = slot.lastWaiting = -1;
    }

    numWaiting = 0;
    now += numSamples;
}

int GrainCloud::active() const noexcept
{
    return static_cast<int> (
        std::count_if (slots.begin(), slots.end(), [] (const Slot& s) { return s.grain.age < s.grain.length; }));
}

int GrainCloud::activeAt (int sampleOffset) const noexcept
{
    return static_cast<int> (std::count_if (slots.begin(), slots.end(),
                                            [=, this] (const Slot& s) { return s.busyUntil > now + sampleOffset; }));
}

void GrainCloud::begin (Grain& grain, const Waiting& from, const CaptureBuffer& capture,
                        std::int64_t moment) const noexcept
{
    const auto length = static_cast<double> (from.length);
    const auto mostLag = std::max (leastLag, static_cast<double> (capture.length()) - 2.0);

    // A grain drifts against the present by 1 - ratio a sample; it must neither meet it nor fall out of the ring.
    const auto mostDrift = (mostLag - leastLag) / length;
    const auto ratio = std::clamp (static_cast<double> (from.request.pitchRatio),
                                   std::max (1.0 / 16.0, 1.0 - mostDrift), std::min (16.0, 1.0 + mostDrift));
    const auto drift = length * (1.0 - ratio);
    const auto lag = std::clamp (from.request.delaySeconds * sampleRate, leastLag + std::max (0.0, -drift),
                                 mostLag - std::max (0.0, drift));

    grain.position = (static_cast<std::uint64_t> (moment) << 32) - static_cast<std::uint64_t> (lag * oneSample);
    grain.speed = static_cast<std::uint64_t> (ratio * oneSample);
    grain.age = 0;
    grain.length = from.length;
    grain.windowStep = 2.0f / static_cast<float> (from.length);

    const auto pan = std::clamp (from.request.pan, -1.0f, 1.0f);
    const auto level = std::clamp (from.request.level, -16.0f, 16.0f);
    const auto angle = (pan + 1.0f) * std::numbers::pi_v<float> / 4.0f;
    grain.hearsLeft = 0.5f * (1.0f - pan);
    grain.hearsRight = 0.5f * (1.0f + pan);
    grain.gainLeft = std::cos (angle) * level;
    grain.gainRight = std::sin (angle) * level;
}

void GrainCloud::add (Grain& grain, const CaptureBuffer& capture, float* left, float* right, int numSamples) noexcept
{
    const auto count = std::min (numSamples, grain.length - grain.age);
    const auto [position, speed, age, length, windowStep, hearsLeft, hearsRight, gainLeft, gainRight] = grain;

    for (int i = 0; i < count; ++i)
    {
        const auto at = position + speed * static_cast<std::uint64_t> (i);
        const auto* f = capture.framesFrom ((at >> 32) - 1);
        const auto fraction = static_cast<float> (static_cast<std::int32_t> ((at >> 8) & 0xffffff)) * 0x1p-24f;
        const auto sound = CaptureBuffer::hermite (
            hearsLeft * f[0] + hearsRight * f[1], hearsLeft * f[2] + hearsRight * f[3],
            hearsLeft * f[4] + hearsRight * f[5], hearsLeft * f[6] + hearsRight * f[7], fraction);
        const auto u = (static_cast<float> (age + i) + 0.5f) * windowStep - 1.0f;
        const auto window = 1.0f - u * u;
        const auto windowed = sound * window * window;
        left[i] += windowed * gainLeft;
        right[i] += windowed * gainRight;
    }

    if (count > 0)
    {
        grain.position += grain.speed * static_cast<std::uint64_t> (count);
        grain.age += count;
    }
}

} // namespace galvani
