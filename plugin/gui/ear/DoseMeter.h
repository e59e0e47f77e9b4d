// The dose meter: the charge that the neuron which receives most has had from electrodes, and the limit, which it sets.
#pragma once

#include "dsp/engine/BlockActivity.h"
#include "plugin/gui/controls/ValueField.h"

namespace galvani
{

/** The bar fills as the dose grows; the mark is the limit, moved by dragging up and down or by typing. What is told to
    those who cannot see it changes with what is shown. */
class DoseMeter final : public ValueField
{
public:
    /** Call once a frame. */
    void show (const TickRecord&);

    void paint (juce::Graphics&) override;

private:
    float positionOf (float dose) const;

    float dose = 0.0f;
    bool isHeld = false;
    int framesHeld = 0, framesUntilTold = 0;
    juce::String told;
};

} // namespace galvani
