// The ear's room: what it hears, from where, how strongly it drives the brain, and the electrode.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/gui/ear/CochleagramView.h"
#include "plugin/gui/ear/ElectrodePanel.h"
#include "plugin/gui/ear/FrequencyAxis.h"
#include "plugin/gui/ear/LevelBar.h"
#include "plugin/gui/theme/Spoken.h"

namespace galvani
{

class EarPanel final : public SpokenGroup
{
public:
    EarPanel (Processor&, const LiveActivity&);

    /** Call once a frame, after the activity was updated. */
    void refresh();

    /** Words below the cochleagram: what is under the mouse, or how many bands there are. */
    juce::String bandWords() const;

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    void drawAxis (juce::Graphics&);
    void drawHeading (juce::Graphics&);

    const LiveActivity& activity;
    FrequencyAxis axis;
    double axisRate = 0.0;
    CochleagramView cochleagram;
    LevelBar level;
    ParameterMenu source;
    TargetSlider excite { juce::Slider::LinearHorizontal };
    ValueField exciteValue;
    std::unique_ptr<juce::SliderParameterAttachment> exciteAttachment, exciteValueAttachment;
    ElectrodePanel electrode;
    juce::Rectangle<int> headingArea, axisArea, belowArea, sourceArea, exciteArea;
    int framesUntilLevel = 0;
};

} // namespace galvani
