// The round part of a knob: what a hand has set as a thick arc, where modulation holds it now as a thin one.
#pragma once

#include "plugin/gui/controls/FineSlider.h"

#include <functional>
#include <optional>

namespace galvani
{

class Dial final : public FineSlider
{
public:
    /** Normalised 0..1; nothing when no modulator reaches this parameter. Repaints only when it is seen to move. */
    void setHeld (std::optional<float> position);

    /** What the tooltip says after the slider's own words; asked while it is read. */
    std::function<juce::String()> sayMore;
    juce::String getTooltip() override;

    void paint (juce::Graphics&) override;

private:
    std::optional<float> held;
};

} // namespace galvani
