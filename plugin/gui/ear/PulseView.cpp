#include "plugin/gui/ear/PulseView.h"

#include "dsp/engine/ParameterMapping.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/ear/EarText.h"
#include "plugin/gui/ear/PulsePath.h"
#include "plugin/gui/theme/Palette.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr std::array parametersShown { ParameterId::electrodeWaveform, ParameterId::electrodeAmplitude,
                                       ParameterId::electrodeOnset,    ParameterId::electrodeDuration,
                                       ParameterId::electrodePeriod,   ParameterId::electrodeCount,
                                       ParameterId::electrodeFrequency };

constexpr float stepsPerMillisecond = 0.001f * stepsPerSecond;

ParameterId idOf (PulseHandle handle)
{
    if (handle == PulseHandle::amplitude)
        return ParameterId::electrodeAmplitude;
    return handle == PulseHandle::duration ? ParameterId::electrodeDuration : ParameterId::electrodeOnset;
}

juce::MouseCursor cursorOf (PulseHandle handle)
{
    switch (handle)
    {
        case PulseHandle::amplitude:
            return juce::MouseCursor::UpDownResizeCursor;
        case PulseHandle::onset:
            return juce::MouseCursor::LeftEdgeResizeCursor;
        case PulseHandle::duration:
            return juce::MouseCursor::RightEdgeResizeCursor;
        case PulseHandle::body:
            return juce::MouseCursor::UpDownLeftRightResizeCursor;
        case PulseHandle::none:
            break;
    }
    return juce::MouseCursor::NormalCursor;
}

} // namespace

PulseView::PulseView (Processor& owner)
    : processor (owner),
      amplitude (parameterOf (owner, ParameterId::electrodeAmplitude), {}, &owner.undo()),
      onset (parameterOf (owner, ParameterId::electrodeOnset), {}, &owner.undo()),
      duration (parameterOf (owner, ParameterId::electrodeDuration), {}, &owner.undo())
{
    setTitle (text::pulse);
    setDescription (text::pulseHelp);
    setTooltip (text::pulseHelp);
    refresh();
}

Pulse PulseView::pulse() const { return pulseFiredAt (0, drawn); }

void PulseView::refresh()
{
    ParameterValues values;
    for (const auto id : parametersShown)
    {
        const auto& parameter = parameterOf (processor, id);
        values[id] = parameter.convertFrom0to1 (parameter.getValue());
    }
    if (values == drawn)
        return;
    drawn = values;
    layOut();
}

void PulseView::layOut()
{
    if (! isChanging)
        shown = { getLocalBounds().toFloat().reduced (0.0f, 2.0f), pulse() };
    repaint();
}

void PulseView::paint (juce::Graphics& g)
{
    const auto now = pulse();
    const auto path = pulsePath (now, shown, course);
    g.setColour (palette::spark.withAlpha (0.18f));
    g.fillPath (path);
    g.setColour (palette::accent);
    g.strokePath (path, juce::PathStrokeType (1.3f));

    const auto held = dragged != PulseHandle::none ? dragged : hovered;
    if (held == PulseHandle::none)
        return;
    for (const auto handle : { PulseHandle::onset, PulseHandle::duration, PulseHandle::amplitude })
    {
        const auto isMeant = handle == held || (held == PulseHandle::body && handle != PulseHandle::duration);
        const auto size = isMeant ? 7.0f : 5.0f;
        const auto place = shown.placeOf (handle, now);
        const auto dot =
            juce::Rectangle<float> (size, size).withCentre (place).constrainedWithin (getLocalBounds().toFloat());
        g.setColour (palette::ground);
        g.fillEllipse (dot.expanded (1.5f));
        g.setColour (isMeant ? palette::cream : palette::accent);
        g.fillEllipse (dot);
    }
}

void PulseView::hover (PulseHandle handle)
{
    if (handle == hovered)
        return;
    hovered = handle;
    setMouseCursor (cursorOf (handle));
    repaint();
}

void PulseView::mouseMove (const juce::MouseEvent& event) { hover (shown.handleAt (event.position, pulse())); }

juce::ParameterAttachment& PulseView::attachmentOf (PulseHandle handle) noexcept
{
    if (handle == PulseHandle::amplitude)
        return amplitude;
    return handle == PulseHandle::duration ? duration : onset;
}

void PulseView::mouseDown (const juce::MouseEvent& event)
{
    refresh();
    before = pulse();
    dragged = event.mods.isPopupMenu() ? PulseHandle::none : shown.handleAt (event.position, before);
    hover (dragged);
    last = event.position;
    travelled = {};
}

/** Where the drag has brought what it holds, in the parameter's unit: whole numbers, with shift tenths. */
float PulseView::draggedValue (bool fine) const
{
    const auto milliseconds = travelled.x * shown.stepsPerUnit() / stepsPerMillisecond;
    auto value = 0.0f;
    if (dragged == PulseHandle::amplitude)
        value = shown.amplitudeOf (shown.heightOf (before.amplitude_pA) - travelled.y);
    else
        value = static_cast<float> (dragged == PulseHandle::duration ? before.length : before.onsetStep)
                    / stepsPerMillisecond
                + milliseconds;
    const auto grain = fine ? 10.0f : 1.0f;
    const auto& row = declarationOf (idOf (dragged));
    return juce::jlimit (row.least, row.greatest, std::round (value * grain) / grain);
}

void PulseView::mouseDrag (const juce::MouseEvent& event)
{
    if (dragged == PulseHandle::none)
        return;
    const auto fine = event.mods.isShiftDown();
    travelled += (event.position - last) * (fine ? 0.1f : 1.0f);
    last = event.position;
    if (dragged == PulseHandle::body)
    {
        if (travelled.getDistanceFromOrigin() < 3.0f)
            return;
        dragged = std::abs (travelled.x) > std::abs (travelled.y) ? PulseHandle::onset : PulseHandle::amplitude;
    }
    auto& attachment = attachmentOf (dragged);
    if (! isChanging)
    {
        processor.beginStep(); // what another drag did a moment ago is a step of its own
        attachment.beginGesture();
    }
    isChanging = true;
    attachment.setValueAsPartOfGesture (draggedValue (fine));
    refresh();
}

void PulseView::mouseUp (const juce::MouseEvent& event)
{
    if (isChanging)
        attachmentOf (dragged).endGesture();
    isChanging = false;
    dragged = PulseHandle::none;
    layOut();
    hover (contains (event.getPosition()) ? shown.handleAt (event.position, pulse()) : PulseHandle::none);
}

void PulseView::mouseDoubleClick (const juce::MouseEvent& event)
{
    const auto handle = shown.handleAt (event.position, pulse());
    if (handle == PulseHandle::none)
        return;
    processor.beginStep();
    attachmentOf (handle).setValueAsCompleteGesture (declarationOf (idOf (handle)).defaultValue);
    refresh();
}

} // namespace galvani
