#include "dsp/synthesis/CaptureBuffer.h"

#include <algorithm>
#include <bit>

namespace galvani
{

void CaptureBuffer::prepare (double sampleRate, double seconds)
{
    numSamplesKept = static_cast<int> (std::ceil (sampleRate * seconds));
    const auto numFrames = std::bit_ceil (static_cast<std::size_t> (numSamplesKept + maximumWrite + 4));
    ring.assign (2 * (numFrames + numMirrored), 0.0f);
    mask = numFrames - 1;
    reset();
}

void CaptureBuffer::reset() noexcept
{
    std::fill (ring.begin(), ring.end(), 0.0f);
    numWritten = 0;
}

void CaptureBuffer::write (const float* left, const float* right, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        const auto frame = static_cast<std::size_t> (numWritten++) & mask;
        ring[2 * frame] = std::isfinite (left[i]) ? left[i] : 0.0f;
        ring[2 * frame + 1] = std::isfinite (right[i]) ? right[i] : 0.0f;
        if (frame < numMirrored)
            std::copy_n (&ring[2 * frame], 2, &ring[2 * (mask + 1 + frame)]);
    }
}

} // namespace galvani
