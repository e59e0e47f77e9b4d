// Those who work behind the audio thread: teacher, taster, dreamer, narrator, and who watches the weights.
#pragma once

#include "plugin/workers/Dreamer.h"
#include "plugin/workers/Narrator.h"
#include "plugin/workers/StillKeeper.h"
#include "plugin/workers/Taster.h"
#include "plugin/workers/Teacher.h"
#include "plugin/workers/WeightWatch.h"

#include <juce_events/juce_events.h>

namespace galvani
{

/** On the message thread. Lives as long as the processor, whether a window is open or not. */
class Workers final : private juce::Timer
{
public:
    explicit Workers (Processor&);
    ~Workers() override;

    Teacher& teacher() noexcept { return teaching; }
    Taster& taster() noexcept { return tasting; }
    Dreamer& dreamer() noexcept { return dreaming; }
    Narrator& narrator() noexcept { return narrating; }
    WeightWatch& weights() noexcept { return watching; }
    StillKeeper& stills() noexcept { return keeping; }

    /** What the timer does ten times a second. */
    void attend();

private:
    void timerCallback() override { attend(); }

    Processor& processor;
    juce::ThreadPool pool; ///< a taste that is measured does not hold up a training, nor either a look at the weights
    Teacher teaching;
    Taster tasting;
    Dreamer dreaming;
    Narrator narrating;
    WeightWatch watching;
    StillKeeper keeping;
};

} // namespace galvani
