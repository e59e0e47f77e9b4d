// What is at hand on stage, whether a window is open or not: scenes and learned controllers.
#pragma once

#include "plugin/workers/MidiLearner.h"
#include "plugin/workers/SceneChanger.h"

#include <juce_events/juce_events.h>

namespace galvani
{

/** On the message thread. Sixty times a second it looks for what the audio thread has heard of MIDI: a scene is gone
   to, and a host hears of a controller, up to 17 ms after its block. */
class StageHands final : private juce::Timer
{
public:
    explicit StageHands (Processor&);
    ~StageHands() override;

    SceneChanger& scenes() noexcept { return changer; }
    MidiLearner& learner() noexcept { return midi; }

    /** What the timer does. @param seconds  since the last time */
    void attend (double seconds);

private:
    void timerCallback() override;

    Processor& processor;
    SceneChanger changer;
    MidiLearner midi;
    double last_ms;
};

} // namespace galvani
