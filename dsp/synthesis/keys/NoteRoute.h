// A way from something a note brings along to a value of its own voice.
#pragma once

#include "dsp/modulation/NoteSource.h"
#include "dsp/modulation/RouteCurve.h"
#include "dsp/synthesis/keys/KeyValue.h"

namespace galvani
{

struct NoteRoute
{
    NoteSource source = NoteSource::velocity;
    KeyValue target = KeyValue::cutoff;
    float depth = 0.0f; ///< -1..1 of the control's whole way
    RouteCurve curve = RouteCurve::linear;
    float smoothing_ms = 0.0f; ///< time constant; a note begins where its sources stand
};

inline constexpr int maximumNoteRoutes = 64;

/** From the position 0..1 of a control to the value's own unit. */
using KeyUnitsFunction = float (*) (KeyValue, float normalised) noexcept;

} // namespace galvani
