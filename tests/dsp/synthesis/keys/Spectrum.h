// A long spectrum with hardly any leakage: how loud a sound's parts are that belong to no harmonic, and its pitch.
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

namespace galvani::test
{

/** Of 2^order samples under the seven-term Blackman-Harris window (side lobes below -170 dB; eight bins wide to each
    side). */
class Spectrum
{
public:
    static constexpr double halfWidth = 9.0; ///< bins from a peak to where its lobe has ended

    Spectrum (std::span<const float> sound, double sampleRateHz) : rate (sampleRateHz)
    {
        size_t size = 1;
        while (size * 2 <= sound.size())
            size *= 2;
        std::vector<std::complex<double>> x (size);
        constexpr double terms[] { 0.27105140069342, -0.43329793923448, 0.21812299954311, -0.06592544638803,
                                   0.01081174209837, -0.00077658482522, 0.00001388721735 };
        for (size_t i = 0; i < size; ++i)
        {
            auto window = 0.0;
            for (int k = 0; k < 7; ++k)
                window +=
                    terms[k]
                    * std::cos (2.0 * std::numbers::pi * k * static_cast<double> (i) / static_cast<double> (size));
            x[i] = window * static_cast<double> (sound[i]);
        }
        transform (x);
        magnitudes.resize (size / 2);
        for (size_t i = 0; i < size / 2; ++i)
            magnitudes[i] = std::abs (x[i]);
    }

    double binOf (double hz) const { return hz / rate * 2.0 * static_cast<double> (magnitudes.size()); }

    /** The greatest magnitude near a frequency. */
    double at (double hz) const
    {
        const auto bin = static_cast<long> (std::lround (binOf (hz)));
        auto result = 0.0;
        for (auto i = bin - 2; i <= bin + 2; ++i)
            if (i >= 0 && i < static_cast<long> (magnitudes.size()))
                result = std::max (result, magnitudes[static_cast<size_t> (i)]);
        return result;
    }

    double strongest() const { return *std::max_element (magnitudes.begin(), magnitudes.end()); }

    /** The strongest part farther from every multiple of a frequency than its lobe is wide, in dB of a reference. */
    double inharmonicDecibels (double hz, double reference, double upToHz = 1.0e9) const
    {
        const auto spacing = binOf (hz);
        auto result = 0.0;
        for (size_t i = 0; i < magnitudes.size(); ++i)
        {
            const auto bin = static_cast<double> (i);
            if (bin < binOf (upToHz) && std::abs (bin - spacing * std::round (bin / spacing)) > halfWidth)
                result = std::max (result, magnitudes[i]);
        }
        return 20.0 * std::log10 (result / reference + 1.0e-12);
    }

    /** The frequency of the peak nearest to a guess, by a parabola through the logarithms. */
    double peakNear (double hz) const
    {
        const auto middle = static_cast<size_t> (std::lround (binOf (hz)));
        const auto reach = static_cast<size_t> (halfWidth);
        auto best = std::max<size_t> (middle, reach + 1) - reach;
        for (auto i = best; i <= middle + reach; ++i)
            if (magnitudes[i] > magnitudes[best])
                best = i;
        const auto a = std::log (magnitudes[best - 1]), b = std::log (magnitudes[best]),
                   c = std::log (magnitudes[best + 1]);
        const auto bin = static_cast<double> (best) + 0.5 * (a - c) / (a - 2.0 * b + c);
        return bin * rate / (2.0 * static_cast<double> (magnitudes.size()));
    }

private:
    static void transform (std::vector<std::complex<double>>& x)
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
        std::vector<std::complex<double>> turns (size / 2);
        for (size_t i = 0; i < turns.size(); ++i)
            turns[i] = std::polar (1.0, -2.0 * std::numbers::pi * static_cast<double> (i) / static_cast<double> (size));
        for (size_t half = 1; half < size; half *= 2)
            for (size_t i = 0; i < size; i += 2 * half)
                for (size_t k = 0; k < half; ++k)
                {
                    const auto turn = turns[k * (size / 2 / half)];
                    const auto a = x[i + k], b = x[i + k + half];
                    const std::complex<double> c { b.real() * turn.real() - b.imag() * turn.imag(),
                                                   b.real() * turn.imag() + b.imag() * turn.real() };
                    x[i + k] = a + c;
                    x[i + k + half] = a - c;
                }
    }

    double rate;
    std::vector<double> magnitudes;
};

} // namespace galvani::test
