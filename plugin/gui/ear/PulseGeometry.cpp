#include "plugin/gui/ear/PulseGeometry.h"

#include "dsp/parameters/ParameterList.h"

#include <cmath>

namespace galvani
{

namespace
{

float greatestAmplitude() { return declarationOf (ParameterId::electrodeAmplitude).greatest; }

// A finger is wide: edges are held from outside, too, and a narrow pulse leaves each of them a third.
constexpr float outside = 14.0f, inside = 9.0f, nearTop = 8.0f;

} // namespace

PulseGeometry::PulseGeometry (juce::Rectangle<float> bounds, const Pulse& pulse) : area (bounds)
{
    const auto length = static_cast<float> (pulse.length);
    before = juce::jmax (300.0f, 0.25f * length);
    span = before + static_cast<float> (pulse.endStep) + juce::jmax (1200.0f, 0.8f * length);
    oneSided = pulse.shape == PulseShape::pulse || pulse.shape == PulseShape::train;
    zero = oneSided ? area.getBottom() - 1.0f : area.getCentreY();
    room = juce::jmax (1.0f, oneSided ? area.getHeight() - 3.0f : 0.5f * area.getHeight() - 2.0f);
}

float PulseGeometry::heightOf (float amplitude) const noexcept
{
    return room * std::sqrt (amplitude / greatestAmplitude());
}

float PulseGeometry::amplitudeOf (float height) const noexcept
{
    const auto share = juce::jmax (0.0f, height / room);
    return greatestAmplitude() * share * share;
}

juce::Rectangle<float> PulseGeometry::body (const Pulse& pulse) const noexcept
{
    const auto left = x (static_cast<float> (pulse.onsetStep));
    const auto right = juce::jmax (left + 0.7f, x (static_cast<float> (pulse.onsetStep + pulse.length)));
    const auto top = zero - heightOf (pulse.amplitude_pA);
    return { left, top, right - left, (oneSided ? zero : zero + heightOf (pulse.amplitude_pA)) - top };
}

PulseHandle PulseGeometry::handleAt (juce::Point<float> point, const Pulse& pulse) const noexcept
{
    const auto held = body (pulse);
    if (point.x < held.getX() - outside || point.x > held.getRight() + outside)
        return PulseHandle::none;
    const auto edge = juce::jmin (inside, held.getWidth() / 3.0f);
    const auto isNarrow = held.getWidth() < 3.0f * inside;
    const auto isAtTop = point.y <= held.getY() + nearTop;
    if (isNarrow && isAtTop && point.y <= held.getY() + 0.5f * nearTop)
        return PulseHandle::amplitude;
    if (point.x > held.getRight() - edge)
        return PulseHandle::duration;
    if (point.x < held.getX() + edge)
        return PulseHandle::onset;
    return isAtTop ? PulseHandle::amplitude : PulseHandle::body;
}

juce::Point<float> PulseGeometry::placeOf (PulseHandle handle, const Pulse& pulse) const noexcept
{
    const auto held = body (pulse);
    const auto y = 0.5f * (held.getY() + zero);
    if (handle == PulseHandle::onset)
        return { held.getX(), y };
    if (handle == PulseHandle::duration)
        return { held.getRight(), pulse.shape == PulseShape::biphasic ? 2.0f * zero - y : y };
    const auto along = pulse.shape == PulseShape::biphasic || pulse.shape == PulseShape::sine ? 0.25f : 0.5f;
    return { held.getX() + along * held.getWidth(), held.getY() };
}

} // namespace galvani
