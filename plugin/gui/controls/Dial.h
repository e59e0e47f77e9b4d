// The round part of a knob: what a hand has set as a thick arc, where modulation holds it now as a thin one.
#pragma once

#include "plugin/gui/controls/TargetSlider.h"

#include <functional>

namespace galvani
{

class Dial final : public TargetSlider
{
public:
    /** What the tooltip says after the slider's own words; asked while it is read. */
    std::function<juce::String()> sayMore;
    juce::String getTooltip() override;

    void paint (juce::Graphics&) override;
};

} // namespace galvani
