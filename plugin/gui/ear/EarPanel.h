// The ear's room: what it hears, from where, how strongly it drives the brain, and the electrode.
#pragma once

#include "plugin/gui/ear/CochleagramView.h"
#include "plugin/gui/ear/ElectrodePanel.h"

namespace galvani
{

class EarPanel final : public juce::Component
{
public:
    EarPanel (Processor&, const Cochleagram&);

    /** Call once a frame, with the newest tick. */
    void refresh (const TickRecord&);

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    CochleagramView cochleagram;
    ParameterMenu source;
    TargetSlider excite { juce::Slider::LinearHorizontal };
    ValueField exciteValue;
    std::unique_ptr<juce::SliderParameterAttachment> exciteAttachment, exciteValueAttachment;
    ElectrodePanel electrode;
    juce::Rectangle<int> headingArea, axisArea, sourceArea, exciteArea;
};

} // namespace galvani
