// The voice's room: what the brain plays, why, and how it sounds in figures.
#pragma once

#include "plugin/activity/LiveActivity.h"
#include "plugin/gui/controls/SteadySentence.h"
#include "plugin/gui/controls/WordsView.h"
#include "plugin/gui/voice/LevelsView.h"
#include "plugin/gui/theme/Spoken.h"
#include "plugin/gui/voice/ModulatorList.h"
#include "plugin/gui/voice/ScopeView.h"
#include "plugin/workers/Narrator.h"

namespace galvani
{

class VoicePanel final : public SpokenGroup
{
public:
    VoicePanel (const LiveActivity&, const Narrator&);

    void setRouting (const ModulationRouting& routing) { modulators.setRouting (routing); }

    /** Call once a frame. */
    void refresh();

    void paint (juce::Graphics&) override;
    void resized() override;

private:
    const LiveActivity& activity;
    const Narrator& narrator;
    ModulatorList modulators;
    WordsView why;
    SteadySentence sentence;
    ScopeView scope;
    LevelsView levels;
    juce::Rectangle<int> headingArea, whyHeadingArea, outHeadingArea;
    int framesUntilWhy = 0;
};

} // namespace galvani
