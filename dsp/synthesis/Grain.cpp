#include "dsp/synthesis/Grain.h"

#include "dsp/synthesis/GrainWindow.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace galvani
{

namespace
{

constexpr double oneSample = 4294967296.0;
constexpr double leastLag = 2.0; // the interpolation looks two samples ahead of where it reads
constexpr double fastestSlopeSeconds = 0.001;
constexpr double slowest = 1.0 / 16.0, fastest = 16.0;
constexpr int longestStretch = 32;

} // namespace

Grain::Grain (const GrainRequest& request, int lengthSamples, const CaptureBuffer& capture, int offset,
              double sampleRate) noexcept
    : end (lengthSamples)
{
    const auto length = static_cast<double> (lengthSamples);
    const auto mostLag = std::max (leastLag, static_cast<double> (capture.length()) - 2.0);
    const auto moment = std::min (capture.writtenBefore() + offset, capture.written());

    // Against the present a grain drifts by 1 - speed a sample while sound comes in, and by -speed while the capture is
    // frozen; whichever happens on its way, it must not fall out of the ring, nor meet the present as things are now.
    const auto span = (mostLag - leastLag) / length;
    const auto backward = request.reversed && span >= 1.0 + slowest;
    const auto highest = backward ? span - 1.0 : capture.isFrozen() ? span : 1.0 + span;
    const auto lowest = backward ? slowest : std::max (slowest, 1.0 - span);
    const auto ratio = std::max (lowest, std::min ({ static_cast<double> (request.pitchRatio), fastest, highest }));
    const auto velocity = backward ? -ratio : ratio;
    const auto nearest = leastLag + length * std::max (0.0, capture.isFrozen() ? velocity : velocity - 1.0);
    const auto furthest = std::max (nearest, mostLag - length * std::max (0.0, 1.0 - velocity));
    const auto lag = std::clamp (request.delaySeconds * sampleRate, nearest, furthest);

    position = (static_cast<std::uint64_t> (moment) << 32) - static_cast<std::uint64_t> (lag * oneSample);
    speed = static_cast<std::uint64_t> (static_cast<std::int64_t> (velocity * oneSample));

    const auto window =
        GrainWindow::of (lengthSamples, request.shape, static_cast<float> (fastestSlopeSeconds * sampleRate));
    peak = window.peak;
    top = static_cast<int> (std::ceil (window.peak - 0.5f));
    perSampleUp = window.perSampleUp;
    perSampleDown = window.perSampleDown;
    hollowUp = window.hollowUp;
    hollowDown = window.hollowDown;

    const auto pan = std::clamp (request.pan, -1.0f, 1.0f);
    const auto level = std::clamp (request.level, -16.0f, 16.0f);
    const auto angle = (pan + 1.0f) * std::numbers::pi_v<float> / 4.0f;
    hearsLeft = 0.5f * (1.0f - pan);
    hearsRight = 0.5f * (1.0f + pan);
    gainLeft = std::cos (angle) * level;
    gainRight = std::sin (angle) * level;
}

void Grain::giveWay (int fromAge, int numSamples) noexcept
{
    if (fromAge == never)
        return;
    fadeFrom = fromAge;
    fadeLength = numSamples;
    end = std::min (end, fromAge + numSamples);
}

/** In stretches within which one formula holds: to the peak, to the fade, to the end of the sound there is. */
void Grain::add (const CaptureBuffer& capture, float* left, float* right, int numSamples) noexcept
{
    // A frozen capture does not come along: whoever gets there has read all there is, down to its silent end.
    const auto readable = static_cast<std::uint64_t> (capture.written() - static_cast<std::int64_t> (leastLag)) << 32;
    for (int done = 0; done < numSamples && age < end;)
    {
        auto run = std::min ({ longestStretch, numSamples - done, end - age });
        for (auto border : { top, fadeFrom })
            if (age < border)
                run = std::min (run, border - age);

        const auto ahead = static_cast<std::int64_t> (readable - position);
        const auto step = static_cast<std::int64_t> (speed);
        if (step > 0 && ahead <= step * (run - 1))
        {
            run = ahead > 0 ? static_cast<int> ((ahead + step - 1) / step) : 0;
            end = age + run;
        }

        addStretch (capture, left + done, right + done, run);
        position += speed * static_cast<std::uint64_t> (run);
        age += run;
        done += run;
    }
}

void Grain::addStretch (const CaptureBuffer& capture, float* left, float* right, int numSamples) const noexcept
{
    // Fetched first and computed on after: the second loop then runs four samples at once.
    std::array<float, longestStretch> before, from, to, after, fraction;
    const auto fromLeft = hearsLeft, fromRight = hearsRight;
    const auto each = speed;
    auto at = position;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<std::size_t> (i);
        const auto* f = capture.framesFrom ((at >> 32) - 1);
        before[n] = fromLeft * f[0] + fromRight * f[1];
        from[n] = fromLeft * f[2] + fromRight * f[3];
        to[n] = fromLeft * f[4] + fromRight * f[5];
        after[n] = fromLeft * f[6] + fromRight * f[7];
        fraction[n] = static_cast<float> (static_cast<std::int32_t> ((at >> 8) & 0xffffff)) * 0x1p-24f;
        at += each;
    }

    const auto falls = age >= top;
    const auto perSample = falls ? perSampleDown : perSampleUp;
    const auto hollow = falls ? hollowDown : hollowUp;
    const auto summit = peak, toLeft = gainLeft, toRight = gainRight;
    const auto firstAge = age;
    const auto fades = age >= fadeFrom;
    const auto perFade = fades ? 1.0f / static_cast<float> (fadeLength) : 0.0f;
    const auto firstFaded = fades ? age - fadeFrom : 0;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<std::size_t> (i);
        const auto sound = CaptureBuffer::hermite (before[n], from[n], to[n], after[n], fraction[n]);
        const auto u = (static_cast<float> (firstAge + i) + 0.5f - summit) * perSample;
        const auto fade = static_cast<float> (firstFaded + i) * perFade;
        const auto windowed = sound * GrainWindow::half (u, hollow) * GrainWindow::half (fade, 0.0f);
        left[i] += windowed * toLeft;
        right[i] += windowed * toRight;
    }
}

} // namespace galvani
