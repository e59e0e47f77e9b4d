// A parameter as a knob: dial, label, and the value as text that can be typed over.
#pragma once

#include "dsp/engine/Telemetry.h"
#include "plugin/gui/controls/BindParameter.h"
#include "plugin/gui/controls/Dial.h"
#include "plugin/gui/controls/SteadySentence.h"

namespace galvani
{

class ParameterKnob final : public juce::Component
{
public:
    ParameterKnob (Processor&, ParameterId);

    ParameterId id() const noexcept { return parameter; }

    /** Shows where modulation holds it, given what Snapshot::targets says; `modulated` false hides the thin arc. */
    void showHeld (const std::array<float, numModulationTargets>& targets, bool modulated);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void showText();

    juce::String why();

    Processor& processor;
    ParameterId parameter;
    Dial dial;
    bool isModulated = false;
    SteadySentence sentence; ///< what the tooltip says of modulation
    juce::Label value;
    std::unique_ptr<juce::SliderParameterAttachment> attachment;
};

} // namespace galvani
