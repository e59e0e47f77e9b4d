// The electrode: what it sends, where it sits, when it fires, and the dose it gives.
#pragma once

#include "plugin/gui/controls/LeftClick.h"
#include "plugin/gui/controls/ParameterMenu.h"
#include "plugin/gui/ear/DoseMeter.h"
#include "plugin/gui/ear/PulseView.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class ElectrodePanel final : public SpokenGroup
{
public:
    explicit ElectrodePanel (Processor&);

    /** Call once a frame. */
    void refresh (const TickRecord&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    struct Field
    {
        ValueField slider;
        std::unique_ptr<juce::SliderParameterAttachment> attachment;
    };

    void tie (Field&, Processor&, ParameterId, const juce::String& prefix, juce::Justification);
    void showWhatMatters();

    const juce::RangedAudioParameter& waveformParameter;
    ParameterMenu waveform;
    PulseView pulse;
    Field amplitude, onset, duration, count, period, frequency, place, radius;
    DoseMeter dose;
    std::unique_ptr<juce::SliderParameterAttachment> doseAttachment;
    ParameterMenu sync;
    ParameterButton fire;
    juce::ParameterAttachment fireAttachment;
};

} // namespace galvani
