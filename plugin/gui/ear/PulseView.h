// The electrode's pulse as a curve: when it comes, how long it lasts, how strong it is.
#pragma once

#include "plugin/processor/Processor.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <array>

namespace galvani
{

class PulseView final : public juce::Component
{
public:
    explicit PulseView (Processor&);

    /** Call now and then; repaints when one of the three values has changed. */
    void refresh();

    void paint (juce::Graphics&) override;

private:
    Processor& processor;
    std::array<float, 3> drawn {}; ///< amplitude (pA), onset (ms), duration (ms)
};

} // namespace galvani
