// The bytes of a stereo WAV file of 24 bits a sample, of any length: what recordings and renders are written as.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

struct WavBytes
{
    static constexpr int numChannels = 2, bytesPerFrame = numChannels * 3, headBytes = 80;

    /** Puts the head in `bytes`, always as long. It keeps room for a "ds64" chunk, so that a file beyond 4 GB becomes
       an RF64 (EBU Tech 3306). @param frames  that follow it */
    static void head (std::vector<unsigned char>& bytes, int sampleRate, std::int64_t frames);

    /** Puts samples in `bytes`. Rounds to the nearest of 2^24 steps from -1 to just below 1; what lies outside is
        clipped, and what is no number is 0. @param left, right  equally many */
    static void frames (std::vector<unsigned char>& bytes, std::span<const float> left, std::span<const float> right);
};

} // namespace galvani
