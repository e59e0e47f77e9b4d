#include "dsp/synthesis/CaptureBuffer.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace galvani
{

namespace
{

int fadeLengthAt (double sampleRate) noexcept
{
    constexpr double fadeSeconds = 0.005;
    return std::max (1, static_cast<int> (std::lround (fadeSeconds * sampleRate)));
}

} // namespace

void CaptureBuffer::prepare (double sampleRate, double seconds)
{
    numSamplesKept = static_cast<int> (std::ceil (sampleRate * seconds));
    const auto numFrames = std::bit_ceil (static_cast<std::size_t> (numSamplesKept + maximumWrite + 4));
    ring.assign (2 * (numFrames + numMirrored), 0.0f);
    mask = numFrames - 1;
    fadeLength = fadeLengthAt (sampleRate);
    reset();
}

void CaptureBuffer::reset() noexcept
{
    std::fill (ring.begin(), ring.end(), 0.0f);
    numWritten = numWrittenBefore = 0;
    frozen = false; // the next settings say it again
    fade = fadeLength;
}

int CaptureBuffer::samplesUntilStill (double sampleRate) noexcept { return fadeLengthAt (sampleRate) + silentFrames; }

void CaptureBuffer::write (const float* left, const float* right, int numSamples) noexcept
{
    numWrittenBefore = numWritten;
    for (int i = 0; i < numSamples; ++i)
    {
        if (frozen && fade <= -silentFrames)
            break;

        const auto gain = nextGain();
        const auto frame = static_cast<std::size_t> (numWritten++) & mask;
        ring[2 * frame] = std::isfinite (left[i]) ? gain * left[i] : 0.0f;
        ring[2 * frame + 1] = std::isfinite (right[i]) ? gain * right[i] : 0.0f;
        if (frame < numMirrored)
            std::copy_n (&ring[2 * frame], 2, &ring[2 * (mask + 1 + frame)]);
    }
}

/** 1, or on a slope without corners, u^2 (3 - 2 u), on the way to silence and back. */
float CaptureBuffer::nextGain() noexcept
{
    if (! frozen && fade == fadeLength)
        return 1.0f;

    fade = frozen ? fade - 1 : std::max (0, fade) + 1;
    const auto u = static_cast<float> (std::max (0, fade)) / static_cast<float> (fadeLength);
    return u * u * (3.0f - 2.0f * u);
}

} // namespace galvani
