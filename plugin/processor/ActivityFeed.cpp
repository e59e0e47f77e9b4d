#include "plugin/processor/ActivityFeed.h"

#include "plugin/processor/Processor.h"
#include "plugin/workers/Workers.h"

namespace galvani
{

ActivityFeed::ActivityFeed (Processor& owner) : processor (owner)
{
    live.onTicks = [this] (std::span<const TickRecord> ticks)
    { watchers.call ([ticks] (Watcher& watcher) { watcher.ticksCame (ticks); }); };
    live.onSpikes = [this] (std::span<const Spike> spikes)
    { watchers.call ([spikes] (Watcher& watcher) { watcher.spikesCame (spikes); }); };
}

ActivityFeed::~ActivityFeed()
{
    stopTimer();
    processor.telemetry().setListening (false);
}

void ActivityFeed::add (Watcher& watcher)
{
    watchers.add (&watcher);
    processor.telemetry().setListening (true);
    follow();
    if (isTimerRunning())
        return;
    lastFrame = juce::Time::getMillisecondCounterHiRes();
    startTimerHz (framesPerSecond);
}

void ActivityFeed::remove (Watcher& watcher)
{
    watchers.remove (&watcher);
    if (! watchers.isEmpty())
        return;
    stopTimer();
    processor.telemetry().setListening (false);
}

void ActivityFeed::timerCallback()
{
    const auto now = juce::Time::getMillisecondCounterHiRes();
    frame (0.001 * (now - lastFrame));
    lastFrame = now;
}

void ActivityFeed::frame (double seconds)
{
    if (--framesUntilFollow <= 0)
        follow();
    live.update (processor.telemetry(), seconds);
    watchers.call ([seconds] (Watcher& watcher) { watcher.frameCame (seconds); });
}

void ActivityFeed::follow()
{
    framesUntilFollow = framesPerSecond / 6;
    brain = processor.brainLayout();
    live.setBrain (brain);
    live.setSilenced (processor.silenced());
    live.setWeights (processor.workers().weights().look());
}

} // namespace galvani
