// The electrode's current as a curve that is drawn by hand: when it comes, how long it lasts, how strong it is.
#pragma once

#include "dsp/parameters/ParameterValues.h"
#include "dsp/stimulus/PulseCourse.h"
#include "plugin/gui/ear/PulseGeometry.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/processor/Processor.h"

#include <juce_audio_processors/juce_audio_processors.h>
#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

/** The top is dragged for the amplitude, the left edge or the pulse sideways for the onset, the right edge for the
    duration; with shift ten times finer. A double click sets what is under it to its default. A drag is one step of
   undo, and one gesture for the host; while it lasts the window of time stands still. The figures below do the same
   from the keyboard. */
class PulseView final : public SpokenPicture, public juce::SettableTooltipClient
{
public:
    explicit PulseView (Processor&);

    /** Call now and then; repaints when one of the values has changed. */
    void refresh();

    /** In whose coordinates the pulse is now. */
    const PulseGeometry& geometry() const noexcept { return shown; }
    Pulse pulse() const;

    void paint (juce::Graphics&) override;
    void resized() override { layOut(); }
    void mouseMove (const juce::MouseEvent&) override;
    void mouseExit (const juce::MouseEvent&) override { hover (PulseHandle::none); }
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseDoubleClick (const juce::MouseEvent&) override;

private:
    void layOut();
    void hover (PulseHandle);
    juce::ParameterAttachment& attachmentOf (PulseHandle) noexcept;
    float draggedValue (bool fine) const;

    Processor& processor;
    juce::ParameterAttachment amplitude, onset, duration;
    PulseCourse course;
    ParameterValues drawn; ///< the electrode's alone; all others at 0
    PulseGeometry shown;

    PulseHandle hovered = PulseHandle::none, dragged = PulseHandle::none;
    bool isChanging = false; ///< the drag has moved something
    Pulse before;            ///< as it was when the drag began
    juce::Point<float> last, travelled;
};

} // namespace galvani
