#include "dsp/synthesis/keys/WavetableSpectrum.h"

#include "dsp/synthesis/keys/PortableMath.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

using Harmonic = std::complex<double>;
constexpr double pi = std::numbers::pi;

Harmonic sine (double amplitude) { return { 0.0, -amplitude }; }
Harmonic turned (double amplitude, double turns) { return std::polar (amplitude, 2.0 * pi * turns); }

double gaussian (double x) { return std::exp (-0.5 * x * x); }

double between (const std::array<double, 5>& values, double position)
{
    const auto place = std::clamp (position, 0.0, 1.0) * 4.0;
    const auto first = std::min (3, static_cast<int> (place));
    const auto rest = place - first;
    return values[static_cast<size_t> (first)] * (1.0 - rest) + values[static_cast<size_t> (first) + 1] * rest;
}

/** A sine that gains a saw's harmonics from below. */
Harmonic saw (int h, double position)
{
    if (position >= 1.0)
        return sine (1.0 / h);
    const auto reach = between ({ 0.05, 1.2, 4.0, 18.0, 400.0 }, position);
    return sine (std::exp (-(h - 1) / reach) / h);
}

/** From a square to a pulse of 5 %. */
Harmonic pulse (int h, double position)
{
    const auto width = between ({ 0.5, 0.37, 0.25, 0.13, 0.05 }, position);
    return { std::sin (pi * h * width) / h, 0.0 };
}

/** A sine through a folder, sin (b sin t): harmonic h is 2 J_h (b), for odd h, and a breath of the even ones. */
Harmonic fold (int h, double position)
{
    const auto depth = between ({ 0.6, 2.0, 4.2, 7.0, 11.0 }, position);
    if (h > 48)
        return {};
    double sum = 0.0; // J_h (b) = 1/pi int_0^pi cos (h x - b sin x) dx
    constexpr int steps = 128;
    for (int i = 0; i < steps; ++i)
    {
        const auto x = pi * (i + 0.5) / steps;
        sum += std::cos (h * x - depth * std::sin (x));
    }
    return sine ((h % 2 == 1 ? 1.0 : 0.25 * position) * 2.0 * sum / steps);
}

/** Ah, eh, ee, oh, oo: three formants as of a voice at 120 Hz. */
Harmonic vowel (int h, double position)
{
    const auto hz = 120.0 * h;
    const auto formant = [hz] (double centre, double width, double gain)
    { return gain * gaussian ((hz - centre) / width); };
    const auto first = formant (between ({ 730.0, 530.0, 280.0, 520.0, 310.0 }, position), 100.0, 1.0);
    const auto second = formant (between ({ 1090.0, 1840.0, 2250.0, 840.0, 760.0 }, position), 140.0,
                                 between ({ 0.7, 0.5, 0.35, 0.6, 0.4 }, position));
    const auto third = formant (between ({ 2440.0, 2480.0, 2900.0, 2410.0, 2300.0 }, position), 200.0, 0.25);
    const auto voice = std::min (1.0, 1.6 / h) * 0.5 / std::sqrt (static_cast<double> (h));
    return sine (first + second + third + voice);
}

/** Drawbars, from flutes to full. */
Harmonic organ (int h, double position)
{
    constexpr std::array<int, 9> bars { 1, 2, 3, 4, 5, 6, 8, 10, 12 };
    constexpr std::array<std::array<double, 5>, 9> pulled { { { 8, 8, 8, 8, 6 },
                                                              { 1, 6, 8, 4, 6 },
                                                              { 2, 0, 8, 8, 6 },
                                                              { 0, 4, 3, 1, 7 },
                                                              { 0, 0, 0, 6, 5 },
                                                              { 0, 0, 2, 0, 6 },
                                                              { 0, 3, 1, 2, 8 },
                                                              { 0, 0, 0, 4, 4 },
                                                              { 0, 0, 0, 0, 5 } } };
    for (size_t i = 0; i < bars.size(); ++i)
        if (bars[i] == h)
            return sine (between (pulled[i], position) / 8.0);
    return {};
}

/** A few far partials over a plain fundamental. */
Harmonic bell (int h, double position)
{
    constexpr std::array<int, 9> partials { 1, 3, 5, 9, 13, 19, 25, 34, 47 };
    for (size_t i = 0; i < partials.size(); ++i)
        if (partials[i] == h)
            return turned (std::pow (0.25 + 0.55 * position, static_cast<double> (i) * 0.75),
                           0.25 + 0.37 * static_cast<double> (i));
    return {};
}

/** Prime harmonics alone, with a ridge that climbs. */
Harmonic metal (int h, double position)
{
    if (h > 160)
        return {};
    for (int d = 2; d * d <= h; ++d)
        if (h % d == 0)
            return {};
    const auto ridge = between ({ 3.0, 6.0, 11.0, 19.0, 31.0 }, position);
    const auto height = 0.8 * gaussian (std::log2 (h / ridge) / 0.55) + 0.9 / (h * std::sqrt (h));
    return turned (height, chanceOf (static_cast<std::uint32_t> (h) + 7000u));
}

/** One to five spikes a period, each an action potential: a steep rise and the slow undershoot after it. */
Harmonic nerve (int h, double position)
{
    constexpr std::array<double, 5> times { 0.0, 0.13, 0.31, 0.42, 0.67 };
    Harmonic spikes;
    for (size_t i = 0; i < times.size(); ++i)
    {
        const auto strength = std::clamp (4.0 * position - static_cast<double> (i) + 1.0, 0.0, 1.0);
        spikes += strength * std::polar (1.0, -2.0 * pi * h * times[i]);
    }
    const auto rise = gaussian (h / 26.0), after = 0.7 * gaussian (h / 7.0);
    return turned (h == 1 ? 1.0 + position : 0.0, 0.0)
           + spikes * (rise - after * std::polar (1.0, -2.0 * pi * h * 0.05)) / std::pow (h, 0.25);
}

/** A saw restarted once a period, 1 to 5.3 times as fast as the period. */
Harmonic sync (int h, double position)
{
    // c_h = 1/pi int_0^2pi s (t) e^(-i h t) dt of a slope r t / (2 pi) - k with steps down at t = 2 pi k / r: by parts,
    // each step of height 1 at t gives e^(-i h t) / (i pi h), the slope nothing but what the jump at 0 makes up.
    const auto ratio = between ({ 1.3, 1.9, 2.8, 3.9, 5.3 }, position);
    Harmonic sum;
    for (int k = 1; k < ratio; ++k)
        sum -= std::polar (1.0, -2.0 * pi * h * k / ratio);
    sum -= Harmonic (ratio - std::floor (ratio), 0.0);
    return sum / Harmonic (0.0, pi * h);
}

/** Odd harmonics first, as a closed tube; the even ones and a formant come. */
Harmonic reed (int h, double position)
{
    const auto even = h % 2 == 0 ? 0.03 + 0.5 * position : 1.0;
    const auto formant = 1.0 + (0.8 + 6.0 * position) * gaussian ((h - 4.0 - 8.0 * position) / 2.2);
    return sine (even * formant * std::exp (-h / (9.0 + 14.0 * position)) / std::pow (h, 0.9));
}

/** Octaves, stacked one by one, with fifths on top at last. */
Harmonic octaves (int h, double position)
{
    const auto octave = std::log2 (static_cast<double> (h));
    if (h > 192)
        return {};
    if (octave == std::floor (octave))
        return sine (h == 1 ? 1.0 : std::clamp (1.0 + 6.0 * position - octave, 0.0, 1.0) * std::pow (0.75, octave));
    if (h % 3 == 0 && ((h / 3) & (h / 3 - 1)) == 0)
        return sine (std::max (0.0, position - 0.25) * std::pow (0.7, octave));
    return {};
}

/** Five frozen noises, from dark to bright. */
Harmonic frozen (int h, double position)
{
    if (h > 320)
        return {};
    const auto tilt = between ({ 1.5, 1.2, 1.0, 0.85, 0.7 }, position);
    const auto frame = static_cast<std::uint32_t> (std::lround (position * 4.0));
    const auto at = static_cast<std::uint32_t> (h);
    const auto height = h == 1 ? 0.8 : 0.15 + chanceOf (at * 8u + frame) * 1.7;
    return turned (height / std::pow (h, tilt), chanceOf (at + 90000u));
}

} // namespace

WavetableSpectrum wavetableSpectrum (int table, double position)
{
    using Recipe = Harmonic (*) (int, double);
    constexpr std::array<Recipe, 12> recipes { saw,   pulse, fold, vowel, organ,   bell,
                                               metal, nerve, sync, reed,  octaves, frozen };
    WavetableSpectrum spectrum {};
    for (int h = 1; h <= maximumHarmonics; ++h)
        spectrum[static_cast<size_t> (h)] = recipes[static_cast<size_t> (std::clamp (table, 0, 11))](h, position);
    return spectrum;
}

} // namespace galvani
