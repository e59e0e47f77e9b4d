// How loud the output is, in figures: loudness, level, peak, and what the limiter holds back.
#pragma once

#include "plugin/gui/theme/Spoken.h"

#include "plugin/activity/LiveActivity.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class LevelsView final : public SpokenPicture, public juce::SettableTooltipClient
{
public:
    explicit LevelsView (const LiveActivity&);

    /** Call once a frame; figures change ten times a second, so that they can be read. */
    void refresh();

    /** The limiter is at work: the output would be too loud without it. */
    bool isLimiting() const noexcept;

    void paint (juce::Graphics&) override;

private:
    const LiveActivity& activity;
    int framesUntilShown = 0, framesUntilTold = 0;
};

} // namespace galvani
