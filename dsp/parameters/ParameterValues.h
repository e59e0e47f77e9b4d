// A value for every parameter, in its own unit: the plain struct the audio thread works from.
#pragma once

#include "dsp/parameters/ParameterId.h"

#include <array>
#include <cstddef>

namespace galvani
{

struct ParameterValues
{
    std::array<float, numParameters> values {};

    float operator[] (ParameterId id) const noexcept { return values[static_cast<size_t> (id)]; }
    float& operator[] (ParameterId id) noexcept { return values[static_cast<size_t> (id)]; }
    bool operator== (const ParameterValues&) const = default;

    /** Every parameter at its default. */
    static ParameterValues defaults() noexcept;
};

} // namespace galvani
