#include "dsp/synthesis/Scale.h"

#include <algorithm>
#include <array>
#include <cmath>

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

} // namespace

void scaleFrequencies (int scaleIndex, float rootNote, std::span<float> frequencies) noexcept
{
    const auto& degrees =
        scales[static_cast<std::size_t> (std::clamp (scaleIndex, 0, static_cast<int> (scales.size()) - 1))];
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

} // namespace galvani
