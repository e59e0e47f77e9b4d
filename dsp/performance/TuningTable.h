// The frequency of every key.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <string>

namespace galvani
{

struct TuningTable
{
    std::array<float, 128> hz {}; ///< of MIDI note 0..127, each 1..20,000
    std::string name;

    /** Twelve equal semitones an octave, A4 (note 69) = 440 Hz. */
    TuningTable() : name ("12-tone equal")
    {
        for (std::size_t note = 0; note < hz.size(); ++note)
            hz[note] = static_cast<float> (440.0 * std::exp2 ((static_cast<double> (note) - 69.0) / 12.0));
    }

    friend bool operator== (const TuningTable&, const TuningTable&) = default;
};

} // namespace galvani
