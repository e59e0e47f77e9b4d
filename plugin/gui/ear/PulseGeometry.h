// How the electrode's current lies in its drawing, and what of it a hand takes hold of.
#pragma once

#include "dsp/stimulus/Pulse.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

/** What can be dragged: the amplitude by the top, the onset by the left edge, the duration by the right edge, and
   within the pulse whichever of amplitude and onset the drag sets out for. */
enum class PulseHandle
{
    none,
    amplitude,
    onset,
    duration,
    body
};

class PulseGeometry
{
public:
    PulseGeometry() = default;

    /** The window of time grows with the pulse, fired at step 0, in which its beginning stays about a third from the
        left. Heights grow with the root of the current, so that weak ones are seen. */
    PulseGeometry (juce::Rectangle<float> area, const Pulse&);

    float x (float step) const noexcept { return area.getX() + area.getWidth() * (before + step) / span; }
    float stepsPerUnit() const noexcept { return span / juce::jmax (1.0f, area.getWidth()); }

    float heightOf (float amplitude_pA) const noexcept;
    float amplitudeOf (float height) const noexcept; ///< pA, 0 or above

    bool isOneSided() const noexcept { return oneSided; }
    float base() const noexcept { return zero; } ///< y of no current
    const juce::Rectangle<float>& bounds() const noexcept { return area; }

    /** The first repetition, from its onset to its end and from its top to the base. */
    juce::Rectangle<float> body (const Pulse&) const noexcept;

    PulseHandle handleAt (juce::Point<float>, const Pulse&) const noexcept;

    /** Where the handle's mark stands. */
    juce::Point<float> placeOf (PulseHandle, const Pulse&) const noexcept;

private:
    juce::Rectangle<float> area;
    float before = 0.0f, span = 1.0f; ///< steps
    float zero = 0.0f, room = 1.0f;
    bool oneSided = true;
};

} // namespace galvani
