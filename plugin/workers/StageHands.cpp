#include "plugin/workers/StageHands.h"

#include "plugin/processor/Processor.h"
#include "plugin/workers/Filmer.h"

namespace galvani
{

StageHands::StageHands (Processor& owner)
    : processor (owner), changer (owner), midi (owner), last_ms (juce::Time::getMillisecondCounterHiRes())
{
    startTimerHz (60);
}

StageHands::~StageHands() { stopTimer(); }

void StageHands::attend (double seconds)
{
    midi.attend();
    if (const auto program = processor.stageMidi().takeProgram())
        changer.goTo (*program); // programs beyond the scenes, and empty scenes, change nothing
    changer.advance (seconds);
    processor.recorder().attend();
    processor.filmer().attend();
}

void StageHands::timerCallback()
{
    const auto now = juce::Time::getMillisecondCounterHiRes();
    attend (0.001 * (now - last_ms));
    last_ms = now;
}

} // namespace galvani
