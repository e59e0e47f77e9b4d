// One way from a modulation source to a target.
#pragma once

#include "dsp/modulation/RouteCurve.h"

namespace galvani
{

struct ModulationRoute
{
    static constexpr float longestSmoothing_ms = 5000.0f;

    int source = 0, target = 0; ///< places in modulationSources and modulationTargets
    float depth = 0.0f;         ///< -1..1 of the target's normalised range
    RouteCurve curve = RouteCurve::linear;
    float smoothing_ms = 0.0f; ///< time constant, 0..longestSmoothing_ms; 0: none
    bool operator== (const ModulationRoute&) const = default;
};

} // namespace galvani
