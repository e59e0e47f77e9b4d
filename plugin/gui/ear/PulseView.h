// The electrode's current as a curve: when it comes, how long it lasts, how strong it is, and how it is repeated.
#pragma once

#include "dsp/parameters/ParameterValues.h"
#include "dsp/stimulus/PulseCourse.h"
#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class PulseView final : public juce::Component
{
public:
    explicit PulseView (Processor&);

    /** Call now and then; repaints when one of the values has changed. */
    void refresh();

    void paint (juce::Graphics&) override;

private:
    Processor& processor;
    PulseCourse course;
    ParameterValues drawn; ///< the electrode's alone; all others at 0
};

} // namespace galvani
