// What every source of one note says at a moment.
#pragma once

#include "dsp/modulation/NoteSource.h"

#include <array>
#include <cstddef>

namespace galvani
{

struct NoteValues
{
    float& operator[] (NoteSource source) noexcept { return values[static_cast<size_t> (source)]; }
    float operator[] (NoteSource source) const noexcept { return values[static_cast<size_t> (source)]; }

    /** 0..1 each. */
    std::array<float, static_cast<size_t> (numNoteSources)> values { 0.0f, 0.0f, 0.5f, 0.5f, 0.0f, 0.5f, 0.5f };
};

} // namespace galvani
