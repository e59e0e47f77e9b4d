// The losses of a training over its epochs.
#pragma once

#include "neural/training/TrainingCurve.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class LossView final : public juce::Component, public juce::SettableTooltipClient
{
public:
    LossView();

    /** @param epochs  as many as the picture is to reach to, at least
        @param end     why it ended, drawn in the corner; empty while it runs */
    void show (const TrainingCurve&, bool hasValidation, int epochs, const juce::String& end);

    void paint (juce::Graphics&) override;
    std::unique_ptr<juce::AccessibilityHandler> createAccessibilityHandler() override;

private:
    juce::Path pathOf (double TrainingPoint::*loss, juce::Rectangle<float> plot) const;

    TrainingCurve curve;
    bool validation = false;
    int lastEpoch = 1;
    juce::String reason;
};

} // namespace galvani
