#include "dsp/synthesis/keys/WavetableSet.h"

#include "dsp/synthesis/keys/WavetableSpectrum.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace galvani
{

namespace
{

using Complex = std::complex<double>;
constexpr int loudHarmonics = 64, smallestCycle = 256, largestCycle = 8192, guards = 4;

int cycleOf (int harmonics)
{
    int size = smallestCycle;
    while (size < 8 * harmonics)
        size *= 2;
    return size;
}

/** Sums a spectrum into a cycle by radix 2, decimation in time: x[n] = sum X[k] e^(2 pi i k n / size). */
class InverseFourier
{
public:
    InverseFourier()
    {
        for (size_t i = 0; i < turns.size(); ++i)
            turns[i] = std::polar (1.0, 2.0 * std::numbers::pi * static_cast<double> (i) / largestCycle);
    }

    void transform (std::vector<Complex>& x) const
    {
        const auto size = x.size();
        for (size_t i = 1, j = 0; i < size; ++i)
        {
            auto bit = size >> 1;
            for (; (j & bit) != 0; bit >>= 1)
                j ^= bit;
            j ^= bit;
            if (i < j)
                std::swap (x[i], x[j]);
        }
        for (size_t half = 1; half < size; half *= 2)
            for (size_t k = 0; k < half; ++k)
            {
                const auto turn = turns[k * (largestCycle / 2 / half)];
                const auto re = turn.real(), im = turn.imag();
                for (size_t i = k; i < size; i += 2 * half)
                {
                    const auto a = x[i], b = x[i + half];
                    const Complex c { b.real() * re - b.imag() * im, b.real() * im + b.imag() * re };
                    x[i] = a + c;
                    x[i + half] = a - c;
                }
            }
    }

private:
    std::vector<Complex> turns = std::vector<Complex> (largestCycle / 2);
};

/** What is left of a wave at a narrower bandwidth is made half up for, in decibels, by 6 dB at most: waves without much
    of a fundamental stay audible in the highest octaves. */
double gainOf (const WavetableSpectrum& spectrum, int harmonics)
{
    double power = 0.0;
    for (int h = 1; h <= harmonics; ++h)
        power += 0.5 * std::norm (spectrum[static_cast<size_t> (h)]);
    const auto lost = static_cast<double> (WavetableSet::rms) / std::sqrt (power + 1.0e-9);
    return std::clamp (std::sqrt (lost), 1.0, 2.0);
}

/** Makes a frame as loud as all others; returns its slope over a sine's. */
float normalise (WavetableSpectrum& spectrum)
{
    double power = 0.0, slope = 0.0;
    for (int h = 1; h <= loudHarmonics; ++h)
    {
        const auto part = std::norm (spectrum[static_cast<size_t> (h)]);
        power += part;
        slope += part * h * h;
    }
    const auto gain = WavetableSet::rms * std::sqrt (2.0 / power);
    for (auto& harmonic : spectrum)
        harmonic *= gain;
    return static_cast<float> (std::sqrt (slope / power));
}

} // namespace

const WavetableSet& WavetableSet::get()
{
    static const WavetableSet set;
    return set;
}

WavetableSet::WavetableSet()
{
    for (size_t level = 0; level < numLevels; ++level)
    {
        const auto cycle = cycleOf (harmonicsOf[level]);
        levelOffset[level] = frameSize;
        frameSize += static_cast<size_t> (cycle + guards);
        shifts[level] = 32 - static_cast<int> (std::lround (std::log2 (cycle)));
    }
    constexpr int numWaves = numWavetables * numFrames;
    data.resize (frameSize * numWaves);

    // Two waves at a time: one as the real, one as the imaginary part.
    const InverseFourier fourier;
    std::vector<Complex> cycle;
    for (int wave = 0; wave < numWaves; wave += 2)
    {
        std::array<WavetableSpectrum, 2> spectra;
        for (int side = 0; side < 2; ++side)
        {
            auto& spectrum = spectra[static_cast<size_t> (side)];
            spectrum = wavetableSpectrum ((wave + side) / numFrames,
                                          static_cast<double> ((wave + side) % numFrames) / (numFrames - 1));
            slopes[static_cast<size_t> (wave + side)] = normalise (spectrum);
        }

        for (size_t level = 0; level < numLevels; ++level)
        {
            const auto size = static_cast<size_t> (cycleOf (harmonicsOf[level]));
            cycle.assign (size, {});
            const auto gainA = gainOf (spectra[0], harmonicsOf[level]), gainB = gainOf (spectra[1], harmonicsOf[level]);
            for (size_t h = 1; h <= static_cast<size_t> (harmonicsOf[level]); ++h)
            {
                const auto a = 0.5 * gainA * spectra[0][h], b = 0.5 * gainB * spectra[1][h];
                constexpr Complex i { 0.0, 1.0 };
                cycle[h] = a + i * b;
                cycle[size - h] = std::conj (a) + i * std::conj (b);
            }
            fourier.transform (cycle);

            for (size_t side = 0; side < 2; ++side)
            {
                auto* out = data.data() + (static_cast<size_t> (wave) + side) * frameSize + levelOffset[level];
                for (size_t i = 0; i < size + guards; ++i)
                {
                    const auto& x = cycle[(i + size - 1) % size];
                    out[i] = static_cast<float> (side == 0 ? x.real() : x.imag());
                }
            }
        }
    }
}

int WavetableSet::levelFor (float harmonics) noexcept
{
    const auto above =
        std::upper_bound (harmonicsOf.begin(), harmonicsOf.end(), static_cast<int> (std::min (harmonics, 2048.0f)));
    return std::max (0, static_cast<int> (above - harmonicsOf.begin()) - 1);
}

} // namespace galvani
