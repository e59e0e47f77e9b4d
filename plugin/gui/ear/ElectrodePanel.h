// The electrode: its pulse, where it sits, when it fires.
#pragma once

#include "plugin/gui/controls/ParameterMenu.h"
#include "plugin/gui/controls/ValueField.h"
#include "plugin/gui/ear/PulseView.h"

namespace galvani
{

class ElectrodePanel final : public juce::Component
{
public:
    explicit ElectrodePanel (Processor&);

    void refresh() { pulse.refresh(); }
    void paint (juce::Graphics&) override;
    void resized() override;

private:
    struct Field
    {
        ValueField slider;
        std::unique_ptr<juce::SliderParameterAttachment> attachment;
    };

    void tie (Field&, Processor&, ParameterId, const char* prefix, juce::Justification);

    PulseView pulse;
    Field amplitude, onset, duration, place;
    ParameterMenu sync;
    juce::TextButton fire;
    juce::ParameterAttachment fireAttachment;
};

} // namespace galvani
