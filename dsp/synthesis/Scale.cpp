#include "dsp/synthesis/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace galvani
{

namespace
{

constexpr int minorPentatonic[] { 0, 3, 5, 7, 10 };
constexpr int majorPentatonic[] { 0, 2, 4, 7, 9 };
constexpr int dorian[] { 0, 2, 3, 5, 7, 9, 10 };
constexpr int phrygian[] { 0, 1, 3, 5, 7, 8, 10 };
constexpr int wholeTone[] { 0, 2, 4, 6, 8, 10 };
constexpr int fifths[] { 0, 7 };
constexpr int chromatic[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };

/** Semitones above the root within one octave; empty for the harmonic series, which has no octave to repeat. */
constexpr std::array<std::span<const int>, 8> scales { minorPentatonic, majorPentatonic, dorian, phrygian,
                                                       wholeTone,       fifths,          {},     chromatic };

std::span<const int> degreesOf (int scaleIndex) noexcept
{
    return scales[static_cast<std::size_t> (std::clamp (scaleIndex, 0, static_cast<int> (scales.size()) - 1))];
}

float nearestHarmonic (float semitones) noexcept
{
    const auto ratio = std::exp2 (std::min (std::abs (semitones), 120.0f) / 12.0f);
    const auto below = std::floor (ratio);
    // Nearest in pitch, so the border is the geometric mean.
    const auto harmonic = ratio * ratio > below * (below + 1.0f) ? below + 1.0f : below;
    return std::copysign (12.0f * std::log2 (harmonic), semitones);
}

} // namespace

void scaleFrequencies (int scaleIndex, float rootNote, std::span<float> frequencies) noexcept
{
    const auto degrees = degreesOf (scaleIndex);
    const auto root = 440.0 * std::exp2 ((static_cast<double> (rootNote) - 69.0) / 12.0);

    for (std::size_t i = 0; i < frequencies.size(); ++i)
    {
        if (degrees.empty())
        {
            frequencies[i] = static_cast<float> (root * static_cast<double> (i + 1));
            continue;
        }

        const auto octave = static_cast<double> (i / degrees.size());
        const auto semitone = static_cast<double> (degrees[i % degrees.size()]);
        frequencies[i] = static_cast<float> (root * std::exp2 (octave + semitone / 12.0));
    }
}

float nearestInScale (int scaleIndex, float semitones) noexcept
{
    if (! std::isfinite (semitones))
        return 0.0f;

    const auto degrees = degreesOf (scaleIndex);
    if (degrees.empty())
        return nearestHarmonic (semitones);

    const auto octave = 12.0f * std::floor (semitones / 12.0f);
    auto nearest = octave;
    const auto consider = [&nearest, semitones] (float candidate)
    {
        if (std::abs (candidate - semitones) < std::abs (nearest - semitones))
            nearest = candidate;
    };
    for (auto degree : degrees)
        consider (octave + static_cast<float> (degree));
    consider (octave + 12.0f);
    return nearest;
}

int scaleDegreesWithin (int scaleIndex, int octaves) noexcept
{
    const auto span = std::clamp (octaves, 0, 10);
    const auto& degrees = degreesOf (scaleIndex);
    return degrees.empty() ? 1 << span : 1 + span * static_cast<int> (degrees.size());
}

int scaleNote (int scaleIndex, int rootNote, int degree) noexcept
{
    const auto& degrees = degreesOf (scaleIndex);
    const auto place = std::clamp (degree, 0, 10000);
    auto semitones = 0;
    if (degrees.empty())
        semitones = static_cast<int> (std::lround (12.0 * std::log2 (place + 1.0)));
    else
    {
        const auto size = static_cast<int> (degrees.size());
        semitones = 12 * (place / size) + degrees[static_cast<std::size_t> (place % size)];
    }

    auto note = std::clamp (rootNote, 0, 127) + semitones;
    if (note > 127)
        note -= 12 * ((note - 127 + 11) / 12);
    return note;
}

} // namespace galvani
