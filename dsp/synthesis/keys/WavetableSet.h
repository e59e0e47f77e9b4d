// Twelve families of single-cycle waves, five frames each, at every bandwidth an oscillator needs.
#pragma once

#include "dsp/synthesis/keys/WavetableNames.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Every wave is the sum of its first harmonics: an inverse Fourier transform of amplitudes and phases that
    wavetableSpectrum() knows. A level holds 1 to 1,024 of them; consecutive levels are a quarter of an octave apart, so
    that an oscillator may keep all harmonics below a limit and lose little beneath it. A level is sampled at least
   eight times a period of its highest harmonic, and at least 256 times in all. */
class WavetableSet
{
public:
    static constexpr int numFrames = 5;
    static constexpr int numLevels = 34;
    static constexpr std::array<int, numLevels> harmonicsOf { 1,   2,   3,   4,   5,   6,   7,   8,   10,
                                                              12,  14,  16,  20,  24,  28,  32,  40,  48,
                                                              56,  64,  80,  96,  112, 128, 160, 192, 224,
                                                              256, 320, 384, 448, 512, 768, 1024 };

    /** RMS of every frame with its first 64 harmonics: that of a sine of amplitude 0.5. */
    static constexpr float rms = 0.35355339f;

    /** The one of this process; the first call computes it (tens of milliseconds): not on the audio thread. */
    static const WavetableSet& get();

    WavetableSet();

    /** The sample before the first one of a cycle; two that follow the cycle can be read too. */
    const float* samples (int table, int frame, int level) const noexcept
    {
        return data.data() + static_cast<size_t> (table * numFrames + frame) * frameSize
               + levelOffset[static_cast<size_t> (level)];
    }

    /** 32 less the binary logarithm of the number of samples in a cycle. */
    int shiftOf (int level) const noexcept { return shifts[static_cast<size_t> (level)]; }

    /** RMS of a frame's slope over that of a sine of its pitch and loudness. */
    float slopeOf (int table, int frame) const noexcept
    {
        return slopes[static_cast<size_t> (table * numFrames + frame)];
    }

    /** The level with as many harmonics as possible, but no more than that. */
    static int levelFor (float harmonics) noexcept;

    size_t sizeInBytes() const noexcept { return data.size() * sizeof (float); }

private:
    std::vector<float> data;
    size_t frameSize = 0;
    std::array<size_t, numLevels> levelOffset {};
    std::array<int, numLevels> shifts {};
    std::array<float, numWavetables * numFrames> slopes {};
};

} // namespace galvani
