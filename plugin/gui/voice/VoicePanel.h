// The voice's room: what the brain plays, and how it sounds in figures.
#pragma once

#include "plugin/gui/LiveActivity.h"
#include "plugin/gui/voice/ModulatorList.h"
#include "plugin/gui/voice/ScopeView.h"

namespace galvani
{

class VoicePanel final : public juce::Component
{
public:
    explicit VoicePanel (const LiveActivity&);

    void setRouting (const ModulationRouting& routing) { modulators.setRouting (routing); }

    /** Call once a frame. */
    void refresh();

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    const LiveActivity& activity;
    ModulatorList modulators;
    ScopeView scope;
    juce::Rectangle<int> headingArea, outHeadingArea, levelArea;
    int framesUntilLevels = 0;
};

} // namespace galvani
