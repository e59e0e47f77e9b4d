// A tuning: the frequency of each of the 128 notes, and what the scale is called.
#pragma once

#include "dsp/performance/TuningTable.h"

#include <array>
#include <cstddef>
#include <string>

namespace galvani
{

inline constexpr size_t numNotes = 128;

/** Hz, one a MIDI note. */
using NoteFrequencies = std::array<float, numNotes>;

struct Tuning
{
    static constexpr float lowest_Hz = 1.0f, highest_Hz = 20000.0f;
    static constexpr size_t longestName = 200;

    std::string name; ///< of the scale; empty: twelve equal steps
    NoteFrequencies hz = TuningTable().hz;
    bool operator== (const Tuning&) const = default;

    bool isEqual() const { return *this == Tuning {}; }
};

} // namespace galvani
