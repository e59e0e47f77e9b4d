// The input's level as an upright bar: RMS filled, the held peak as a line, the top lit when it is too loud.
#pragma once

#include "plugin/gui/theme/Spoken.h"

#include "plugin/activity/LevelFollower.h"

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class LevelBar final : public SpokenPicture, public juce::SettableTooltipClient
{
public:
    static constexpr float lowest_dB = -60.0f; ///< at the foot; 0 dBFS is at the top

    LevelBar();

    /** Call once a frame. */
    void show (const LevelFollower&);

    bool isOverloaded() const noexcept { return peak >= -0.1f; }

    void paint (juce::Graphics&) override;

private:
    float rms = -100.0f, peak = -100.0f;
    int framesUntilTold = 0;
};

} // namespace galvani
