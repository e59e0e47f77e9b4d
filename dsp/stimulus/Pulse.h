// One current pulse of an electrode: amplitude, onset, duration and place.
#pragma once

#include <cstdint>

namespace galvani
{

struct Pulse
{
    std::int64_t onsetStep = 0; ///< first step of the current
    std::int64_t endStep = 0;   ///< first step after it
    float amplitude_pA = 0.0f;
    float x = 0.0f, y = 0.0f; ///< centre on the sheets
    float radius = 0.3f;      ///< sheet units; every neuron within receives the amplitude
    bool mirrored = false;    ///< also at (-x, y), in the other hemisphere
};

} // namespace galvani
